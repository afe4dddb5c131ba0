/**
 * Family names of East and Southeast Asia in the spellings of English-language news. Where a name begins with one, the
 * family name usually comes first ("Kim Young-sam", "Xi Jinping", "Nguyen Van Linh"). Lower case.
 */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  // Korean
  (
    "kim lee yi rhee ri pak park bak choe choi chung jung jong kang gang cho jo yun yoon chang jang im lim rim " +
    "han o oh so suh seo sin shin kwon kwun hwang an ahn song hong yu yoo ryu ko koh go mun moon yang son sohn " +
    "pae bae paek baek ho hur nam sim shim no noh roh ha kwak chon jeon chun chu joo u woo min na ra chin ji chi " +
    "om pyon byun won chae ki ku koo to do hyon hyun ham " +
    // Chinese
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang " +
    "deng feng cao zeng xiao tian dong yuan pan yu jiang cai jia ding wei xue ye yan du dai xia zhong tan ren " +
    "fan fang shi yao liao zou xiong jin lu hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan " +
    "qian yin qiao lai xi hua wen zeng chiang tsai tsang tung mao chou teng chu hsu hsieh tsao kuo soong lien " +
    "chan cheung leung wong ng kwok lam lau tang " +
    // Vietnamese
    "nguyen tran le pham huynh phan vu vo dang bui ngo duong ly hoang dinh trinh truong doan luong ha phung mai dao " +
    // Cambodian, Burmese
    "hun sok prak heng aung thein"
  ).split(" "),
);

/** Rarer ones, which are other names elsewhere: only before a given name that is surely of East Asia. Lower case. */
export const rareFamilyNames: ReadonlySet<string> = new Set(
  (
    "ban bang bao bi bian bo bok bong bu cen cha chai chao che cheng chong di diao dou eom fei fu gan ge gil " +
    "gwak guan hang hong huo in jeong jian jiao jing ju ke kuang lan lang lei leng lian ling lou lun maeng man " +
    "mei mi miao mo mou mu myung nie ning niu ok " +
    "ou pang pei pi ping po pu pyo qi qiang qu quan rao rong ruan rui sang sha shan shang shen sheng shu shui si " +
    "su sui ta tak tao tong tsang tu wan weng wi xin xing yeo yeom yi ying yong you yue yun zang zhai zhan " +
    "zhuang zhuo zong zu zuo " +
    "cao chau dam dao diep giang khuat kieu lam le luu mac nghiem nong ong phi quach ta thach than tong tu uong " +
    "vuong htun khin kyaw maung min myint nay soe than thant tin tun win yan ye zaw"
  ).split(" "),
);

/** Of these the ones that are English words or sounds as well: names only where more than their capital tells. */
export const familyNamesLikeWords: ReadonlySet<string> = new Set(
  (
    "he an so no do go to long song sun park oh o young main ban man win bin van may lie on in be you ye than then " +
    "tin bang gang hung fan tan pan son min king ping sing sang rang lang bong"
  ).split(" "),
);

/** Of these the ones that are no nouns and stand at the head of sentences: never names by themselves. */
export const wordsBeforeNames: ReadonlySet<string> = new Set(
  "he an so no do go to on in be you ye than then may".split(" "),
);

/** Places that look like a family name and a given one. Lower case. */
export const placesLikePeople: ReadonlySet<string> = new Set(
  (
    "hong kong|ha noi|ha long|ha giang|ha tinh|ha nam|ha tien|an giang|an khe|an nhon|dong nai|dong hoi|dong " +
    "ha|dong thap|dong dang|lam dong|long an|long xuyen|long thanh|son la|son my|son tay|" +
    "mai po|mai chau|tan an|tan son|yan an|tai an|lang son|vinh long|phu yen|sha tin|lai chau|cao bang|bac " +
    "lieu|ma on|ho man|hung yen|hung hom|fan ling|xi an|wu han|jin men|shi lin|han river|han gang"
  ).split("|"),
);

/** Syllables of Mandarin as Hanyu Pinyin writes them, without tones: initials, and the finals after them. */
const pinyin: readonly (readonly [initials: string, finals: string])[] = [
  ["zh", "ang eng ong uang uai uan ai ei ao ou an en ua ui un uo a e i u"],
  ["ch", "ang eng ong uang uai uan ai ao ou an en ua ui un uo a e i u"],
  ["sh", "ang eng uang uai uan ai ei ao ou an en ua ui un uo a e i u"],
  ["b p m", "iao ian ang eng ing ai ei ao an en in ie ou iu a o e i u"],
  ["f", "ang eng ei an en ou a o u"],
  ["d t n l", "iang iao ian ang eng ing ong uan ai ei ao ou an en in ie iu un uo ui ue a e i u"],
  ["g k h", "uang ang eng ong uai uan ai ei ao ou an en ua ui un uo a e u"],
  ["j q x", "iang iong iao ian ing uan in ia ie iu ue un i u"],
  ["r", "ang eng ong uan ao ou an en ua ui un uo e i u"],
  ["z c s", "ang eng ong uan ai ei ao ou an en ui un uo a e i u"],
  ["y", "ang ing ong uan ao ou an in un ue a e i o u"],
  ["w", "ang eng ai ei an en a o u"],
  ["", "ang ai ao ou an en er a e o"],
];

const syllables: ReadonlySet<string> = new Set(
  pinyin.flatMap(([initials, finals]) =>
    initials.split(" ").flatMap((initial) => finals.split(" ").map((final) => initial + final)),
  ),
);

/** "zhuang" */
const LONGEST = 6;

/**
 * Whether a word in small letters is a given name of Mandarin in one word, of one syllable or two: "xiaoming", "wei".
 */
export const isMandarinGiven = (word: string): boolean =>
  syllables.has(word) ||
  Array.from({ length: Math.min(LONGEST, word.length - 1) }, (_, i) => i + 1).some(
    (at) => syllables.has(word.slice(0, at)) && syllables.has(word.slice(at)),
  );

/** One syllable of a name of East and Southeast Asia, in any spelling: "jong", "kuan", "phuc". */
export const nameSyllable = /^[^aeiouy]{0,3}[aeiouwy]{1,4}[^aeiouwy]{0,2}$/;
