/**
 * Trains the English tagger, parser, lemmatizer and name finder, and writes them as one file of weights.
 *
 *   npx tsx train/tag/train.ts [--corpora DIR] [--out FILE] [--epochs N]
 *
 * Uses the train parts of UD English EWT and GUM (gold) and PolNeAR's (names and lemmas found by CoreNLP); nothing else.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Table } from "../../src/model/table.js";
import { layOutWeights } from "../../src/model/weights.js";
import { viewTree } from "../../src/read/tag/label.js";
import { FormMaker } from "../../src/read/tag/forms.js";
import { Lexicon } from "../../src/read/tag/lexicon.js";
import { PosScratch, tagWords } from "../../src/read/tag/pos.js";
import { RelationChoices } from "../../src/read/tag/relation-choices.js";
import { type TagInventory, tagInventory, viewSentence } from "../../src/read/tag/sentence-view.js";
import { createTagger, type TaggerMeta } from "../../src/read/tag/tagger.js";
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
import { seeded } from "./perceptron.js";
import { jackknife, type PosExample, trainPos } from "./pos.js";
import { quantised } from "./quantise.js";
import { learnChoices } from "./relation-choices.js";

const SEED = 20;
const CLUSTERS = { classes: 256, minimum: 4, rounds: 8 };
const POS = { rows: 1 << 17, epochs: 8, folds: 6, foldEpochs: 4 };
const PARSER = { actions: 1 << 21, labels: 1 << 16, width: 6, epochs: 10, beam: 4 };
const LABELS = { rows: 1 << 17, epochs: 5 };
const NAMES = { rows: 1 << 18, epochs: 5, goldCopies: 2 };
/** Share of sentences copied in lower case, in capitals, in headline case (each); and, where they have any, with hyphens joined. */
const COPIES = { cases: 0.02, hyphens: 0.5 };
/** Weights smaller than this share of the largest are dropped. */
const PRUNE = { pos: 0.01, actions: 0.01, labels: 0.01, names: 0.01 };

const say = (line: string): void => console.error(line);

function main(argv: readonly string[]): void {
  const folder = corporaFolder(argv);
  const at = argv.indexOf("--out");
  const out = resolve(at >= 0 && argv[at + 1] ? argv[at + 1] : "weights/en-tag.bin.gz");
  const epochs = argv.includes("--epochs") ? Number(argv[argv.indexOf("--epochs") + 1]) : PARSER.epochs;
  const gold = [...treebank(folder, "ewt", "train"), ...treebank(folder, "gum", "train")];
  const news = silverNews(folder, "train");
  const sentences = [...gold, ...copiesOf(gold)];
  say(`${gold.length} sentences, ${sentences.length} with copies; ${news.length} news sentences`);

  const classes = tagClasses(gold);
  const clusters = clusterWords([...gold, ...news].map((s) => s.forms), CLUSTERS.classes, CLUSTERS.minimum, CLUSTERS.rounds);
  say(`${clusters.size} words clustered`);
  const lexicon = buildLexicon(sentences, classes, clusters);
  const maker = new FormMaker(new Lexicon(lexicon));
  const inventory = tagInventory(classes);
  const examples = posExamples(sentences, classes, maker);
  const pos = trainPos(examples, classes.length, POS.rows, POS.epochs, SEED);
  const tags = jackknife(examples, classes.length, POS.rows, POS.foldEpochs, SEED, POS.folds);
  say("tagger trained");

  const lemmas = learnLemmas(lemmaFacts(gold));
  const names = trainNames(nameExamples(sentences, tags, news, pos, maker, inventory), NAMES.rows, NAMES.epochs, SEED);
  say("names trained");

  const relations = relationsOf(gold);
  const trees = parseExamples(sentences, examples, tags, inventory, relations);
  const choiceData = learnChoices(trees, classes.length, inventory.uposCount);
  const choices = new RelationChoices(choiceData, relations.length, inventory.uposCount);
  const treeLabels = trainLabels(labelExamples(sentences, trees, inventory), relations.length, choices, LABELS.rows, LABELS.epochs, SEED);
  say("labeller trained");
  const parser = new ParserTrainer(relations.length, choices, PARSER, PARSER.width);
  for (let epoch = 0; epoch < epochs; epoch++) say(`parser epoch ${epoch + 1}: ${parser.epoch(trees, SEED + epoch)} updates`);
  const { actions, labels } = parser.averaged();

  const tables: Record<string, Table> = {
    pos: quantised(pos, PRUNE.pos),
    actions: quantised(actions, PRUNE.actions),
    labels: quantised(labels, PRUNE.labels),
    treeLabels: quantised(treeLabels, PRUNE.labels),
    nameWords: quantised(names.words, PRUNE.names),
    nameSteps: quantised(names.steps, 0),
  };
  const meta: TaggerMeta = { form: "rapporteur/tag/1", classes, relations, lexicon, lemmas, choices: choiceData, beam: PARSER.beam };
  const tagger = createTagger({ meta: { ...meta }, tables });
  const titles = titlesBefore(news);
  const scores = {
    ewtDev: scoreTreebank(tagger, treebank(folder, "ewt", "dev")),
    gumDev: scoreTreebank(tagger, treebank(folder, "gum", "dev")),
    gumDevNames: scoreNames(tagger, treebank(folder, "gum", "dev"), titles),
  };
  const facts = { seed: SEED, data: { sentences: sentences.length, newsSentences: news.length, words: gold.reduce((n, s) => n + s.forms.length, 0) }, scores };
  const packed = gzipSync(layOutWeights({ meta: { ...facts, ...meta }, tables }), { level: 9 });
  writeFileSync(out, packed);
  say(`${JSON.stringify(scores, null, 1)}\n${out}: ${packed.length} bytes`);
}

