import { ZipFile } from "yazl";
import type { Content } from "./notation.js";

/** An archive of these members. */
export async function zipOf(members: Readonly<Record<string, Content>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
