import { complain } from "./complain.js";
import { endWell, write } from "./output.js";
import type { Task } from "./task.js";
import { readings } from "./readings.js";
import type { Section } from "./section-names.js";
import { show } from "./show.js";
import { terminalOf } from "./terminal.js";

/** Shows each report with what it says. */
export async function readShown(task: Task, colour: boolean, sections: ReadonlySet<Section>): Promise<void> {
  endWell();
  if (task.paths.includes("-") && process.stdin.isTTY)
    process.stderr.write("Reading standard input. End the report with Ctrl-D.\n");
  let shown = 0;
  for await (const read of readings(task, "text")) {
    if ("error" in read) {
      complain(read.where, read.error);
      process.exitCode = 1;
    } else {
      const terminal = terminalOf(process.stdout, colour, process.env);
      await write(`${shown++ === 0 ? "" : "\n\n"}${show(read.doc, read.reading, terminal, sections)}`);
    }
  }
}
