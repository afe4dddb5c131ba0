/**
 * Family names of East and Southeast Asia in the spellings of English-language news. Where a name begins with one, the family name usually comes first
 * ("Kim Young-sam", "Xi Jinping", "Nguyen Van Linh"). Lower case.
 */
export const familyNamesFirst: ReadonlySet<string> = new Set((
  // Korean
  "kim lee yi rhee ri pak park bak choe choi chung jung jong kang gang cho jo yun yoon chang jang im lim rim han o oh so suh seo sin shin kwon kwun hwang an ahn song hong yu yoo ryu ko koh go mun moon yang son sohn pae bae paek baek ho hur nam sim shim no noh roh ha kwak chon jeon chun chu joo u woo min na ra chin ji chi om pyon byun won chae ki ku koo to do hyon hyun ham " +
  // Chinese
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao zeng xiao tian dong yuan pan yu jiang cai jia ding wei xue ye yan du dai xia zhong tan ren fan fang shi yao liao zou xiong jin lu hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin qiao lai xi hua wen zeng chiang tsai tsang tung mao chou teng chu hsu hsieh tsao kuo soong lien chan cheung leung wong ng kwok lam lau tang " +
  // Vietnamese
  "nguyen tran le pham huynh phan vu vo dang bui ngo duong ly hoang dinh trinh truong doan luong ha phung mai dao " +
  // Cambodian, Burmese
  "hun sok prak heng aung thein"
).split(" "));
