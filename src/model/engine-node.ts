import type { Engine } from "./engine.js";
import { engineOf, type Onnx } from "./onnx.js";

/** onnxruntime-node, when it is installed and runs here; null otherwise. */
export async function loadEngine(): Promise<Engine | null> {
  try {
    return engineOf((await import("onnxruntime-node")) as unknown as Onnx, ["cpu"]);
  } catch {
    return null;
  }
}
