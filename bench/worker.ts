// One engine in a process of its own: bench.ts starts it. Prints { tokensPerSecond, peakMB } as JSON.
import { articles, tokensOf } from "./articles.js";
import { ENGINES } from "./engines.js";

/** How long a round measures at least, in seconds. */
const LEAST = 2;

const [name, path] = process.argv.slice(2);
const docs = articles(path);
const tokens = docs.reduce((sum, { text }) => sum + tokensOf(text), 0);
const engine = await ENGINES[name]();

const pass = async (): Promise<void> => {
  for (const doc of docs) await engine(doc);
};

await pass(); // warms up; not measured
const from = performance.now();
let passes = 0;
let seconds = 0;
while (seconds < LEAST) {
  await pass();
  passes++;
  seconds = (performance.now() - from) / 1000;
}
console.log(
  JSON.stringify({ tokensPerSecond: (passes * tokens) / seconds, peakMB: process.resourceUsage().maxRSS / 1000 }),
);
