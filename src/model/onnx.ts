import type { InferenceSession, Tensor } from "onnxruntime-common";
import type { Engine } from "./engine.js";

/** What of onnxruntime's packages is used here; they all have it. */
export interface Onnx {
  readonly InferenceSession: {
    create(bytes: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: new (type: "int32" | "float32", data: Int32Array | Float32Array, dims: readonly number[]) => Tensor;
}

/**
 * One thread: a desk's machine has other work, and many reports are read by many processes. Basic optimisations only:
 * they give the same to 1e-5 in Node and in browsers, and the further ones are no faster here.
 */
const OPTIONS: InferenceSession.SessionOptions = {
  graphOptimizationLevel: "basic",
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  logSeverityLevel: 3,
};

export function engineOf({ InferenceSession, Tensor }: Onnx, executionProviders: readonly string[]): Engine {
  return async (onnx) => {
    const session = await InferenceSession.create(onnx, { ...OPTIONS, executionProviders });
    return {
      async run(inputs) {
        const feeds = Object.entries(inputs).map(
          ([name, { data, dims }]) =>
            [name, new Tensor(data instanceof Int32Array ? "int32" : "float32", data, dims)] as const,
        );
        const outputs = await session.run(Object.fromEntries(feeds));
        return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, value.data as Float32Array]));
      },
    };
  };
}
