// npm run format: lays out all that people write. Says nothing when all is well.
import { format } from "./checks.mjs";

const { failed } = await format();
process.exitCode = failed.length > 0 ? 1 : 0;
