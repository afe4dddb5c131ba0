import type {
  Appearance,
  RecordedActor,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../../record/record.js";
import type { ExchangeFile } from "../exchange-file.js";
import { linkOf } from "../../document/link.js";
import { iriOf } from "../iri.js";
import type { Look } from "../look.js";
import { type Passage, passagesOf } from "../passages.js";
import { cited } from "../stances.js";
import { stands } from "../stands.js";
import { passageOf } from "../tables/statements.js";
import { voiceOfPosition, voiceOfStatement } from "../voice.js";

type Node = { readonly [key: string]: unknown };

const TYPES: { readonly [kind in RecordedActor["kind"]]: string } = {
  person: "Person",
  state: "Country",
  organization: "Organization",
  group: "Organization",
};

/** schema.org's vocabulary, given whole: nothing has to be fetched to read it. */
const CONTEXT = { "@vocab": "https://schema.org/", id: "@id", type: "@type" };

/** A graph of reports, actors, issues, quotations and claims. */
export const jsonLdOf = (look: Look): ExchangeFile[] => [
  { stem: "record", extension: ".jsonld", content: pieces(look) },
];

function* pieces(look: Look): Generator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)}, "@graph": [`;
  let before = "\n";
  for (const node of nodes(look)) {
    yield `${before}${JSON.stringify(node)}`;
    before = ",\n";
  }
  yield "\n]}\n";
}

function* nodes(look: Look): Generator<Node> {
  const { reports, actors, issues, statements, positions } = look.record;
  yield* reports.map(reportNode);
  yield* actors.map(actorNode);
  yield* issues.map(({ id, label, aliases }) => ({
    id: iriOf("issue", id),
    type: "DefinedTerm",
    name: label,
    alternateName: aliases,
  }));
  for (const statement of statements.filter(stands))
    for (const [i, appearance] of statement.appearances.entries())
      yield* statementNodes(statement, appearance, i, look);
  for (const position of positions.filter(stands)) yield* positionNodes(position, look);
}

const reportNode = ({ id, title, outlet, url, publishedAt }: RecordedReport): Node =>
  given({
    id: iriOf("report", id),
    type: "NewsArticle",
    identifier: id,
    headline: title,
    datePublished: publishedAt,
    url: linkOf(url),
    inLanguage: "en",
    publisher: outlet === null ? null : { type: "Organization", name: outlet },
  });

const actorNode = ({ id, kind, name, aliases, roles, speaksFor }: RecordedActor): Node =>
  given({
    id: iriOf("actor", id),
    type: TYPES[kind],
    name,
    alternateName: aliases,
    ...(kind === "person" ? { jobTitle: roles.map(({ title }) => title) } : {}),
    ...(speaksFor === null
      ? {}
      : { [kind === "person" ? "affiliation" : "parentOrganization"]: ref("actor", speaksFor) }),
  });

/** Only a direct quotation is one; whatever else somebody is reported to say is a claim of theirs. */
function statementNodes(statement: RecordedStatement, appearance: Appearance, i: number, look: Look): Node[] {
  const passage = passageOf(appearance);
  if (!passage) return [];
  const direct = appearance.quotation === "direct";
  const outer = statement.within === null ? null : voiceOfStatement(statement, look).by;
  return [
    given({
      id: iriOf("statement", statement.id, `${i + 1}`),
      type: direct ? "Quotation" : "Claim",
      ...said(passage, statement.on?.value ?? null, direct),
      [direct ? "creator" : "author"]: refTo(statement.speaker) ?? unnamed(appearance),
      about: statement.about.map((issue) => ref("issue", issue)),
      claimInterpreter: direct ? null : refTo(outer),
      keywords: statement.act,
    }),
  ];
}

/** Its author is who says it. Of whom it is said is what it is about, so that nobody gets another's words. */
function positionNodes(position: RecordedPosition, look: Look): Node[] {
  const { id, actor, issue, stance, firmness, evidence, on, claimedBy } = position;
  const { word, by } = voiceOfPosition(position, look);
  return passagesOf(evidence).map((passage, i) =>
    given({
      id: iriOf("position", id, `${i + 1}`),
      type: "Claim",
      ...said(passage, on.value, false),
      author:
        word === "report"
          ? { type: "Organization", name: look.report(passage.report).outlet ?? passage.report }
          : refTo(by),
      about: [ref("actor", actor), ref("issue", issue)],
      claimInterpreter: refTo(claimedBy),
      abstract: cited(position, look),
      keywords: [`stance: ${stance}`, `firmness: ${firmness}`, `word: ${word}`],
    }),
  );
}

/** A day is when it was said; a longer time (week, month, range) is given as the time that it falls in. */
const said = ({ words, report }: Passage, day: string | null, direct: boolean): Node => ({
  text: words,
  [/^\d{4}-\d\d-\d\d$/.test(day ?? "") ? "dateCreated" : "temporalCoverage"]: day,
  [direct ? "isPartOf" : "appearance"]: ref("report", report),
});

const ref = (kind: string, id: string): Node => ({ id: iriOf(kind, id) });
const refTo = (actor: string | null): Node | null => (actor === null ? null : ref("actor", actor));
const unnamed = ({ source }: Appearance): Node | null => (source ? { type: "Thing", name: source.text } : null);

/** Without what isn't known. */
const given = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
