import { verbs } from "./inflections.js";

/**
 * What people do while they speak: with the head, the hands, the face and the body. Said of somebody right before a
 * quotation, it tells whose that is. All forms.
 */
export const gestureVerbs: ReadonlySet<string> = new Set([
  "shook",
  "shaken",
  "stood",
  "sat",
  "rose",
  "risen",
  "threw",
  "thrown",
  "held",
  "took",
  "bent",
  "swung",
  "spread",
  "drew",
  "drawn",
  "paused",
  "knelt",
  "leant",
  "leapt",
  "strode",
  "swept",
  "wept",
  "hid",
  "flung",
  "dug",
  "stuck",
  "stopped",
  "wore",
  "broke",
  "fell",
  "caught",
  "bit",
  "blew",
  "spun",
  "struck",
  "shut",
  "let",
  ...verbs(
    "shake nod shrug smile laugh grin smirk frown scowl glower glare grimace wince blush sigh snort sniff cough " +
      "pause hesitate turn lean look stare glance gaze peer squint blink wink " +
      "point wave raise lift lower drop fold cross tap bang slam pound thump clench clasp clap wag jab gesture " +
      "gesticulate motion beckon salute bow stand rise sit stop step stride walk pace stroll march swing spin " +
      "stiffen straighten slump shift fidget squirm lick purse wipe rub scratch stroke adjust remove clear " +
      "swallow inhale exhale breathe hold hug embrace pat grip grab slap throw spread cup cock tilt incline arch " +
      "roll narrow widen " +
      "move draw put take set bend kneel leap jump",
  ),
]);

/** How somebody speaks, said of him before a quotation: "Ruel was blunt." Lower case. */
export const mannerAdjectives: ReadonlySet<string> = new Set(
  (
    "blunt clear plain frank candid open direct brief terse curt short firm adamant emphatic categorical " +
    "unequivocal unambiguous explicit definite certain sure defiant unrepentant unapologetic unmoved unyielding " +
    "unbending " +
    "dismissive scornful sarcastic scathing critical caustic cutting bitter angry furious livid indignant " +
    "outraged incensed calm cool cautious guarded coy evasive noncommittal vague cryptic diplomatic conciliatory " +
    "apologetic contrite " +
    "upbeat optimistic hopeful confident bullish pessimistic gloomy downbeat resigned sceptical skeptical " +
    "doubtful unconvinced unimpressed enthusiastic effusive jubilant elated triumphant gracious grateful modest " +
    "matter-of-fact philosophical reflective rueful wistful"
  ).split(" "),
);
