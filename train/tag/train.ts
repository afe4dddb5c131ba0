/**
 * Trains the English tagger, parser, lemmatizer and name finder, and writes them as one file of weights.
 *
 *   npx tsx train/tag/train.ts [--corpora DIR] [--out FILE]
 *
 * Uses the train parts of UD English EWT and GUM (gold) and PolNeAR's (news with tags, heads and names by CoreNLP);
 * nothing else.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Table } from "../../src/model/table.js";
import { layOutWeights } from "../../src/model/weights.js";
import { FormMaker, PAD } from "../../src/read/tag/forms.js";
import { Lexicon } from "../../src/read/tag/lexicon.js";
import { type ParserTables, ParseScratch, parseSentence } from "../../src/read/tag/parse.js";
import { PosScratch, tagWords } from "../../src/read/tag/pos.js";
import { RelationChoices } from "../../src/read/tag/relation-choices.js";
import { type SentenceView, type TagInventory, tagInventory, viewSentence } from "../../src/read/tag/sentence-view.js";
import type { NameTables } from "../../src/read/tag/names.js";
import { createTagger, type Tagger, type TaggerMeta } from "../../src/read/tag/tagger.js";
import { viewTree } from "../../src/read/tag/tree-view.js";
import { scoreNames, scoreTreebank } from "../../evaluate/tag/scores.js";
import { joinHyphens, otherCases } from "./augment.js";
import { clusterWords } from "./clusters.js";
import type { GoldSentence } from "./conllu.js";
import { corporaFolder, silverNews, type SilverSentence, treebank } from "./corpora.js";
import { type LabelExample, trainLabels } from "./label.js";
import { LemmaCounts, learnLemmas } from "./lemma.js";
import { buildLexicon, classOf, tagClasses } from "./lexicon.js";
import { goldNames, type NameExample, silverNames, titlesBefore, trainNames } from "./names.js";
import { type ParseExample, ParserTrainer, projective } from "./parse.js";
import { meanTable, seeded, seedsFrom } from "./perceptron.js";
import { jackknife, type PosExample, trainPos } from "./pos.js";
import { quantised } from "../quantise.js";
import { learnChoices } from "./relation-choices.js";
import { agreedTags, agreement } from "./silver.js";

const SEED = 20;
const CLUSTERS = { classes: 256, minimum: 4, rounds: 8 };
/** `models` runs with other seeds are averaged. */
const POS = { rows: 1 << 18, epochs: 6, models: 3, folds: 6, foldEpochs: 4 };
const PARSER = { actions: 1 << 21, labels: 1 << 16, width: 4, epochs: 4, models: 5, beam: 3 };
const LABELS = { rows: 1 << 17, epochs: 4, models: 3 };
const NAMES = { rows: 1 << 18, epochs: 3, models: 3, goldCopies: 3 };
/**
 * Share of sentences copied in lower case, in capitals, in headline case (each); and, where they have any, with hyphens
 * joined.
 */
const COPIES = { cases: 0.02, hyphens: 0.5 };
/** News sentences to learn trees from: their length in words, and the share of heads that two parsers agree on. */
const NEWS_TREES = { shortest: 6, longest: 60, agreement: 0.93 };
/** Weights smaller than this share of the largest are dropped. */
const PRUNE = { pos: 0.01, actions: 0.015, labels: 0.01, names: 0.01 };

const say = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

