import type { ReportAnswer } from "../api/answers";
import { type Found, inOrder } from "../text/marks";
import { toldOf } from "../text/told";
import { live } from "./live.svelte";
import type { OpenReport } from "./open-report.svelte";
import { toasts } from "./toasts.svelte";

/** What is decided within this time is shown at once, in ms. */
const WAITS = 250;

/** Shows what others decide on a report while it is open, until the function that is given back is called. */
export function followed(report: OpenReport): () => void {
  let before: ReportAnswer | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function follow(): Promise<void> {
    const then = before;
    before = null;
    await report.load();
    if (!then || !report.answer) return;
    const changed = changedSince(then, report.entries);
    if (report.chosen !== null) await report.loadDetail(report.chosen);
    for (const { entry } of changed) {
      if (entry.id === report.chosen) report.notice = `${lastTold(report)} It is shown as it is now.`;
      else toasts.say(`${entry.review.by ?? "Somebody"} ${didTo(entry)} in this report.`);
    }
  }

  return live.hear(({ kind, own, decision }) => {
    if (kind !== "decided") return false;
    if (own || decision === undefined) return true;
    before ??= report.answer;
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), WAITS);
    return true;
  });
}

/** The entries that others have reviewed otherwise than they were. */
function changedSince(then: ReportAnswer, now: readonly Found[]): Found[] {
  const old = new Map(inOrder(then.entries, []).map(({ entry }) => [entry.id, JSON.stringify(entry.review)]));
  return now.filter(({ entry }) => old.get(entry.id) !== JSON.stringify(entry.review));
}

const didTo = ({ review }: Found["entry"]): string =>
  review.state === "machine" ? "has taken something back" : `has ${review.state} an entry`;

/** What was done to the chosen entry last. */
function lastTold({ detail }: OpenReport): string {
  const all = detail.data?.history ?? [];
  const did = toldOf(all).at(-1)?.did ?? "changed it";
  return `${all.at(-1)?.by ?? "Somebody"} ${did} meanwhile.`;
}
