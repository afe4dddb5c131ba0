/** Given names and what their bearers are called for short, a name a line. Lower case. */
const SETS = `
william bill will billy willie
robert bob rob bobby robbie
richard dick rick rich ricky
james jim jimmy jamie
john jack johnny
joseph joe joey
edward ed eddie ted ned
thomas tom tommy
michael mike mick
anthony tony
david dave
daniel dan danny
donald don donnie
ronald ron ronnie
kenneth ken kenny
charles charlie chuck
christopher chris
stephen steve
steven steve
matthew matt
andrew andy drew
nicholas nick
gregory greg
jeffrey jeff
geoffrey geoff
timothy tim
patrick pat paddy
peter pete
philip phil
phillip phil
samuel sam
benjamin ben
alexander alex sandy
frederick fred freddie
lawrence larry
leonard len lenny
albert al bert
raymond ray
walter walt
gerald gerry jerry
henry harry hank
joshua josh
jonathan jon
nathaniel nat nate
zachary zach
vincent vince
francis frank
eugene gene
theodore ted theo
dwight ike
elizabeth liz beth betty eliza
katherine kate kathy katie
catherine cathy kate
margaret maggie meg peggy
susan sue susie
deborah debbie deb
barbara barb
patricia pat patty tricia
jennifer jenny jen
rebecca becky
christine chris tina
kimberly kim
victoria vicky
madeleine maddy
mikhail misha
vladimir volodya
alexandr sasha
`;

/** For each name those that the same person may go by. */
export const nicknames: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of SETS.trim().split("\n")) {
    const names = line.split(" ");
    for (const name of names)
      found.set(name, new Set([...(found.get(name) ?? []), ...(name === names[0] ? names : [names[0]])]));
  }
  return found;
})();
