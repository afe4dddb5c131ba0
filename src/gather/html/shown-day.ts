import { dayOf } from "../day-of.js";

/**
 * Words in the class or id of what stands on a page beside its article: what readers say, what else there is to read,
 * what is built in.
 */
const BESIDE = new Set(
  (
    "comment comments commenter commentlist reply replies respond discussion disqus forum related relations " +
    "recommended recommendation recommendations recommend recirc recirculation teaser teasers promo promos " +
    "promoted sidebar widget widgets trending popular latest ticker breaking more also readmore mostread " +
    "newsletter subscribe menu nav navigation breadcrumb breadcrumbs pagination pager next prev previous " +
    "sponsored " +
    "advert advertisement ad ads outbrain taboola tweet twitter instagram facebook tiktok embed embedded " +
    "carousel gallery listing archive tags"
  ).split(" "),
);
/** Roles and elements of the same. */
const BESIDE_ROLES = new Set(["complementary", "navigation", "contentinfo", "search", "banner", "feed"]);
const BESIDE_ELEMENTS = new Set(["aside", "nav", "blockquote", "figure", "figcaption", "table"]);

/** Words in the class or id of what holds the facts of an article: who wrote it, when. */
const FACTS = new Set(
  "byline author date dateline published publication pubdate timestamp posted meta info entry".split(" "),
);
/** Words for a day that isn't that of publication. */
const LATER = new Set("updated update modified datemodified revised edited".split(" "));

/** A paragraph of as many words is of the article's text; a block of more words holds more than its facts. */
const LONG = 20;
const MOST_FACTS = 60;
/** How many times and paragraphs are looked at. */
const MOST_TIMES = 200;

/**
 * The day that a page shows for its article: a time that belongs to the article itself, in its head, near its title or
 * byline, or at its foot. What comments, lists of other articles or built-in posts show isn't that, were it the only
 * one.
 */
export function shownDay(page: Document): string | null {
  const article = new ShownArticle(page);
  const times = [...page.querySelectorAll('time, [itemprop="datePublished"]')].slice(0, MOST_TIMES);
  const own = times
    .filter((time) => article.has(time) && !isLater(time))
    .map((element) => ({ element, day: dayAt(element) }))
    .filter(({ day }) => day !== null);
  const marked = own.find(({ element }) => isMarked(element));
  if (marked) return marked.day;
  const [inHead, after] = [
    own.filter(({ element }) => article.hasInHead(element)),
    own.filter(({ element }) => !article.hasInHead(element)),
  ];
  if (inHead.length > 0) return after.some((other) => isInRow(other, inHead[0])) ? null : inHead[0].day;
  const atFoot = own.filter(({ element }) => article.hasAtFoot(element)).map(({ day }) => day);
  return new Set(atFoot).size === 1 ? atFoot[0] : null;
}

/** Times of one look that tell several days are those of entries: a live page's. */
const isInRow = (a: ShownTime, b: ShownTime): boolean =>
  a.day !== b.day && a.element.getAttribute("class") === b.element.getAttribute("class");

interface ShownTime {
  readonly element: Element;
  readonly day: string | null;
}

const dayAt = (element: Element): string | null =>
  ["datetime", "content"].map((name) => dayOf(element.getAttribute(name) ?? "")).find((day) => day !== null) ?? null;
const isMarked = (element: Element): boolean =>
  element.hasAttribute("pubdate") || element.getAttribute("itemprop") === "datePublished";
const isLater = (time: Element): boolean =>
  wordsOf(time).some((word) => LATER.has(word)) || /modified/i.test(time.getAttribute("itemprop") ?? "");

/** An article as a page shows it: its title, and where its text begins. */
class ShownArticle {
  private readonly title: Element | null;
  /** What holds it, and perhaps more; and what holds the title. */
  private readonly around: Element;
  private readonly shared: ReadonlySet<Element>;
  private readonly beside = new Map<Element, boolean>();
  /** Elements by their order on the page. */
  private readonly order: ReadonlyMap<Element, number>;
  /** The first paragraphs of the text itself. */
  private readonly paragraphs: readonly Element[];