function main(argv: readonly string[]): void {
  const folder = corporaFolder(argv);
  const at = argv.indexOf("--out");
  const out = resolve(at >= 0 && argv[at + 1] ? argv[at + 1] : "weights/en-tag.bin.gz");
  const corpus = corpusIn(folder);
  const { gold, news } = corpus;
  const tagging = trainTagger(corpus);
  const titles = titlesBefore(news);
  const names = trainNameTables(corpus, tagging, titles);
  const trees = treesOf(corpus, tagging);
  const treeLabels = trainLabeller(corpus, tagging, trees);
  const { parsers, newsTrees } = trainParsers(corpus, tagging, trees);

  const tables: Record<string, Table> = {
    pos: quantised(tagging.pos, PRUNE.pos),
    actions: quantised(meanTable(parsers.map((p) => p.actions)), PRUNE.actions),
    labels: quantised(meanTable(parsers.map((p) => p.labels)), PRUNE.labels),
    treeLabels: quantised(treeLabels, PRUNE.labels),
    nameWords: quantised(meanTable(names.map((n) => n.words)), PRUNE.names),
    nameSteps: quantised(meanTable(names.map((n) => n.steps)), 0),
  };
  const meta: TaggerMeta = {
    form: "rapporteur/tag/1",
    classes: tagging.classes,
    relations: trees.relations,
    lexicon: tagging.lexicon,
    lemmas: learnLemmas(lemmaFacts(gold)),
    choices: trees.choiceData,
    beam: PARSER.beam,
  };
  const scores = scoresOf(createTagger({ meta: { ...meta }, tables }), folder, titles);
  const data = {
    gold: "UD English EWT and GUM (CC BY genres), train parts",
    silver: "PolNeAR train part, tags, heads and names by CoreNLP",
    sentences: gold.length,
    words: gold.reduce((n, s) => n + s.forms.length, 0),
    newsSentences: news.length,
    newsTrees,
  };
  const packed = gzipSync(layOutWeights({ meta: { seed: SEED, data, scores, ...meta }, tables }), { level: 9 });
  writeFileSync(out, packed);
  say(`${JSON.stringify(scores, null, 1)}\n${out}: ${packed.length} bytes`);
}

/** What is learnt from. */
interface Corpus {
  readonly gold: readonly GoldSentence[];
  readonly news: readonly SilverSentence[];
  /** The gold ones with their copies. */
  readonly sentences: readonly GoldSentence[];
}

function corpusIn(folder: string): Corpus {
  const gold = [...treebank(folder, "ewt", "train"), ...treebank(folder, "gum", "train")];
  const news = silverNews(folder, "train").filter((s) => s.forms.length > 0);
  const sentences = [...gold, ...copiesOf(gold)];
  say(`${gold.length} sentences, ${sentences.length} with copies; ${news.length} news sentences`);
  return { gold, news, sentences };
}

/** The tagger, and the sentences as it sees and tags them. */
interface Tagging {
  readonly classes: string[];
  readonly inventory: TagInventory;
  readonly lexicon: ReturnType<typeof buildLexicon>;
  readonly maker: FormMaker;
  readonly examples: readonly PosExample[];
  readonly newsExamples: readonly PosExample[];
  readonly pos: Table;
  /** Tags of the sentences by taggers that haven't learnt from them. */
  readonly tags: readonly Int16Array[];
  readonly newsViews: readonly SentenceView[];
}

function trainTagger({ gold, news, sentences }: Corpus): Tagging {
  const clusters = clusterWords(
    [...gold, ...news].map((s) => s.forms),
    CLUSTERS.classes,
    CLUSTERS.minimum,
    CLUSTERS.rounds,
  );
  say(`${clusters.size} words clustered`);
  const classes = tagClasses(gold);
  const inventory = tagInventory(classes);
  const taggedNews = newsTags(sentences, news, classes, clusters);
  const lexicon = buildLexicon([...sentences, ...taggedNews], classes, clusters);
  const maker = new FormMaker(new Lexicon(lexicon));
  const examples = posExamples(sentences, classes, maker);
  const newsExamples = posExamples(taggedNews, classes, maker);
  const pos = meanTable(
    seedsFrom(SEED, POS.models).map((seed) =>
      trainPos([...examples, ...examples, ...newsExamples], classes.length, POS.rows, POS.epochs, seed),
    ),
  );
  const tags = jackknife(examples, classes.length, POS.rows, POS.foldEpochs, SEED, POS.folds);
  const newsViews = viewsOf(newsExamples, pos, inventory);
  say("tagger trained");
  return { classes, inventory, lexicon, maker, examples, newsExamples, pos, tags, newsViews };
}

