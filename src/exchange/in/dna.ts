import { readDna } from "../dna/read.js";
import { type Coded, codedDocuments } from "../dna/to-readings.js";

/** The reports of a .dna file with what is coded in them. */
export const codedInDna = async (bytes: Uint8Array): Promise<Coded[]> => codedDocuments(await readDna(bytes));
