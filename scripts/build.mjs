// npm run build: compiles src into dist. Says nothing when all is well, so that `npm pack --json` stays JSON.
import { build } from "./set-up.mjs";

try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
