import { unpackWeights, type Weights } from "./weights.js";

/** A file of the package's `weights/` folder, fetched from beside the script (browsers). */
export async function loadWeights(name: string): Promise<Weights> {
  const url = new URL(`../../weights/${name}`, import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The weights at ${url.href} could not be fetched (HTTP ${response.status}): serve the package's weights/ folder beside the script.`);
  return unpackWeights(new Uint8Array(await response.arrayBuffer()));
}
