import type { Case } from "./case.js";
import { crawls } from "./crawls.js";
import { feeds } from "./feeds.js";
import { mailboxes, mails } from "./mails.js";
import { archives, packed } from "./packed.js";
import { pages } from "./pages.js";
import { json, tables } from "./tables.js";
import { encodings, others } from "./texts.js";

export const corpus = async (): Promise<Case[]> => [
  ...encodings(),
  ...packed(),
  ...(await archives()),
  ...feeds(),
  ...json(),
  ...pages(),
  ...tables(),
  ...crawls(),
  ...mails(),
  ...mailboxes(),
  ...others(),
];
