import type { Document } from "../../document/document.js";
import type { ReadBy } from "../../work/reading-process.js";
import type { Desk } from "../desk.js";

/** Reads a text. */
export type Reads = (doc: Document) => Promise<ReadBy>;

/** What the tools work on. */
export type Asked = Pick<Desk, "store" | "dossier">;
