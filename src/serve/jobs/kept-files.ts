import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RapporteurError } from "../../gather/error.js";
import type { Upload } from "../../gather/uploads.js";

/** A file as it was sent. */
export type SentFile = Pick<File, "name" | "type" | "arrayBuffer">;

/** Files that were sent, kept for a while in a folder that only this program may look into. */
export interface KeptFiles {
  readonly files: readonly Upload[];
  remove(): Promise<void>;
}

const MOST = 2_000;

/** Keeps them under names of our own: what their sender calls them is no path. */
export async function keptFiles(sent: readonly SentFile[]): Promise<KeptFiles> {
  if (sent.length > MOST)
    throw new RapporteurError(
      "RAP-E-TOO-LARGE",
      `These are ${sent.length} files; ${MOST} are taken at once.`,
      "Send an archive.",
    );
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const files: Upload[] = [];
    for (const [i, file] of sent.entries()) {
      const path = join(folder, String(i + 1));
      await writeFile(path, Buffer.from(await file.arrayBuffer()), { mode: 0o600, flag: "wx" });
      files.push({ path, name: file.name, type: file.type || null });
    }
    return { files, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
