import type { Span } from "../../document/span.js";
import type { Frame } from "../frame/frame.js";

/**
 * What a text is made of, before anything is known of its words.
 *
 * Laws, whatever the text: tokens lie in order, without overlap, none empty, none holding white space at its ends;
 * every token belongs to exactly one sentence, every sentence to exactly one paragraph; sentences and paragraphs start
 * at their first token and end at their last.
 */
export interface Layout {
  readonly text: string;
  readonly frame: Frame;
  /** For each token, 1 where it is of the frame (a dateline, a day, a label), and so tells nothing of what happened. */
  readonly framed: Uint8Array;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** In order of their opening marks, an outer one before those inside it. Any two are apart or one holds the other. */
  readonly quotations: readonly Quotation[];
  /** For each token, the index of the innermost quotation that covers it, marks included; -1 outside quotations. */
  readonly quotationOf: Int32Array;
}

/** How many quotations cover a token: 0 outside them all. */
export function quoteDepthAt(
  { quotations, quotationOf }: Pick<Layout, "quotations" | "quotationOf">,
  token: number,
): number {
  const quotation = quotationOf[token];
  return quotation < 0 ? 0 : quotations[quotation].depth + 1;
}

/** A token, in the manner of the Penn Treebank and UD English ("do" + "n't", "Russia" + "'s", "U.S.", "re-elected"). */
export interface Token extends Span {
  /**
   * The token as the reader's models see it: soft hyphens and zero-width characters removed, ligatures and look-alike
   * marks made plain.
   */
  readonly norm: string;
}

export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Its tokens are `layout.tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Words between quotation marks, marks included. A quotation that runs on over paragraphs, its mark repeated at each
 * opening, is one quotation with several `parts`; any other has one part.
 */
export interface Quotation extends Span {
  readonly parts: readonly Span[];
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** False when its closing mark is missing: it then ends with its paragraph, or with the quotation around it. */
  readonly closed: boolean;
  /**
   * *speech*: somebody's words, a clause or more. *fragment*: a few quoted words in a sentence of the reporter's.
   * *name*: a title, nickname or term ("the newspaper “Dawn”", "Anna “Ani” Bel").
   */
  readonly kind: "speech" | "fragment" | "name";
}
