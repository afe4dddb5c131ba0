import { inflate } from "../bytes/inflate.js";
import { type Gatherer, within } from "../source.js";

/** What is compressed with gzip, read as what it is inside. The ending .gz is taken off its name. */
export const gatherGzip: Gatherer = async function* (source, context) {
  yield* context.gather({
    ...source,
    ...within(source),
    name: source.name.replace(/\.gz$/i, ""),
    type: null,
    file: null,
    bytes: inflate(source.bytes, "gzip"),
  });
};
