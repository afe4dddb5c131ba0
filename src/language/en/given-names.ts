/**
 * Common given names of several languages by the gender that they nearly always tell. Used only where a text tells
 * nothing else. Lower case.
 */
export const womensNames: ReadonlySet<string> = new Set(
  (
    "kate katie liz beth sue jane jenny meg maggie sally polly lucy molly annie tina gina nina lena eva ella ava " +
    "mia zoe ruby daisy hazel ivy norah nora hilary theresa tracy stacey wendy becky debbie cathy kathy peggy " +
    "patty ellen eleanor caroline charlotte louise fiona moira siobhan sinead bridget nuala " +
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra " +
    "ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen " +
    "sharon cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine catherine christine " +
    "samantha debra janet rachel carolyn emma maria heather diane virginia julie joyce victoria kelly christina " +
    "joan evelyn " +
    "lauren judith olivia martha cheryl megan andrea ann anne alice jean doris jacqueline kathryn hannah julia " +
    "grace amber theresa rose denise marie hillary condoleezza madeleine ursula federica annalena " +
    "olga natalia natalya tatiana svetlana irina elena ekaterina yelena ludmila lyudmila nadezhda galina yulia " +
    "oksana halyna ivana jelena milica " +
    "fatima aisha khadija zainab leila layla mariam noor amina salma yasmin benazir indira sonia priya sushma " +
    "megawati aung " +
    "claire sophie chloe camille isabelle juliette nathalie sylvie valerie brigitte monique francoise martine " +
    "segolene " +
    "carmen ana isabel lucia pilar rosa teresa juana dolores cristina dilma michelle claudia gabriela " +
    "ingrid astrid birgit gudrun heidi greta sigrid kirsten mette helle sanna kaja erna jadwiga beata ewa " +
    "agnieszka zuzana " +
    "yoko keiko michiko akiko makiko yuriko mei ling xiu gloria corazon imelda theresa nicola priti penny yvette"
  ).split(" "),
);

export const mensNames: ReadonlySet<string> = new Set(
  (
    "tim tom jim bob rob joe dan ben sam ted fred nick rick greg ken ron don jeff phil matt dave ed eddie al ray " +
    "andy tommy benny jimmy bobby johnny charlie harry george alex max luke simon neil graham trevor nigel clive " +
    "colin duncan angus hamish ian iain alistair malcolm stuart ross craig derek dean glenn leo oscar hugo felix " +
    "otto emil axel mitch chuck newt jeb rand marco bernie rudy mitt lindsey norman stanley leonard sidney " +
    "maurice clarence harvey melvin marvin milton horace cecil claude herbert hubert edgar ernest oliver owen " +
    "gareth rhys dylan liam connor declan sean kieran niall aidan " +
    "james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony " +
    "mark donald steven stephen andrew paul joshua kenneth kevin brian george timothy ronald edward jason " +
    "jeffrey " +
    "ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick " +
    "frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan " +
    "walter jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse " +
    "bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph " +
    "bobby russell bradley philip eugene bill colin rex mike tony gordon boris keir barack ronald jimmy franklin " +
    "theodore dwight " +
    "vladimir sergei sergey dmitry dmitri mikhail boris nikolai alexei aleksandr yuri igor viktor oleg ivan " +
    "andrei konstantin leonid anatoly vyacheslav yevgeny evgeny volodymyr oleksandr petro leonid andriy slobodan " +
    "milan radovan ratko " +
    "mohammed muhammad mohamed ahmed ali hassan hussein omar abdullah ibrahim yusuf khalid mustafa mahmoud " +
    "yasser saddam bashar hosni hamid ashraf nawaz imran pervez rajiv narendra atal recep tayyip " +
    "jean pierre jacques francois nicolas michel alain philippe laurent emmanuel bernard dominique lionel charles " +
    "jose luis carlos juan miguel pedro fidel raul hugo nicolas evo rafael alvaro javier felipe mariano pedro " +
    "luiz jair " +
    "hans klaus helmut gerhard wolfgang dieter karl friedrich olaf frank joschka guido lars anders jens bjorn erik " +
    "giovanni giuseppe silvio matteo mario romano giulio carlo paolo lech donald andrzej jaroslaw vaclav milos " +
    "viktor janos " +
    "hiroshi takeshi kenji shinzo junichiro yoshihiro ryutaro akira taro fumio kofi nelson thabo robert laurent " +
    "joseph mobutu yoweri"
  ).split(" "),
);
