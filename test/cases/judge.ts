import { expect, test } from "vitest";
import type { Case } from "./case.js";
import { holds } from "./checks.js";
import { EXPECTED_FAILURES } from "./expected-failures.js";
import { found } from "./found.js";
import type { View } from "./view.js";

/** A test for each case: it is right, or it is expected to fail and does. */
export function judge(cases: readonly Case[], look: (one: Case) => Promise<View>): void {
  test.each(cases.map((one) => [one.id, one] as const))("%s", async (id, one) => {
    const view = await look(one);
    const failed = one.want.filter((check) => !holds(check, view));
    if (id in EXPECTED_FAILURES) expect(failed, `${id} is right now: take it off expected-failures.ts`).not.toEqual([]);
    else
      expect(failed.map((check) => `${JSON.stringify(check)}, but there is\n${found(check, view)}`).join("\n")).toBe(
        "",
      );
  });
}