function trainNameTables(corpus: Corpus, tagging: Tagging, titles: ReadonlySet<string>): NameTables[] {
  const named = nameExamples(corpus, tagging, titles);
  const names = seedsFrom(SEED, NAMES.models).map((seed) => trainNames(named, NAMES.rows, NAMES.epochs, seed));
  say("names trained");
  return names;
}

/** The sentences' trees, and which relations they leave open. */
interface Trees {
  readonly relations: string[];
  readonly trees: readonly ParseExample[];
  readonly choiceData: ReturnType<typeof learnChoices>;
  readonly choices: RelationChoices;
}

function treesOf({ gold, sentences }: Corpus, { classes, inventory, examples, tags }: Tagging): Trees {
  const relations = relationsOf(gold);
  const trees = parseExamples(sentences, examples, tags, inventory, relations);
  const choiceData = learnChoices(trees, classes.length, inventory.uposCount);
  const choices = new RelationChoices(choiceData, relations.length, inventory.uposCount);
  return { relations, trees, choiceData, choices };
}

function trainLabeller({ sentences }: Corpus, { inventory }: Tagging, { trees, relations, choices }: Trees): Table {
  const labelled = labelExamples(sentences, trees, inventory);
  const treeLabels = meanTable(
    seedsFrom(SEED, LABELS.models).map((seed) =>
      trainLabels(labelled, relations.length, choices, LABELS.rows, LABELS.epochs, seed),
    ),
  );
  say("labeller trained");
  return treeLabels;
}

/** Parsers of the sentences' trees and of those of the news on which an earlier one agrees with CoreNLP. */
function trainParsers(
  { news }: Corpus,
  { newsViews, inventory }: Tagging,
  { trees, relations, choices }: Trees,
): { parsers: ParserTables[]; newsTrees: number } {
  const earlier = trainParser(trees, relations.length, choices, SEED - 1);
  const newsTrees = agreedTrees(news, newsViews, earlier, relations.length, choices, inventory);
  say(`${newsTrees.length} news trees, ${newsTrees.reduce((n, t) => n + t.heads.length, 0)} words`);
  const parsers = seedsFrom(SEED, PARSER.models).map((seed) =>
    trainParser([...trees, ...newsTrees], relations.length, choices, seed),
  );
  return { parsers, newsTrees: newsTrees.length };
}

const scoresOf = (tagger: Tagger, folder: string, titles: ReadonlySet<string>) => ({
  ewtDev: scoreTreebank(tagger, treebank(folder, "ewt", "dev")),
  gumDev: scoreTreebank(tagger, treebank(folder, "gum", "dev")),
  gumDevNames: scoreNames(tagger, treebank(folder, "gum", "dev"), titles),
});

function trainParser(
  trees: readonly ParseExample[],
  relations: number,
  choices: RelationChoices,
  seed: number,
): ParserTables {
  const parser = new ParserTrainer(relations, choices, PARSER, PARSER.width);
  for (let epoch = 0; epoch < PARSER.epochs; epoch++)
    say(`parser ${seed}, epoch ${epoch + 1}: ${parser.epoch(trees, seed + epoch)} updates`);
  return parser.averaged();
}

/** News with the tags that a tagger trained on gold alone and CoreNLP agree on. */
function newsTags(
  gold: readonly GoldSentence[],
  news: readonly SilverSentence[],
  classes: readonly string[],
  clusters: ReadonlyMap<string, string>,
): GoldSentence[] {
  const maker = new FormMaker(new Lexicon(buildLexicon(gold, classes, clusters)));
  const table = trainPos(posExamples(gold, classes, maker), classes.length, POS.rows, POS.epochs, SEED - 1);
  const { upos, xpos } = tagInventory(classes);
  const scratch = new PosScratch(classes.length);
  return news.map((s) => {
    const tags = [...tagWords(maker.forms(s.forms), table, scratch).slice(PAD, -PAD)];
    return agreedTags(
      s,
      tags.map((t) => upos[t]),
      tags.map((t) => xpos[t]),
    );
  });
}

