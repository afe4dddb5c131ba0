import { expect, test } from "vitest";
import { READ_ENDINGS } from "../../src/gather/form.js";
import { READ } from "../../web/src/text/forms.js";

test("the page for adding offers the endings that are read, and no others", () =>
  expect([...READ].sort()).toEqual([...READ_ENDINGS].sort()));
