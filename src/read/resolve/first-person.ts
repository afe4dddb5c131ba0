import { type PronounKind, personalPronouns } from "../../language/en/pronouns.js";
import type { Context } from "./context.js";
import { speakerOf } from "./link/speaker.js";
import { quotingOf } from "./sayings.js";
import { turnSpeaker } from "./turn-speaker.js";

/** "I" is who speaks; "we" is the party that the speaker speaks for. */
export function resolveFirstPerson(context: Context, t: number, kind: PronounKind): void {
  const { stage, discourse } = context;
  const voice = voiceAt(context, t);
  if (voice < 0) return;
  discourse.note(voice, t);
  stage.mention({
    from: t,
    to: t + 1,
    head: t,
    form: "pronoun",
    actors: [kind.number === "plural" ? stage.partyOf(voice) : voice],
    voice,
  });
}

/**
 * Whose words a token is among: a quotation's, a turn's, those of a statement without marks ("Talks useless without us,
 * says minister"), else the author's.
 */
function voiceAt(context: Context, t: number): number {
  const { layout, saidIn, turnAt } = context;
  const saying = quotingOf(context, t);
  if (saying >= 0) return speakerOf(context, saying);
  if (turnAt[t] >= 0) return turnSpeaker(context, t);
  if (layout.quotationOf[t] >= 0) return -1;
  const said = saidIn[t] >= 0 ? speakerOf(context, saidIn[t]) : -1;
  return said >= 0 ? said : authorOf(context);
}

/** A text says "I" by itself when it is a letter, a speech, a diary: so often at least. */
const OFTEN = 3;

/** Who writes or speaks the whole text, where it says "I" of itself; -1 in a report. */
function authorOf(context: Context): number {
  const { stage } = context;
  stage.author ??= isPersonal(context) ? stage.add({ kind: "person", name: "author", unnamed: true }) : -1;
  return stage.author;
}

function isPersonal({ tree, layout, turns }: Context): boolean {
  if (turns.length > 0) return false;
  const isI = ({ norm, upos }: Context["tree"]["words"][number], t: number): boolean => {
    const kind = upos === "PRON" ? personalPronouns.get(norm.toLowerCase()) : undefined;
    return kind?.person === 1 && kind.number === "singular" && layout.quotationOf[t] < 0;
  };
  let found = 0;
  for (let t = 0; t < tree.words.length && found < OFTEN; t++) if (isI(tree.words[t], t)) found += 1;
  return found >= OFTEN;
}
