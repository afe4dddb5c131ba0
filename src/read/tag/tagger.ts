import type { Weights } from "../../model/weights.js";
import type { Table } from "../../model/table.js";
import type { Layout, Token } from "../text/layout.js";
import { type Form, FormMaker, PAD } from "./forms.js";
import { hiddenIn, withHidden } from "./hidden.js";
import { type LemmaData, Lemmatizer } from "./lemma.js";
import { Lexicon, type LexiconData } from "./lexicon.js";
import { findNames, MAX_NAME_FEATURES, NAME_KINDS, type NameKind, type NameTables } from "./names.js";
import { labelTree } from "./label.js";
import { MAX_LABEL_FEATURES } from "./label-features.js";
import { type ParserTables, ParseScratch, parseSentence } from "./parse.js";
import { PosScratch, tagWords } from "./pos.js";
import { RelationChoices, type RelationChoicesData } from "./relation-choices.js";
import { tagInventory, viewSentence } from "./sentence-view.js";
import { viewTree } from "./tree-view.js";
import type { TaggedSentence, Word, WordTags } from "./words.js";

/** Tags and parses. Holds the model; the same words always get the same tags. */
export interface Tagger {
  tag(layout: Layout): TaggedSentence[];
  tagSentence(norms: readonly string[]): WordTags[];
}

/** The part of a file of weights that isn't tables. */
export interface TaggerMeta {
  readonly form: "rapporteur/tag/1";
  /** Classes of the tagger ("UPOS XPOS") and relations; relation 0 is "root". */
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  readonly lexicon: LexiconData;
  readonly lemmas: LemmaData;
  readonly choices: RelationChoicesData;
  /** States in the parser's beam. */
  readonly beam: number;
}

/** Makes a tagger from the weights in `weights/en-tag.bin.gz`. Throws when they are another model's. */
export function createTagger(weights: Weights): Tagger {
  const meta = weights.meta as unknown as TaggerMeta;
  if (meta.form !== "rapporteur/tag/1")
    throw new Error("These weights aren't the tagger's: give those of weights/en-tag.bin.gz.");
  return new TrainedTagger(meta, weights.tables);
}

class TrainedTagger implements Tagger {
  private readonly forms: FormMaker;
  private readonly inventory;
  private readonly lemmatizer: Lemmatizer;
  private readonly pos: Table;
  private readonly parser: ParserTables;
  private readonly names: NameTables;
  private readonly posScratch: PosScratch;
  private readonly parseScratch: ParseScratch;
  private readonly choices: RelationChoices;
  private readonly labels: Table | undefined;
  private readonly labelScores: Float64Array;
  private readonly labelFeatures = new Int32Array(MAX_LABEL_FEATURES);
  private readonly nameFeatures = new Int32Array(MAX_NAME_FEATURES);

  constructor(
    private readonly meta: TaggerMeta,
    tables: Weights["tables"],
  ) {
    this.forms = new FormMaker(new Lexicon(meta.lexicon));
    this.inventory = tagInventory(meta.classes);
    this.lemmatizer = new Lemmatizer(meta.lemmas);
    this.pos = tables.pos;
    this.parser = { actions: tables.actions, labels: tables.labels };
    this.names = { words: tables.nameWords, steps: tables.nameSteps };
    this.posScratch = new PosScratch(meta.classes.length);
    this.choices = new RelationChoices(meta.choices, meta.relations.length, this.inventory.uposCount);
    this.parseScratch = new ParseScratch(meta.relations.length, this.choices);
    this.labels = tables.treeLabels;
    this.labelScores = new Float64Array(meta.relations.length);
  }

  tag({ sentences, tokens }: Layout): TaggedSentence[] {
    return sentences.map((sentence) => {
      const own = tokens.slice(sentence.firstToken, sentence.endToken);
      const tags = this.tagShown(own.map((token) => token.norm));
      return { ...sentence, words: own.map((token, i) => wordOf(token, tags[i])) };
    });
  }

  /** Tags a sentence without the signs in it that are no words of its language. */
  private tagShown(norms: readonly string[]): WordTags[] {
    const hidden = hiddenIn(norms);
    return hidden === null
      ? this.tagSentence(norms)
      : withHidden(norms, hidden, this.tagSentence(norms.filter((_, i) => hidden[i] === 0)));
  }

  tagSentence(norms: readonly string[]): WordTags[] {
    if (norms.length === 0) return [];
    const forms: Form[] = this.forms.forms(norms);
    const tags = tagWords(forms, this.pos, this.posScratch);
    const view = viewSentence(forms, tags, this.inventory);
    const tree = parseSentence(view, this.parser, this.parseScratch, this.meta.beam);
    const { heads } = tree;
    const labels =
      this.labels === undefined
        ? tree.labels
        : labelTree(
            view,
            viewTree(view, heads, this.inventory.upos),
            this.labels,
            this.choices,
            this.labelFeatures,
            this.labelScores,
          );
    const names = findNames(forms, view, this.names, this.nameFeatures);
    return norms.map((norm, i) => {
      const tag = tags[i + PAD];
      return {
        lemma: this.lemmatizer.lemma(norm, this.meta.classes[tag]),
        upos: this.inventory.upos[tag],
        xpos: this.inventory.xpos[tag],
        head: heads[i],
        relation: this.meta.relations[labels[i]],
        name: nameKind(names[i]),
        nameStart: names[i] % 2 === 1,
      };
    });
  }
}

/** Written out: copying with `...` is several times as slow, and this is done for every word. */
const wordOf = (
  { start, end, norm }: Token,
  { lemma, upos, xpos, head, relation, name, nameStart }: WordTags,
): Word => ({ start, end, norm, lemma, upos, xpos, head, relation, name, nameStart });

const nameKind = (c: number): NameKind | null => (c === 0 ? null : NAME_KINDS[(c - 1) >> 1]);
