// npm test: sets a clone up and runs everything. The last lines name what failed and sum what ran: "N passed, N
// failed". npm run test:all (--all) leaves nothing out, and tries what is tried at random more often and with another
// seed each time.
import { components, conclude, endToEnd, failedWhole, still, unit } from "./checks.mjs";
import { bringChromium } from "./chromium.mjs";
import { packages } from "./set-up.mjs";
import { step } from "./steps.mjs";

// test/effort.ts asks for it.
if (process.argv.includes("--all")) process.env.RAPPORTEUR_TESTS = "all";

const from = performance.now();
const results = [];
if (await packages()) {
  results.push(...(await still()), await unit());
  await step("A browser for the tests of the desk", bringChromium);
  results.push(await components(), await endToEnd());
} else results.push(failedWhole("Node and packages"));
console.log(`\nAll of it took ${Math.round((performance.now() - from) / 1000)} s.`);
conclude(results);
