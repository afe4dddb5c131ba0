import { vi } from "vitest";

/** What a command prints on standard output. It sets no exit status, and says nothing on standard error. */
export async function printed(command: () => Promise<void>): Promise<string> {
  let text = "";
  const out = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const before = process.exitCode;
  try {
    await command();
    return text;
  } finally {
    out.mockRestore();
    told.mockRestore();
    process.exitCode = before;
  }
}
