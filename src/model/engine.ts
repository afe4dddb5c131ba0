/** Whole numbers or 32-bit floats in rows; `dims` are the sizes, outermost first. */
export interface Block {
  readonly data: Int32Array | Float32Array;
  readonly dims: readonly number[];
}

/** An ONNX graph, loaded. */
export interface Graph {
  /** Computes the outputs of some inputs, both by name. */
  run(inputs: Readonly<Record<string, Block>>): Promise<Readonly<Record<string, Float32Array>>>;
}

/** Loads ONNX graphs: onnxruntime, in Node or in a browser. */
export type Engine = (onnx: Uint8Array) => Promise<Graph>;
