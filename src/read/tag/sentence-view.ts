import { hashString, mix } from "../../model/hash.js";
import { type Form, PAD } from "./forms.js";
import type { Tags } from "./pos.js";

/**
 * A tagged sentence as the parser and the labeller see it: a 32-bit hash a word, `PAD` places in. Place 0 stands for
 * "no word"; place `root` (= length + PAD) for the root.
 */
export interface SentenceView {
  readonly length: number;
  readonly root: number;
  /** Lower-case word; UPOS with XPOS; word with tag; UPOS alone; distributional class. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly wordTag: Int32Array;
  readonly upos: Int32Array;
  readonly cluster: Int32Array;
  /** Index of the word's class, and of its UPOS among those of `TagInventory`; the root has one UPOS more. */
  readonly tagIndex: Int16Array;
  readonly uposIndex: Uint8Array;
  /** How many commas, verbs and quotation marks lie before a place. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quotes: Int32Array;
}

/** The tagger's classes as the later steps see them. */
export interface TagInventory {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly uposIndex: Uint8Array;
  /** Number of different UPOS. */
  readonly uposCount: number;
  readonly tagHash: Int32Array;
  readonly uposHash: Int32Array;
}

/** From classes named "UPOS XPOS". */
export function tagInventory(classes: readonly string[]): TagInventory {
  const upos = classes.map((c) => c.split(" ")[0]);
  const names = [...new Set(upos)];
  return {
    upos,
    uposIndex: Uint8Array.from(upos, (name) => names.indexOf(name)),
    uposCount: names.length,
    xpos: classes.map((c) => c.split(" ")[1]),
    tagHash: Int32Array.from(classes, hashString),
    uposHash: Int32Array.from(upos, hashString),
  };
}

const ROOT = hashString("\u0001root");
const COMMA = hashString(",");
const QUOTE = hashString('"');

export function viewSentence(forms: readonly Form[], tags: Tags, inventory: TagInventory): SentenceView {
  const size = forms.length;
  const length = size - 2 * PAD;
  const make = (): Int32Array => new Int32Array(size);
  const view = {
    length,
    root: length + PAD,
    word: make(),
    tag: make(),
    wordTag: make(),
    upos: make(),
    cluster: make(),
    commas: make(),
    verbs: make(),
    quotes: make(),
    tagIndex: tags,
    uposIndex: new Uint8Array(size),
  };
  for (let i = PAD; i < length + PAD; i++) {
    view.word[i] = forms[i].lower;
    view.cluster[i] = forms[i].cluster;
    view.tag[i] = inventory.tagHash[tags[i]];
    view.upos[i] = inventory.uposHash[tags[i]];
    view.uposIndex[i] = inventory.uposIndex[tags[i]];
    const upos = inventory.upos[tags[i]];
    view.commas[i + 1] = view.commas[i] + (forms[i].lower === COMMA ? 1 : 0);
    view.verbs[i + 1] = view.verbs[i] + (upos === "VERB" || upos === "AUX" ? 1 : 0);
    view.quotes[i + 1] = view.quotes[i] + (forms[i].lower === QUOTE ? 1 : 0);
  }
  const { root } = view;
  view.uposIndex[root] = inventory.uposCount;
  view.word[root] = view.tag[root] = view.upos[root] = ROOT;
  for (let i = 0; i < size; i++) view.wordTag[i] = mix(view.word[i], view.tag[i]);
  return view;
}
