import { loadEngine } from "#engine";
import { loadPacked, loadWeights } from "#weights";
import { type Model, ModelMissing } from "../reader.js";
import type { Attributor } from "./attributor.js";

interface Loaded {
  readonly model: Model;
  readonly attributor: Attributor;
}

/**
 * The model asked for; without one, the full model where it can run, else the light one. Only what is used is loaded.
 */
export async function loadAttributor(asked: Model | undefined): Promise<Loaded> {
  const full = asked === "light" ? null : await maybeFull();
  if (full) return full;
  if (asked === "full") throw new ModelMissing();
  const { createLinearAttributor } = await import("./linear/linear.js");
  return { model: "light", attributor: createLinearAttributor(await loadWeights("en-attribute.bin.gz")) };
}

async function maybeFull(): Promise<Loaded | null> {
  const engine = await loadEngine();
  if (!engine) return null;
  const { createEncodedAttributor } = await import("./encoded.js");
  const load = async (name: string) => engine(await loadPacked(name));
  const [meta, encoder, frame] = await Promise.all([
    loadPacked("en-meaning.json.gz"),
    load("en-meaning-encoder.onnx.gz"),
    load("en-meaning-frame.onnx.gz"),
  ]);
  return {
    model: "full",
    attributor: createEncodedAttributor(JSON.parse(new TextDecoder().decode(meta)), encoder, frame),
  };
}
