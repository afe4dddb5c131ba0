// npm run check: what can be told in under a minute.
import { conclude, imports, lint, types, unit } from "./checks.mjs";

const results = [];
for (const check of [types, lint, imports, unit]) results.push(await check());
conclude(results);
