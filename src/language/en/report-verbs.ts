import { verbs } from "./inflections.js";

/**
 * Verbs by which a quotation is told as somebody's words, with all their forms: of saying, asking and answering, of
 * writing, and of how it is said — by the voice, in mirth, in anger. They may follow a quotation's close and a name in
 * the quotation's own sentence: “Why?” Petra Ilm asked.
 */
export const reportVerbs: ReadonlySet<string> = new Set([
  "said",
  "told",
  "wrote",
  "written",
  "spoke",
  "spoken",
  "read",
  "sang",
  "sung",
  "swore",
  "sworn",
  "shot",
  "spat",
  "wept",
  "thought",
  "went",
  "put",
  "cried",
  "cries",
  "replied",
  "replies",
  "began",
  ...verbs(
    // saying
    "say tell state declare announce note remark observe comment mention add continue conclude finish begin " +
      "start explain elaborate clarify specify stress emphasize emphasise underline underscore " +
      "assert affirm claim contend maintain insist argue reason suggest propose recommend advise warn caution " +
      "predict recall recount relate report reveal disclose confide confess admit concede allow acknowledge " +
      "agree promise pledge vow assure declaim proclaim pronounce state testify opine muse reflect speculate " +
      "venture volunteer interject interrupt intone recite repeat reiterate echo paraphrase quote " +
      // asking and answering
      "ask demand inquire enquire query question wonder beg plead implore urge press prompt probe reply answer " +
      "respond retort rejoin riposte counter object protest deny contradict " +
      // writing
      "write tweet retweet post blog email text message cable wire sign " +
      // how it sounds
      "shout yell cry call exclaim scream shriek screech bellow roar thunder boom bark growl snarl snap hiss " +
      "rasp croak murmur mutter mumble whisper breathe sigh moan groan grunt whine whimper sob wail howl " +
      "drawl stammer stutter splutter sputter gasp pant purr coo chant sing drone " +
      // in mirth, in anger
      "joke quip jest tease deadpan laugh chuckle giggle chortle cackle smile grin smirk sneer scoff jeer taunt " +
      "mock gibe jibe crow boast brag gloat enthuse gush beam " +
      "complain grumble gripe grouse carp fume rage rant storm rail thunder lament bemoan sniff huff scold chide " +
      "lecture admonish rebuke accuse charge lash fire shoot chime pipe " +
      "marvel marvel",
  ),
]);
