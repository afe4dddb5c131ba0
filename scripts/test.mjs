// npm test: sets a clone up and runs everything. The last line sums what ran: "N passed, N failed".
import { conclude, endToEnd, imports, lint, types, unit } from "./checks.mjs";
import { bringChromium } from "./chromium.mjs";
import { setUp } from "./set-up.mjs";
import { step } from "./steps.mjs";

const from = performance.now();
const results = [];
if (await setUp()) {
  for (const check of [types, lint, imports, unit]) results.push(await check());
  await step("A browser for the end-to-end tests", bringChromium);
  results.push(await endToEnd());
} else results.push({ passed: 0, failed: 1 });
console.log(`\nAll of it took ${Math.round((performance.now() - from) / 1000)} s.`);
conclude(results);