  constructor(page: Document) {
    this.order = new Map([...page.querySelectorAll("*")].map((element, i) => [element, i]));
    const headings = [...page.querySelectorAll("h1")];
    const inArticle = headings.find((one) => one.closest(HOLDERS) !== null);
    this.title = inArticle ?? headings[0] ?? null;
    this.around = (this.title === null ? onlyArticle(page) : this.title.closest(HOLDERS)) ?? page.body;
    this.shared = new Set(this.title === null ? [] : ancestorsOf(this.title));
    const all = [...this.around.querySelectorAll("p")]
      .slice(0, MOST_TIMES)
      .filter((one) => this.title === null || this.isAfter(one, this.title));
    this.paragraphs = all.filter((one) => wordsIn(one) >= LONG && this.has(one)).slice(0, 2);
  }

  /** Whether something stands in the article, and not in what is beside it: up to what holds the title as well. */
  has(element: Element): boolean {
    if (!this.around.contains(element)) return false;
    for (
      let one: Element | null = element;
      one !== null && one !== this.around && !this.shared.has(one);
      one = one.parentElement
    )
      if (this.isBeside(one) || (one !== element && isAmongWords(one, element))) return false;
    return true;
  }

  /** Above the title in one block with it, or between it and the text: a lead may stand between. */
  hasInHead(element: Element): boolean {
    const [, second] = this.paragraphs;
    if (second !== undefined && !this.isAfter(second, element)) return false;
    if (this.title === null || this.isAfter(element, this.title)) return true;
    const block = ancestorsOf(element).find((one) => this.shared.has(one));
    return block !== undefined && wordsIn(block) <= MOST_FACTS;
  }

  /** After the text, in a foot of the article or in a few words about it. */
  hasAtFoot(element: Element): boolean {
    const [first] = this.paragraphs;
    if (first === undefined || !this.isAfter(element, first) || this.around.closest("article") === null) return false;
    const above = [element, ...ancestorsOf(element)];
    return above
      .slice(0, above.indexOf(this.around))
      .some(
        (one) =>
          (one.localName === "footer" || wordsOf(one).some((word) => FACTS.has(word))) && wordsIn(one) <= MOST_FACTS,
      );
  }

  private isAfter(one: Element, other: Element): boolean {
    return this.order.get(one)! > this.order.get(other)!;
  }

  private isBeside(one: Element): boolean {
    const known = this.beside.get(one);
    if (known !== undefined) return known;
    const is =
      isBesideItself(one) ||
      one.localName === "article" ||
      (one.localName === "footer" && this.around.closest("article") === null);
    this.beside.set(one, is);
    return is;
  }
}

const HOLDERS = "article, main, [role=main]";

const isBesideItself = (one: Element): boolean =>
  BESIDE_ELEMENTS.has(one.localName) ||
  BESIDE_ROLES.has(one.getAttribute("role") ?? "") ||
  wordsOf(one).some((word) => BESIDE.has(word)) ||
  /\/Comment$/.test(one.getAttribute("itemtype") ?? "");

/** Whether what is around something says more than that: a sentence of the text, a link to another article. */
const isAmongWords = (around: Element, element: Element): boolean =>
  (around.localName === "p" && wordsIn(around) - wordsIn(element) >= LONG) ||
  (around.localName === "a" && wordsIn(around) - wordsIn(element) > 1);

function onlyArticle(page: Document): Element | null {
  const articles = [...page.querySelectorAll("article")].slice(0, MOST_TIMES).filter((one) => !isBesideItself(one));
  return articles.length === 1 ? articles[0] : null;
}

function ancestorsOf(element: Element): Element[] {
  const above: Element[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) above.push(one);
  return above;
}

const wordsIn = (element: Element): number =>
  (element.textContent ?? "").split(/\s+/, 2 * MOST_FACTS).filter((word) => word !== "").length;

/** The words of an element's classes and id: "entry-meta", "relatedStories". */
const wordsOf = (element: Element): string[] =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .slice(0, 1_000)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
