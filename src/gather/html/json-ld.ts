/** A thing that JSON-LD describes. */
export type Thing = Readonly<Record<string, unknown>>;

/** The largest script of JSON-LD that is looked at, in characters, and how many things in it. */
const LARGEST = 1_000_000;
const MOST_THINGS = 1_000;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** The article that a page's JSON-LD describes, or null. What is broken in it is passed over. */
export function articleIn(page: Document): Thing | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = thingsIn(script.textContent ?? "").find(isArticle);
    if (article) return article;
  }
  return null;
}

/** All things of a script, those in lists and graphs as well; not those that are parts of others. */
function thingsIn(script: string): Thing[] {
  const things: Thing[] = [];
  const waiting: unknown[] = [parsed(script)];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.unshift(...value.slice(0, MOST_THINGS));
    else if (isThing(value)) {
      things.push(value);
      waiting.unshift(value["@graph"], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return things;
}

function parsed(script: string): unknown {
  if (script.length > LARGEST) return null;
  try {
    return JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, "")
        .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s{0,99}$/, ""),
    );
  } catch {
    return null;
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isArticle = (thing: Thing): boolean =>
  [thing["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));

/** How many posts of a live page are taken. */
const MOST_POSTS = 500;

/**
 * The article's text: its own, or that of the posts of a live page, each below its headline; null where it has neither.
 */
export function bodyIn(article: Thing | null): string | null {
  const own = textIn(article?.articleBody);
  if (own !== null || !article) return own;
  const posts = [article.liveBlogUpdate].flat().slice(0, MOST_POSTS).filter(isThing);
  const texts = posts
    .flatMap(({ headline, articleBody }) =>
      textIn(articleBody) === null ? [] : [textIn(headline), textIn(articleBody)],
    )
    .filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join("\n\n");
}

/** A text among the values of a property, or null. */
export function textIn(value: unknown): string | null {
  const [first] = [value].flat();
  const text = isThing(first) ? (first["@value"] ?? first.name ?? first["@id"]) : first;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
}

/** The names of people or organisations, with commas between, or null. */
export function namesIn(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map((one) => textIn(isThing(one) ? one.name : one))
    .filter((name) => name !== null);
  return names.length > 0 ? names.join(", ") : null;
}
