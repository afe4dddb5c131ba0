import { bytesOf } from "../bytes/peek.js";
import { RapporteurError } from "../error.js";
import { essenceOf, isPassedOver } from "../form.js";
import type { Gathered } from "../gathered.js";
import { idOfUrl } from "../id.js";
import { type Context, failed, type Gatherer, type Source, within } from "../source.js";
import { type Answer, answerOf } from "../warc/answer.js";
import { type Rec, recordsOf } from "../warc/records.js";

/**
 * A crawl: every page, feed or text in it that was there when it was visited. Pictures, programs and the like are
 * passed over.
 */
export const gatherWarc: Gatherer = async function* (source, context) {
  let [number, isEmpty] = [0, true];
  for await (const record of recordsOf(source.bytes)) {
    number++;
    const gathered =
      record instanceof RapporteurError
        ? [failed(source, null, record, `record ${number}`)]
        : gatherRecord(record, { ...source, roots: source.roots.map((root) => `${root}, record ${number}`) }, context);
    for await (const one of gathered) {
      isEmpty = false;
      yield one;
    }
  }
  if (isEmpty)
    throw new RapporteurError(
      "RAP-E-EMPTY",
      "There is no page in it.",
      "Check that it is a crawl's WARC file, not only its list of requests.",
    );
};

async function* gatherRecord(record: Rec, source: Source, context: Context): AsyncGenerator<Gathered> {
  const url = record.fields.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
  try {
    const { status, type, body } = await publishedIn(record);
    if (status !== 200 || !mayHoldReports(type) || isRobots(url) || isPassedOver(pathOf(url))) return;
    yield* context.gather({
      ...within(source, url),
      name: pathOf(url) || "index",
      type,
      url: URL.canParse(url) ? url : null,
      file: null,
      bytes: bytesOf(body),
    });
  } catch (error) {
    yield failed(source, url === "" ? null : idOfUrl(url), error, url);
  }
}

const publishedIn = async ({ fields, content }: Rec): Promise<Answer> => {
  const type = fields.get("content-type") ?? null;
  return essenceOf(type) === "application/http" ? answerOf(content) : { status: 200, type, body: content };
};

/** Media types of reports, and of those that don't say. */
const mayHoldReports = (type: string | null): boolean =>
  /^$|^text\/(?!css|javascript|vtt)|^application\/(?!javascript|x-javascript|font|pdf|octet-stream)|^message\//.test(
    essenceOf(type),
  );

const isRobots = (url: string): boolean => /(?:^|\/)(?:robots\.txt|sitemap[\w-]*\.xml)$/.test(pathOf(url));

const pathOf = (url: string): string =>
  URL.canParse(url) && /^https?:/.test(url)
    ? new URL(url).pathname
        .split("/")
        .filter((part) => part !== "")
        .join("/")
    : "";