function copiesOf(gold: readonly GoldSentence[]): GoldSentence[] {
  const random = seeded(SEED);
  const joined = gold.filter(() => random() < COPIES.hyphens).map(joinHyphens).filter((s): s is GoldSentence => s !== null);
  return [...otherCases(gold, COPIES.cases, random), ...joined];
}

function posExamples(sentences: readonly GoldSentence[], classes: readonly string[], maker: FormMaker): PosExample[] {
  const index = new Map(classes.map((name, i) => [name, i]));
  return sentences.map((s) => ({ forms: maker.forms(s.forms), gold: s.forms.map((_, i) => index.get(classOf(s, i)) ?? -1) }));
}

function lemmaFacts(gold: readonly GoldSentence[]): ReturnType<LemmaCounts["facts"]> {
  const counts = new LemmaCounts();
  for (const s of gold) s.forms.forEach((form, i) => counts.add(form, classOf(s, i), s.lemmas[i]));
  return counts.facts();
}

function nameExamples(sentences: readonly GoldSentence[], tags: readonly Int16Array[], news: readonly SilverSentence[], pos: Table, maker: FormMaker, inventory: TagInventory): NameExample[] {
  const titles = titlesBefore(news);
  const scratch = new PosScratch(inventory.upos.length);
  const silver = news.filter((s) => s.forms.length > 0).map((s) => {
    const forms = maker.forms(s.forms);
    return { forms, view: viewSentence(forms, tagWords(forms, pos, scratch), inventory), gold: silverNames(s) };
  });
  const annotated = sentences.flatMap((s, i) => {
    if (!s.id.startsWith("GUM_")) return [];
    const forms = maker.forms(s.forms);
    return [{ forms, view: viewSentence(forms, tags[i], inventory), gold: goldNames(s, titles) }];
  });
  const copies: NameExample[] = [];
  for (let k = 0; k < NAMES.goldCopies; k++) copies.push(...annotated);
  return [...silver, ...copies];
}

/** Relations seen more than twice, most frequent first, "root" before all. */
function relationsOf(gold: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of gold) for (const r of relations) counts.set(r, (counts.get(r) ?? 0) + 1);
  const kept = [...counts].filter(([name, n]) => name !== "root" && n > 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ["root", ...kept.map(([name]) => name)];
}

function parseExamples(sentences: readonly GoldSentence[], examples: readonly PosExample[], tags: readonly Int16Array[], inventory: TagInventory, relations: readonly string[]): ParseExample[] {
  const index = new Map(relations.map((name, i) => [name, i]));
  const other = index.get("dep") ?? 1;
  return sentences.map((s, i) => ({
    view: viewSentence(examples[i].forms, tags[i], inventory),
    heads: projective(s.heads),
    labels: s.relations.map((r) => index.get(r) ?? other),
  }));
}

/** The labeller learns on the trees as they are; only the parser needs them projective. */
const labelExamples = (sentences: readonly GoldSentence[], trees: readonly ParseExample[], inventory: TagInventory): LabelExample[] =>
  trees.map(({ view, labels }, i) => ({ view, labels, tree: viewTree(view, Int32Array.from(sentences[i].heads), inventory.upos) }));

main(process.argv.slice(2));
