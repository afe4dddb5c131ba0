/** Parts of the W3C Web Annotation Data Model, as far as they are used here. */
export interface AnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly generator: { readonly type: "Software"; readonly name: string };
  readonly total: number;
  readonly first?: AnnotationPage;
}

export interface AnnotationPage {
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly partOf: string;
  readonly startIndex: 0;
  readonly items: readonly WebAnnotation[];
}

export interface WebAnnotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: Motivation;
  readonly body: readonly TextualBody[];
  /** Places in the report's text, or ids of other annotations. */
  readonly target: readonly (SpecificResource | string)[];
}

export type Motivation = "classifying" | "describing" | "identifying" | "linking";

export interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "classifying" | "describing" | "identifying" | "tagging";
  readonly value: string;
  readonly format: "text/plain" | "application/json";
}

export interface SpecificResource {
  readonly type: "SpecificResource";
  /** The report's text as it was given. */
  readonly source: string;
  /** The page that the report is known by. */
  readonly scope?: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}
