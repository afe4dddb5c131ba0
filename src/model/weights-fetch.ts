import { unpacked, type Weights, weightsFrom } from "./weights.js";

/** What a file of the package's `weights/` folder holds, fetched from beside the script (browsers). */
export async function loadPacked(name: string): Promise<Uint8Array> {
  const url = new URL(`../../weights/${name}`, import.meta.url);
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(
      `The weights at ${url.href} could not be fetched (HTTP ${response.status}): serve the package's weights/ ` +
        "folder beside the script.",
    );
  return unpacked(new Uint8Array(await response.arrayBuffer()));
}

export const loadWeights = async (name: string): Promise<Weights> => weightsFrom(await loadPacked(name));
