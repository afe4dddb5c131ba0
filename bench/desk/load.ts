// npm run bench:load -- STORE [CLIENTS [SECONDS]]: many clients at once, reading, searching and correcting, beside the
// same server's /health. It writes decisions into the store: give it one that you can spare.
import { namesOf, question, type Names } from "./names.js";
import { serve } from "./server.js";
import { median, ms, quantile } from "./times.js";

const [store, clients = "200", seconds = "60"] = process.argv.slice(2);
if (store === undefined) throw new Error("Name a store: npm run bench:load -- FOLDER.");
const [CLIENTS, SECONDS] = [Number(clients), Number(seconds)];
const WORDS = ["ceasefire", "observers", "harbour", "tariffs", "prisoners", "troops", "pipeline"];

interface Done {
  readonly times: number[];
  readonly faults: string[];
  /** Ids of decisions that the server acknowledged. */
  readonly decisions: string[];
}

/** Has so many clients work until the time is over: each waits for an answer before it asks again. */
async function together(
  work: (client: number, n: number, done: Done) => Promise<void>,
  forSeconds: number,
): Promise<Done & { perSecond: number }> {
  const done: Done = { times: [], faults: [], decisions: [] };
  const [from, until] = [performance.now(), performance.now() + forSeconds * 1000];
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let n = 0; performance.now() < until; n++) {
        const begun = performance.now();
        await work(client, n, done).catch((error: Error) =>
          done.faults.push(
            [error, error.cause]
              .filter((one) => one instanceof Error)
              .map(({ message }) => message)
              .join(": "),
          ),
        );
        done.times.push(performance.now() - begun);
      }
    }),
  );
  return { ...done, perSecond: done.times.length / ((performance.now() - from) / 1000) };
}

async function asked(url: string, options?: RequestInit): Promise<unknown> {
  const answer = await fetch(url, options);
  const body: unknown = await answer.json();
  if (!answer.ok)
    throw new Error(
      `${options?.method ?? "GET"} ${new URL(url).pathname} ${answer.status} ${JSON.stringify(body).slice(0, 200)}`,
    );
  return body;
}

/** Six of ten read a list, two search, one opens a report, one corrects. No two clients correct the same entry. */
function mixed(url: string, names: Names, entries: readonly { id: string; report: string }[]) {
  return async (client: number, n: number, done: Done): Promise<void> => {
    const kind = (client * 7 + n) % 10;
    const entry = entries[(client + n * CLIENTS) % entries.length];
    if (kind < 6)
      await asked(
        `${url}/v1/${["statements", "positions", "meetings"][kind % 3]}?limit=20&${question(names, client + n)}`,
      );
    else if (kind < 8) await asked(`${url}/v1/statements?limit=20&q=${WORDS[(client + n) % WORDS.length]}`);
    else if (kind === 8) await asked(`${url}/v1/reports/${encodeURIComponent(entry.report)}`);
    else {
      const body = JSON.stringify({ do: (n & 1) === 0 ? "confirm" : "reject", id: entry.id });
      const { decision } = (await asked(`${url}/v1/decisions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      })) as { decision: { id: string } };
      done.decisions.push(decision.id);
    }
  };
}

/** Entries for corrections, and reports to open. */
async function entriesOf(url: string, count: number): Promise<{ id: string; report: string }[]> {
  const found: { id: string; report: string }[] = [];
  for (let after: string | null = ""; after !== null && found.length < count; ) {
    const page = (await asked(
      `${url}/v1/statements?limit=500${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`,
    )) as { entries: { id: string; appearances: { report: string }[] }[]; next: string | null };
    found.push(...page.entries.map(({ id, appearances }) => ({ id, report: appearances[0].report })));
    after = page.next;
  }
  return found;
}

/** Every decision in the journal, by its id. */
async function journal(url: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const page = (await asked(
      `${url}/v1/decisions?limit=1000${after === "" ? "" : `&after=${encodeURIComponent(after)}`}`,
    )) as { entries: { id: string }[]; next: string | null };
    ids.push(...page.entries.map(({ id }) => id));
    after = page.next;
  }
  return ids;
}

const { url, end } = await serve(store);
try {
  const names = await namesOf(url);
  const entries = await entriesOf(url, CLIENTS * 20);
  const before = new Set(await journal(url));
  const health = await together(() => asked(`${url}/health`).then(() => undefined), Math.max(5, SECONDS / 6));
  console.log(
    `/health   ${health.perSecond.toFixed(0)} answers a second, median ${ms(median(health.times))}, 95 % below ` +
      `${ms(quantile(health.times, 0.95))}, ${health.faults.length} faults`,
  );
  const work = await together(mixed(url, names, entries), SECONDS);
  console.log(
    `mixed     ${work.perSecond.toFixed(0)} answers a second, median ${ms(median(work.times))}, 95 % below ` +
      `${ms(quantile(work.times, 0.95))}, ${work.faults.length} faults: ` +
      `${(work.perSecond / health.perSecond).toFixed(3)} of /health's`,
  );
  for (const fault of new Set(work.faults.slice(0, 5))) console.log(`    ${fault}`);
  const after = (await journal(url)).filter((id) => !before.has(id));
  const acknowledged = new Set(work.decisions);
  const lost = [...acknowledged].filter((id) => !after.includes(id)).length;
  console.log(
    `decisions ${acknowledged.size} acknowledged, ${lost} lost, ${after.length - acknowledged.size} that nobody ` +
      `was told of, ${work.decisions.length - acknowledged.size + (after.length - new Set(after).size)} doubled`,
  );
  if (work.faults.length > 0 || lost > 0 || after.length !== acknowledged.size) process.exitCode = 1;
} finally {
  await end();
}
