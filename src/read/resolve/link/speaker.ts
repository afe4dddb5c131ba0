import type { Context } from "../context.js";
import type { Draft } from "../draft.js";
import { endOf, introduce, nameOf } from "../introduce.js";
import { isActorNoun, neutralNoun } from "../role-nouns.js";
import { ownersOfPhrase, phraseAt } from "../titles.js";
import { type Asked, askedOf, type Candidate, candidatesOf, newHeadsOf } from "./candidates.js";
import { actorFeatures, newFeatures, nobodyFeatures, questionOf } from "./link-features.js";
import type { LinkOption } from "./link-option.js";
import { isOnlyTold } from "./only-told.js";
import { standingsOf } from "./standing.js";

/** The draft that a statement is from, a set's where it is from several; -1 for nobody. Decides it when first asked. */
export function linkedOf(context: Context, a: number): number {
  const { speakers, linker, timesSpoken } = context;
  if (speakers[a] > -2) return speakers[a];
  speakers[a] = -1;
  const options = optionsOf(context, a);
  const { kind, draft, head } = options[linker.choose(options, a, context)];
  const speaker = kind === "new" ? newActor(context, head) : draft;
  speakers[a] = speaker;
  if (speaker >= 0) timesSpoken.set(speaker, (timesSpoken.get(speaker) ?? 0) + 1);
  return speaker;
}

/** Who speaks in an attribution: an actor, the first of several, or -1 when the text doesn't say. */
export function speakerOf(context: Context, a: number): number {
  const speaker = linkedOf(context, a);
  if (speaker < 0) return -1;
  const { set, members } = context.stage.drafts[speaker];
  return set ? members[0] : speaker;
}

/** The answers to whose a statement is, "nobody" first. */
function optionsOf(context: Context, a: number): LinkOption[] {
  const asked = askedOf(context, a);
  const question = questionOf(context, asked);
  const all = candidatesOf(context, asked);
  const titled = all.filter((candidate) => isTitledTwice(context, asked, candidate));
  const candidates = titled.length > 0 ? titled : all;
  const nobody: LinkOption = {
    kind: "nobody",
    draft: -1,
    head: -1,
    features: nobodyFeatures(context, question, candidates),
  };
  if (isOnlyTold(context.tree, asked.cue)) return [nobody];
  const standings = standingsOf(context, question, candidates);
  return [
    nobody,
    ...candidates.map(
      (candidate, i): LinkOption => ({
        kind: "actor",
        draft: candidate.draft,
        head: -1,
        features: actorFeatures(context, question, candidate, standings[i]),
      }),
    ),
    ...newHeadsOf(context, asked).map(
      (head): LinkOption => ({ kind: "new", draft: -1, head, features: newFeatures(context, question, head) }),
    ),
  ];
}

/** Whether a source is one person's titles and name: "opposition leader and fellow member *Averil*" are one, not two. */
function isTitledTwice({ attributions, stage, tree }: Context, asked: Asked, { draft, near }: Candidate): boolean {
  const { source } = attributions[asked.attribution];
  if (!source || asked.source < 0 || stage.drafts[draft].kind !== "person") return false;
  const { words } = tree;
  const isBare = words.slice(source.from, source.to).every(({ upos }) => upos !== "DET" && upos !== "PUNCT");
  const isTitle = words[asked.source].xpos === "NN";
  const isLast = near.some(({ mention }) => mention?.form === "name" && mention.to === source.to);
  return isBare && isTitle && isLast;
}

/** An actor called after the noun that a statement hangs from: "many", "a report"; "the report" is one with the last. */
function newActor(context: Context, head: number): number {
  const { tree, stage, discourse } = context;
  const phrase = phraseAt(context, head);
  const owners = ownersOfPhrase(context, phrase);
  const { lemma, upos } = tree.words[head];
  const same = phrase.definite === "definite" ? (stage.unnamed.get(neutralNoun(lemma)) ?? -1) : -1;
  const actor =
    same >= 0 && !isActorNoun(lemma)
      ? same
      : isActorNoun(lemma)
        ? introduce(context, phrase, owners)
        : stage.add({
            kind: kindOf(phrase.plural, upos),
            name: nameOf(context, phrase),
            unnamed: true,
            noun: neutralNoun(lemma),
            plural: phrase.plural,
            of: owners.length === 1 ? owners[0] : -1,
          });
  stage.mention({ from: phrase.from, to: endOf(context, phrase), head, form: "description", actors: [actor] });
  discourse.note(actor, head);
  return actor;
}

const kindOf = (plural: boolean, upos: string): Draft["kind"] =>
  plural || !/^(?:NOUN|PROPN)$/.test(upos) ? "group" : "organization";
