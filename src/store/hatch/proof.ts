import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** What the desk says of itself before it is told the secret. */
export interface Greeting {
  /** The program's version: another one may ask otherwise. */
  readonly version: string;
  /** What is known of the negotiation beforehand, as a mark: two of one mark know the same. */
  readonly known: string;
}

/** Shows that whoever greets knows the secret, without telling it: to whom `nonce` is new. */
export const proofOf = (secret: string, nonce: string, { version, known }: Greeting): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify([nonce, version, known]))
    .digest("hex");

/** Whether two texts are one, in a time that doesn't tell how far they are. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(hashOf(one), hashOf(other));

const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** A mark of what a dossier's file says. */
export const markOf = (known: object | null): string => hashOf(JSON.stringify(known)).toString("hex");
