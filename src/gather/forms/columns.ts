/** What a table's column can hold of a report. */
export const FIELDS = ["id", "text", "publishedAt", "title", "outlet", "url", "byline"] as const;
export type FieldName = (typeof FIELDS)[number];

/** The names of a table's columns by what they hold. Those not named are found by what they are usually called. */
export type Columns = Partial<Readonly<Record<FieldName, string>>>;

/** What columns are usually called, in small letters, without blanks and joints; the likeliest first. */
export const USUAL: Readonly<Record<FieldName, readonly string[]>> = {
  id: ["id", "uid", "guid", "docid", "documentid", "articleid"],
  text: ["text", "body", "fulltext", "content", "articletext", "articlebody", "article", "story"],
  publishedAt: ["publishedat", "published", "publicationdate", "pubdate", "publishdate", "date", "datepublished"],
  title: ["title", "headline", "heading"],
  outlet: [
    "outlet",
    "outletname",
    "publication",
    "publicationname",
    "publisher",
    "newspaper",
    "medianame",
    "mediaoutlet",
    "source",
    "sourcename",
    "medium",
    "media",
  ],
  url: ["url", "link", "weburl", "articleurl", "storyurl", "permalink", "address"],
  byline: ["byline", "author", "authors", "creator"],
};
