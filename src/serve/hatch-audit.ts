import { userInfo } from "node:os";
import type { Decision, Deed } from "../record/decisions.js";
import type { Added } from "../store/add.js";
import type { FeedState } from "../gather/fetch/poll-feed.js";
import type { Done } from "../store/decisions.js";
import type { Call } from "../store/hatch/calls.js";
import type { Store } from "../store/store.js";
import type { Act } from "./accounts/audit.js";

type What = Pick<Act, "what" | "about">;
type Told = (store: Store, args: readonly unknown[], made: unknown) => What | null | Promise<What | null>;

/**
 * What commands do to the record, and what they take out of it, as it is written down where there are accounts: done by
 * this machine's user. Of the accounts themselves the command tells.
 */
const TOLD: { readonly [name in keyof Store]?: Told } = {
  decide: async (store, _, made) => decided(store, (made as Done).decision),
  add: (_, __, made) => added([made as Added]),
  addMany: (_, __, made) => added(made as Added[]),
  reread: (_, [report]) => ({ what: "read a report again", about: String(report) }),
  remove: (_, [report]) => ({ what: "removed a report", about: String(report) }),
  keepFeed: (_, [state]) =>
    isNew(state as FeedState) ? { what: "watched a feed", about: hostOf((state as FeedState).url) } : null,
  forgetFeed: (_, [url]) => ({ what: "left a feed", about: hostOf(String(url)) }),
  record: () => ({ what: "exported", about: "the record" }),
  period: () => ({ what: "exported", about: "a briefing" }),
  backup: () => ({ what: "exported", about: "a backup" }),
};

/** What is to be written down of a call that was done; null: nothing. */
export async function deedOfCall(store: Store, { name, args }: Call, made: unknown): Promise<Act | null> {
  const told = await TOLD[name as keyof Store]?.(store, args, made);
  return told ? { ...told, who: userInfo().username, address: "command line" } : null;
}

async function decided(store: Store, decision: Decision): Promise<What> {
  const taken: Deed | null = decision.do === "undo" ? await store.decision(decision.decision) : null;
  return {
    what: taken === null ? "decided" : taken.do === "undo" ? "did a decision again" : "took a decision back",
    about: `${decision.id} (${decision.do})`,
  };
}

function added(all: readonly Added[]): What | null {
  const come = all.filter(({ outcome }) => outcome !== "known");
  return come.length === 0
    ? null
    : { what: "added reports", about: come.map(({ report, outcome }) => `${report} (${outcome})`).join(", ") };
}

/** Whether it has never been asked. */
const isNew = ({ title, failures, seen }: FeedState): boolean => title === null && failures === 0 && seen.length === 0;

/** Of an address its host: the rest may hold a key. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "");
