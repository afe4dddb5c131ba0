// One text in a process of its own: length.ts starts it. Prints { seconds, peakMB, statements } as JSON.
import { parseArgs } from "node:util";
import { LONG_TEXTS } from "./long-texts.js";

const {
  positionals: [kind, length],
  values: { model },
} = parseArgs({ allowPositionals: true, options: { model: { type: "string" } } });
const built = new URL("../dist/index.js", import.meta.url).href;
const { loadReader } = (await import(built)) as typeof import("../src/index.js");
const reader = await loadReader({ model: model as "full" | "light" | undefined });
const read = (text: string): ReturnType<typeof reader.read> =>
  reader.read({ id: "long", text, publishedAt: null, title: null, outlet: null, url: null });

for (let i = 0; i < 8; i++) await read(LONG_TEXTS.reports(20_000)); // warms up; not measured
const text = LONG_TEXTS[kind](Number(length));
const from = performance.now();
const { statements } = await read(text);
console.log(
  JSON.stringify({
    seconds: (performance.now() - from) / 1000,
    peakMB: process.resourceUsage().maxRSS / 1000,
    statements: statements.length,
  }),
);
