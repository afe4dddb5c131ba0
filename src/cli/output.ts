import { once } from "node:events";

/** Writes to standard output no faster than it is taken. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Ends quietly when whoever reads our output has gone (`rapporteur … | head`), and with 130 on Ctrl-C. */
export function endWell(beforeEnd: () => void = () => {}): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    beforeEnd();
    process.exit();
  });
  process.once("SIGINT", () => {
    beforeEnd();
    process.exit(130);
  });
}
