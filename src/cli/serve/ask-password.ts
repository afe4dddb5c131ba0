import { readFileSync } from "node:fs";
import { RapporteurError } from "../../gather/error.js";

/** A new password: the first line of a file (- is standard input), or typed twice at the terminal, where it isn't shown. Never an argument, which everybody on the machine can see. */
export async function newPassword(file: string | undefined): Promise<string> {
  if (file !== undefined) return firstLine(file === "-" ? 0 : file);
  if (!process.stdin.isTTY) throw new RapporteurError("RAP-E-OPTION", "There is no terminal to ask for a password.", "Give it with --password-file FILE, or --password-file - on standard input.");
  const password = await hidden("Password: ");
  if ((await hidden("Once more: ")) !== password) throw new RapporteurError("RAP-E-PERSON", "These are two.", "Type the same twice.");
  return password;
}

function firstLine(file: string | number): string {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/, 1)[0];
  } catch (error) {
    throw new RapporteurError("RAP-E-UNREADABLE", `The password can't be read: ${(error as Error).message}`);
  }
}

const ENDS = new Set(["\r", "\n", "\u0004"]);
const BACK = new Set(["\b", "\u007f"]);

/** A line that is typed without being shown. */
function hidden(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true).resume().setEncoding("utf8");
  return new Promise((resolve, reject) => {
    let typed = "";
    const end = (done: () => void): void => {
      stdin.off("data", heard).setRawMode(false).pause();
      stderr.write("\n");
      done();
    };
    const heard = (text: string): void => {
      for (const c of text) {
        if (c === "\u0003") return end(() => reject(new DOMException("Broken off.", "AbortError")));
        if (ENDS.has(c)) return end(() => resolve(typed));
        typed = BACK.has(c) ? [...typed].slice(0, -1).join("") : typed + c;
      }
    };
    stdin.on("data", heard);
  });
}
