/** The packed bytes of a file in the package's `weights/` folder, fetched from beside the script (browsers). */
export async function weightsBytes(name: string): Promise<Uint8Array> {
  const url = new URL(`../../weights/${name}`, import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The weights at ${url.href} could not be fetched (HTTP ${response.status}): serve the package's weights/ folder beside the script.`);
  return new Uint8Array(await response.arrayBuffer());
}
