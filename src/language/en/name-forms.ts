/**
 * Given names that have a form of their own in Russian, Ukrainian and Belarusian, as English writes them, a name a
 * line: reports name one person by any of them. Spellings that only put the same letters into Latin ones in another way
 * ("Sergei", "Sergey") needn't stand here. Lower case.
 */
const SETS = `
aleksandr alexander oleksandr alyaksandr aliaksandr
aleksandra alexandra oleksandra
aleksei alexei oleksiy oleksii alyaksei aliaksei
anastasia anastasiya nastassia
andrei andriy andrii
anna hanna ganna
anton antin
artyom artem artsiom artsyom
bogdan bohdan bahdan
boris borys barys
daniil danylo danila
denis denys dzianis
dmitry dmitri dmytro dzmitry zmitser
ekaterina yekaterina kateryna katsiaryna
elena yelena olena alena
elizaveta yelizaveta yelyzaveta
evgenia yevgenia yevheniia yevheniya
evgeny yevgeny evgenii yevhen yauhen yawhen
fyodor fedor fedir
galina halyna halina
gennady hennadiy hennadii henadz
georgy georgiy heorhiy heorhii
grigory hryhoriy hryhorii ryhor
igor ihor
ilya illia illya
kirill kyrylo kiryl
konstantin kostiantyn kostyantyn kanstantsin
leonid leanid
lyudmila ludmila liudmyla lyudmyla
maksim maxim maksym
marina maryna
mikhail mykhailo mikhas mikhal
natalia natalya nataliia nataliya natallia
nikita mykyta mikita
nikolai nikolay mykola mikalai mikalay
oleg oleh aleh
olga olha volha
pavel pavlo paval
pyotr petr petro
roman raman
sergei sergey serhiy serhii siarhei syarhey
stepan stsiapan
svetlana svitlana sviatlana
tatiana tatyana tetiana tetyana tatsiana
timofei tymofiy tsimafei
valentina valentyna
vasily vasyl vasil
viktoria victoria viktoriia
vitaly vitali vitaliy vitalii
vladimir volodymyr uladzimir
vladislav vladyslav uladzislau
vyacheslav viacheslav viachaslau
yulia yuliya yuliia iuliia
yury yuri yuriy yurii iurii
`;

/** Sets of such names. */
export const nameForms: readonly (readonly string[])[] = SETS.trim()
  .split("\n")
  .map((line) => line.split(" "));
