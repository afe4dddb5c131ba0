import type { Engine } from "./engine.js";
import { engineOf, type Onnx } from "./onnx.js";

/** onnxruntime-web, when the page's author has installed it; null otherwise. */
export async function loadEngine(): Promise<Engine | null> {
  try {
    const onnx = (await import("onnxruntime-web/wasm")) as unknown as Onnx & { env: { wasm: { numThreads: number } } };
    onnx.env.wasm.numThreads = 1;
    return engineOf(onnx, ["wasm"]);
  } catch {
    return null;
  }
}
