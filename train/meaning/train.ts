/**
 * From PolNeAR, the annotated reports, a pretrained encoder and the tagger's weights to the full model's weights:
 *
 *   npm run train:meaning -- --encoder DIR [--corpora DIR] [--python PROGRAM] [--work DIR] [--out DIR]
 *
 * DIR holds model.safetensors and vocab.txt of all-MiniLM-L6-v2. Python does the fitting, with the packages of
 * requirements.txt. What it makes on the way lies in --work: training that was broken off goes on after the last epoch.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { loadEngine } from "../../src/model/engine-node.js";
import { unpackWeights } from "../../src/model/weights.js";
import { EVIDENCE } from "../../src/read/attribute/confidence.js";
import { createEncodedAttributor } from "../../src/read/attribute/encoded.js";
import type { MeaningMeta } from "../../src/read/meaning/network.js";
import { createTagger } from "../../src/read/tag/tagger.js";
import { calibrated, outcomesOf } from "../attribute/calibrate.js";
import { loadPolnear, polnearPart } from "../attribute/polnear.js";

/** From what a cue, a word of stance and a word of meeting are taken for one. */
const LEAST: MeaningMeta["least"] = { cue: 0.55, stance: 0.1, meeting: 0.65 };
/** So much is added to the score of naming a matter. */
const LEAN = 0.25;

const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    encoder: { type: "string", default: "" },
    python: { type: "string", default: "python3" },
    work: { type: "string", default: ".cache/meaning" },
    out: { type: "string", default: "weights" },
  },
});
const { corpora, encoder, work } = values;
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const python = (script: string, ...args: string[]): void => {
  execFileSync(values.python, [here(script), ...args], { stdio: "inherit" });
};

if (!existsSync(join(work, "made.jsonl")))
  execFileSync(process.execPath, ["--import", "tsx", here("export.ts"), "--corpora", corpora, "--out", work], {
    stdio: "inherit",
  });
const [first, last] = ["stage-1.pt", "stage-2.pt"].map((name) => join(work, name));
python("fit.py", work, "--encoder", encoder, "--out", first, "--stage", "1");
python("fit.py", work, "--encoder", encoder, "--out", last, "--stage", "2", "--start", first);
const graphs = join(work, "onnx");
mkdirSync(graphs, { recursive: true });
python("to_onnx.py", last, "--encoder", encoder, "--out", graphs);
await pack();

/** Learns the confidence of statements on PolNeAR's dev part, and writes the weights as they are shipped. */
async function pack(): Promise<void> {
  const read = (name: string): Buffer => readFileSync(join(graphs, name));
  const known = JSON.parse(read("known.json").toString()) as Pick<MeaningMeta, "vocabulary" | "relations" | "moves">;
  const meta: MeaningMeta = {
    form: "rapporteur/meaning/1",
    ...known,
    least: LEAST,
    lean: LEAN,
    confidence: new Array<number>(EVIDENCE).fill(0),
  };
  const engine = await loadEngine();
  if (!engine) throw new Error("onnxruntime-node can't be loaded: npm ci.");
  const attributor = createEncodedAttributor(
    meta,
    await engine(read("encoder.onnx")),
    await engine(read("frame.onnx")),
  );
  const tagger = createTagger(
    await unpackWeights(readFileSync(new URL("../../weights/en-tag.bin.gz", import.meta.url))),
  );
  const { weights: confidence, error: calibrationError } = calibrated(
    await outcomesOf(attributor, tagger, loadPolnear(polnearPart(corpora, "dev"))),
  );
  const trained = {
    encoder: "all-MiniLM-L6-v2 (Apache-2.0)",
    data: "PolNeAR 1.0, training part; annotated reports, training part",
    calibrationError,
  };
  const write = (name: string, bytes: Uint8Array): void => {
    const packed = gzipSync(bytes, { level: 9 });
    writeFileSync(join(values.out, `${name}.gz`), packed);
    console.error(`${join(values.out, name)}.gz: ${(packed.length / 2 ** 20).toFixed(2)} MiB`);
  };
  write("en-meaning-encoder.onnx", read("encoder.onnx"));
  write("en-meaning-frame.onnx", read("frame.onnx"));
  write("en-meaning.json", Buffer.from(JSON.stringify({ ...meta, confidence, trained })));
  console.error(`calibration error on the dev part ${calibrationError.toFixed(3)}`);
}
