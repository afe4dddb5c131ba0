import { RapporteurError } from "../../gather/error.js";

/** Characters of a password: long rather than odd (after NIST SP 800-63B). */
export const LEAST = 12;
export const MOST = 128;

/** What is kept of a password: scrypt's, as the library that will compare it makes it. */
export async function hashed(password: string, { name, email }: { name: string; email: string }): Promise<string> {
  refuseWeak(password, [name, email, email.split("@")[0]]);
  const { hashPassword } = await import("better-auth/crypto");
  return hashPassword(password);
}

function refuseWeak(password: string, known: readonly string[]): void {
  const plain = password.normalize("NFKC");
  if (plain.length < LEAST || plain.length > MOST)
    throw new RapporteurError(
      "RAP-E-PERSON",
      `A password has from ${LEAST} to ${MOST} characters.`,
      "Several words that have nothing to do with each other are good.",
    );
  const isKnown = known.some((word) => plain.toLowerCase() === word.toLowerCase());
  if (isKnown || new Set(plain).size < 5)
    throw new RapporteurError(
      "RAP-E-PERSON",
      "That password is guessed at once.",
      "Several words that have nothing to do with each other are good.",
    );
}
