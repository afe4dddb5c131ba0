import type { Alpha } from "../../record/agreement.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { counted } from "../counted.js";
import { harmlessJson } from "../harmless.js";
import { write } from "../output.js";

export interface AgreementFlags extends StoreFlags {
  readonly json?: boolean;
}

/** Prints how far two reviewers agree on what both went through. */
export const agreement = (first: string, second: string, flags: AgreementFlags): Promise<void> =>
  run("agreement", () =>
    withDossier(flags, async ({ store }) => {
      const found = await store.agreement(first, second);
      if (flags.json) return write(`${harmlessJson(found, 1)}\n`);
      const rows = [
        ...Object.entries(found.labels),
        ...Object.entries(found.spans).map(([part, alpha]): [string, Alpha] => [
          part === "all" ? "all words" : `words of ${part}`,
          alpha,
        ]),
      ];
      await write(
        `${counted(found.reports, "report")}, ${found.entries === 1 ? "1 entry" : `${found.entries} entries`} of ` +
          "both.\n",
      );
      for (const [what, { alpha, n }] of rows)
        if (n > 0)
          await write(`${what.padEnd(18)}${alpha === null ? "   –" : alpha.toFixed(3).padStart(7)}  of ${n}\n`);
    }),
  );
