import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type GoldMention, gumDocuments } from "../../evaluate/resolve/gum.js";
import { personalPronouns, relativePronouns } from "../../src/language/en/pronouns.js";
import { attributionReader, type MarkedReport } from "./reports.js";

/** GUM's documents of a part, read up to their attributions: whom a source means is told by the chain that it is in. */
export async function loadGum(corpora: string, part: "train" | "dev"): Promise<MarkedReport[]> {
  const read = await attributionReader();
  const reports: MarkedReport[] = [];
  for (const { text, mentions } of gumDocuments(
    gunzipSync(readFileSync(join(corpora, `gum/${part}.conllu.gz`))).toString("utf8"),
  )) {
    const { statements, ...report } = await read(text);
    const names = namesOf(text, mentions);
    const speakers = statements.map(({ source }) => {
      if (source === null) return undefined;
      const inside = mentions.filter(({ head }) => head.start >= source.start && head.end <= source.end);
      const widest = inside.reduce<GoldMention | null>(
        (best, m) => (best === null || m.end - m.start > best.end - best.start ? m : best),
        null,
      );
      return widest === null ? undefined : names.get(widest.entity);
    });
    reports.push({ ...report, speakers, marked: speakers.filter((s) => s !== undefined).length });
  }
  return reports;
}

/** What each entity is called: by its names, else by its nouns; nothing where only pronouns mean it. */
function namesOf(text: string, mentions: readonly GoldMention[]): Map<string, string[]> {
  const all = new Map<string, Set<string>>();
  for (const { entity, head } of mentions) {
    const words = text.slice(head.start, head.end);
    if (personalPronouns.has(words.toLowerCase()) || relativePronouns.has(words.toLowerCase())) continue;
    all.set(entity, (all.get(entity) ?? new Set()).add(words));
  }
  return new Map(
    [...all].map(([entity, words]) => {
      const named = [...words].filter((w) => /^\p{Lu}/u.test(w));
      return [entity, named.length > 0 ? named : [...words]];
    }),
  );
}
