// npm run check: what can be told in about a minute.
import { conclude, imports, lint, quickUnit, types } from "./checks.mjs";

const results = [];
for (const check of [types, lint, imports, quickUnit]) results.push(await check());
conclude(results);
