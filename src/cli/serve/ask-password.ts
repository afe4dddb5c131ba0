import { on } from "node:events";
import { readFileSync } from "node:fs";
import { RapporteurError } from "../../gather/error.js";

/**
 * A new password: the first line of a file (- is standard input), or typed twice at the terminal, where it isn't shown.
 * Never an argument, which everybody on the machine can see.
 */
export async function newPassword(file: string | undefined): Promise<string> {
  if (file !== undefined) return firstLine(file === "-" ? 0 : file);
  if (!process.stdin.isTTY)
    throw new RapporteurError(
      "RAP-E-OPTION",
      "There is no terminal to ask for a password.",
      "Give it with --password-file FILE, or --password-file - on standard input.",
    );
  return typedTwice(process.stdin, process.stderr);
}

/** Where somebody types: what comes is what was typed, and nothing shows it. */
export interface Terminal extends NodeJS.ReadableStream {
  setRawMode(raw: boolean): unknown;
}

/** A password that is typed the same twice, at once as well: what is pasted may hold both. */
export async function typedTwice(terminal: Terminal, prompts: Pick<NodeJS.WritableStream, "write">): Promise<string> {
  const lines = hiddenLines(terminal);
  const ask = async (prompt: string): Promise<string> => {
    prompts.write(prompt);
    const { value, done } = await lines.next();
    prompts.write("\n");
    if (done) throw new DOMException("Broken off.", "AbortError");
    return value;
  };
  try {
    const password = await ask("Password: ");
    if ((await ask("Once more: ")) === password) return password;
    throw new RapporteurError("RAP-E-PERSON", "These are two.", "Type the same twice.");
  } finally {
    await lines.return();
  }
}

function firstLine(file: string | number): string {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/, 1)[0];
  } catch (error) {
    throw new RapporteurError("RAP-E-UNREADABLE", `The password can't be read: ${(error as Error).message}`);
  }
}

const ENDS = new Set(["\r", "\n", "\u0004"]);
const BREAK = "\u0003";
const BACK = new Set(["\b", "\u007f"]);

/** Lines that are typed without being shown, until somebody breaks off or the terminal is gone. */
async function* hiddenLines(terminal: Terminal): AsyncGenerator<string, void, void> {
  const heard = on(terminal, "data", { close: ["end", "close"] });
  terminal.setRawMode(true);
  terminal.setEncoding("utf8");
  terminal.resume();
  let [typed, before] = ["", ""];
  try {
    for await (const [text] of heard as AsyncIterable<[string]>)
      for (const c of text) {
        if (c === BREAK) return;
        const isRest = c === "\n" && before === "\r"; // of one end of a line
        before = c;
        if (isRest) continue;
        if (ENDS.has(c)) {
          yield typed;
          typed = "";
        } else typed = BACK.has(c) ? [...typed].slice(0, -1).join("") : typed + c;
      }
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
  }
}
