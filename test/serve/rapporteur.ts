// Runs the command from its sources: tests start it as clients and people do.
import { main } from "../../src/cli/main.js";

await main(process.argv);
