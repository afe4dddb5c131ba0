import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Case, Check, Edit, GivenDoc } from "./case.js";

const KINDS = new URL("kinds/", import.meta.url);
const FILES = new URL("files/", import.meta.url);

/** A case as it is written: what goes without saying is left out. */
interface Written {
  readonly id: string;
  readonly command?: Case["command"];
  readonly docs?: readonly GivenDoc[];
  readonly file?: string | readonly string[];
  readonly dossier?: string;
  readonly strict?: boolean;
  readonly store?: string;
  readonly again?: boolean;
  readonly edit?: readonly Edit[];
  readonly want: readonly Check[];
}

const place = (name: string): string => fileURLToPath(new URL(name, FILES));

/** All cases, by their kinds. */
export function loadCases(): Case[] {
  const kinds = readdirSync(KINDS)
    .sort()
    .map((file) => file.replace(/\.yaml$/, ""));
  return kinds.flatMap((kind) =>
    (parse(readFileSync(new URL(`${kind}.yaml`, KINDS), "utf8")) as Written[]).map((written) => caseOf(kind, written)),
  );
}

function caseOf(
  kind: string,
  {
    id,
    command = "read",
    docs = [],
    file = [],
    dossier,
    strict = false,
    store = id,
    again = false,
    edit = [],
    want,
  }: Written,
): Case {
  return {
    id,
    kind,
    command,
    docs,
    files: [file].flat().map(place),
    dossier: dossier === undefined ? null : place(dossier),
    strict,
    store,
    again,
    edit,
    want,
  };
}
