import type { CastMember, Dossier, KnownIssue } from "../document/dossier.js";
import { slugOf } from "../document/slug.js";
import { decode } from "./decode.js";
import { asRapporteurError, RapporteurError } from "./error.js";
import { MOST_DOSSIER_BYTES } from "./limits.js";
import { open, readAll } from "./open.js";
import { type Field, parseYaml } from "./yaml-field.js";

/** The dossier that a YAML file describes. Throws what is wrong with it, where, and what to write instead. */
export async function gatherDossier(path: string): Promise<Dossier> {
  return parseDossier(await textOf(path), path);
}

async function textOf(path: string): Promise<string> {
  try {
    return await decode(await readAll(await open(path), MOST_DOSSIER_BYTES));
  } catch (error) {
    const { code, message, remedy } = asRapporteurError(error);
    throw new RapporteurError(code, `${path}: ${message}`, remedy);
  }
}

const EXAMPLE = "cast: and issues:, each with a list under it (docs/dossier.md).";
const KINDS = ["person", "state", "organization", "group"] as const;

export function parseDossier(text: string, where: string): Dossier {
  const { name, cast, issues } = parseYaml(text, where).fields(["name", "cast", "issues"], EXAMPLE);
  const members = cast.items("- name: Orvane").map(memberOf);
  const parties = partiesOf(members);
  return {
    name: name.text("name: The Sarn Valley talks"),
    cast: members.map((member) => castMemberOf(member, parties)),
    issues: knownIssuesOf(issues),
  };
}

/** A member of the cast as it stands in the file. */
interface Member {
  readonly id: string;
  readonly name: string;
  readonly item: Field;
  readonly fields: Readonly<Record<(typeof MEMBER_KEYS)[number], Field>>;
}

const MEMBER_KEYS = ["id", "name", "kind", "aliases", "roles", "speaksFor"] as const;

function memberOf(item: Field): Member {
  const fields = item.fields(MEMBER_KEYS, "- name: Orvane");
  const name = fields.name.text("name: Orvane");
  if (name === null) throw item.wrong("Somebody has no name.", "Write it so: name: Orvane");
  return { id: idOf(fields.id, name, item), name, item, fields };
}

/** The id that is given, or one made of the name. */
function idOf(id: Field, name: string, item: Field): string {
  const made = id.text("id: orvane") ?? slugOf(name);
  if (made === "") throw item.wrong(`No id can be made of ${JSON.stringify(name)}.`, "Give it one: id: orvane");
  return made;
}

/**
 * Ids by what somebody can be called in the file: the id, or a name that nobody else has. Throws when two have one id.
 */
function partiesOf(members: readonly Member[]): ReadonlyMap<string, string> {
  unique(members, "of the cast");
  const byName = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, id } of members) {
    if (byName.has(name)) shared.add(name);
    byName.set(name, id);
  }
  for (const name of shared) byName.delete(name);
  for (const { id } of members) byName.set(id, id);
  return byName;
}

function unique(members: readonly { readonly id: string; readonly item: Field }[], what: string): void {
  const ids = new Set<string>();
  for (const { id, item } of members) {
    if (ids.has(id)) throw item.wrong(`Two ${what} have the id "${id}".`, `Give one of them another: id: ${id}-2`);
    ids.add(id);
  }
}

function castMemberOf({ id, name, item, fields }: Member, parties: ReadonlyMap<string, string>): CastMember {
  const speaksFor = partyOf(fields.speaksFor, parties);
  if (speaksFor === id)
    throw fields.speaksFor.wrong(`"${id}" can't speak for itself.`, "Leave speaksFor out: everybody does.");
  const kind = fields.kind.oneOf(KINDS) ?? (speaksFor === null ? null : "person");
  if (kind === null)
    throw item.wrong(`${JSON.stringify(name)} has no kind.`, `Write kind: and one of ${KINDS.join(", ")}.`);
  return {
    id,
    name,
    kind,
    aliases: fields.aliases.texts("Merrow, the Verrine president"),
    roles: rolesOf(fields.roles, speaksFor, parties),
    speaksFor,
  };
}

/** Somebody of the cast, by id or name. */
function partyOf(field: Field, parties: ReadonlyMap<string, string>): string | null {
  const text = field.text("speaksFor: orvane");
  if (text === null) return null;
  const id = parties.get(text);
  if (id === undefined)
    throw field.wrong(
      `Nobody of the cast is "${text}".`,
      `Add them to the cast, or write one of: ${[...new Set(parties.values())].slice(0, 12).join(", ")}.`,
    );
  return id;
}

/** `roles: Foreign Minister` is a role with whom the person speaks for; a list may also say of whom. */
function rolesOf(field: Field, speaksFor: string | null, parties: ReadonlyMap<string, string>): CastMember["roles"] {
  const items = field.isText ? [field] : field.items("- title: Foreign Minister");
  return items.flatMap((item) => {
    if (item.isText) return item.isGiven ? [{ title: item.text("Foreign Minister")!, of: speaksFor }] : [];
    const { title, of } = item.fields(["title", "of"], "- title: Foreign Minister");
    const text = title.text("title: Foreign Minister");
    if (text === null) throw item.wrong("A role has no title.", "Write it so: title: Foreign Minister");
    return [{ title: text, of: partyOf(of, parties) ?? speaksFor }];
  });
}

/** An issue is a text, or has a label and other words for it. */
function knownIssuesOf(issues: Field): KnownIssue[] {
  const found = issues.items("- observers in the valley").map((item) => {
    if (item.isText) return { item, ...issueOf(item, item.text("observers in the valley"), null, []) };
    const { id, label, words } = item.fields(["id", "label", "words"], "- label: observers in the valley");
    return {
      item,
      ...issueOf(
        item,
        label.text("label: observers in the valley"),
        id,
        words.texts("monitors, people who count trucks"),
      ),
    };
  });
  unique(found, "issues");
  return found.map(({ id, label, words }) => ({ id, label, words }));
}

function issueOf(item: Field, label: string | null, id: Field | null, words: readonly string[]): KnownIssue {
  if (label === null) throw item.wrong("An issue has no label.", "Write it so: label: observers in the valley");
  return { id: id ? idOf(id, label, item) : slugOf(label), label, words };
}