function viewsOf(examples: readonly PosExample[], pos: Table, inventory: TagInventory): SentenceView[] {
  const scratch = new PosScratch(inventory.upos.length);
  return examples.map(({ forms }) => viewSentence(forms, tagWords(forms, pos, scratch), inventory));
}

/** Our parser's trees of the news sentences where CoreNLP's heads are much the same. */
function agreedTrees(
  news: readonly SilverSentence[],
  views: readonly SentenceView[],
  parser: ParserTables,
  relations: number,
  choices: RelationChoices,
  inventory: TagInventory,
): ParseExample[] {
  const scratch = new ParseScratch(relations, choices);
  return news.flatMap((s, i) => {
    const view = views[i];
    if (view.length < NEWS_TREES.shortest || view.length > NEWS_TREES.longest) return [];
    const { heads, labels } = parseSentence(view, parser, scratch, PARSER.width);
    const upos = s.forms.map((_, k) => inventory.upos[view.tagIndex[k + PAD]]);
    return agreement(s, upos, heads) < NEWS_TREES.agreement ? [] : [{ view, heads: [...heads], labels: [...labels] }];
  });
}

function copiesOf(gold: readonly GoldSentence[]): GoldSentence[] {
  const random = seeded(SEED);
  const joined = gold
    .filter(() => random() < COPIES.hyphens)
    .map(joinHyphens)
    .filter((s): s is GoldSentence => s !== null);
  return [...otherCases(gold, COPIES.cases, random), ...joined];
}

function posExamples(sentences: readonly GoldSentence[], classes: readonly string[], maker: FormMaker): PosExample[] {
  const index = new Map(classes.map((name, i) => [name, i]));
  return sentences.map((s) => ({
    forms: maker.forms(s.forms),
    gold: s.forms.map((_, i) => index.get(classOf(s, i)) ?? -1),
  }));
}

function lemmaFacts(gold: readonly GoldSentence[]): ReturnType<LemmaCounts["facts"]> {
  const counts = new LemmaCounts();
  for (const s of gold) s.forms.forEach((form, i) => counts.add(form, classOf(s, i), s.lemmas[i]));
  return counts.facts();
}

function nameExamples(
  { sentences, news }: Corpus,
  { tags, newsExamples, newsViews, maker, inventory }: Tagging,
  titles: ReadonlySet<string>,
): NameExample[] {
  const silver = news.map((s, i) => ({ forms: newsExamples[i].forms, view: newsViews[i], gold: silverNames(s) }));
  const annotated = sentences.flatMap((s, i) => {
    if (!s.id.startsWith("GUM_")) return [];
    const forms = maker.forms(s.forms);
    return [{ forms, view: viewSentence(forms, tags[i], inventory), gold: goldNames(s, titles) }];
  });
  return [...silver, ...Array.from({ length: NAMES.goldCopies }, () => annotated).flat()];
}

/** Relations seen more than twice, most frequent first, "root" before all. */
function relationsOf(gold: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of gold) for (const r of relations) counts.set(r, (counts.get(r) ?? 0) + 1);
  const kept = [...counts]
    .filter(([name, n]) => name !== "root" && n > 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ["root", ...kept.map(([name]) => name)];
}

function parseExamples(
  sentences: readonly GoldSentence[],
  examples: readonly PosExample[],
  tags: readonly Int16Array[],
  inventory: TagInventory,
  relations: readonly string[],
): ParseExample[] {
  const index = new Map(relations.map((name, i) => [name, i]));
  const other = index.get("dep") ?? 1;
  return sentences.map((s, i) => ({
    view: viewSentence(examples[i].forms, tags[i], inventory),
    heads: projective(s.heads),
    labels: s.relations.map((r) => index.get(r) ?? other),
  }));
}

/** The labeller learns on the trees as they are; only the parser needs them projective. */
const labelExamples = (
  sentences: readonly GoldSentence[],
  trees: readonly ParseExample[],
  inventory: TagInventory,
): LabelExample[] =>
  trees.map(({ view, labels }, i) => ({
    view,
    labels,
    tree: viewTree(view, Int32Array.from(sentences[i].heads), inventory.upos),
  }));

main(process.argv.slice(2));
