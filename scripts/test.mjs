// npm test: sets a clone up and runs everything. The last line sums what ran: "N passed, N failed".
import { conclude, endToEnd, still, unit } from "./checks.mjs";
import { bringChromium } from "./chromium.mjs";
import { packages } from "./set-up.mjs";
import { step } from "./steps.mjs";

const from = performance.now();
const results = [];
if (await packages()) {
  results.push(...(await still()), await unit());
  await step("A browser for the end-to-end tests", bringChromium);
  results.push(await endToEnd());
} else results.push({ passed: 0, failed: 1 });
console.log(`\nAll of it took ${Math.round((performance.now() - from) / 1000)} s.`);
conclude(results);
