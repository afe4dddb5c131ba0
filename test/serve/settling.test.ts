import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Settling } from "../../src/serve/settling.js";
import type { Store } from "../../src/store/store.js";
import { served } from "./serving.js";

const { server } = await served();
const { store, hub } = server.desk;

/** How much somebody who asks by now has to wait for: lines and blocks in which something has changed. */
async function settled(): Promise<number> {
  const totals = new Set<number>();
  await store.settle({ progress: (_, total) => void totals.add(total) });
  return [...totals].reduce((sum, total) => sum + total, 0);
}

const change = async (): Promise<unknown> => store.remove((await store.reports({}, { limit: 1 })).entries[0].id);

/** More than it waits for. */
const LONG = 60_000;
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("what has changed is settled before anybody asks", async () => {
  await change();
  expect(await settled(), "else nothing is shown here").toBeGreaterThan(0);
  await change();
  const settle = vi.spyOn(store, "settle");
  await hub.notice();
  // Its wait begins once the store has told what changed.
  while (settle.mock.calls.length === 0) {
    await vi.advanceTimersByTimeAsync(LONG);
    await new Promise(setImmediate);
  }
  expect(settle).toHaveBeenCalledOnce();
  await settle.mock.results[0].value;
  expect(await settled()).toBe(0);
});

test("but not while one change follows another, nor once the desk is shut", async () => {
  let times = 0;
  const counting: Pick<Store, "settle"> = { settle: async () => void times++ };
  const settling = new Settling(counting, 600);
  for (let n = 0; n < 10; n++) {
    settling.soon();
    await vi.advanceTimersByTimeAsync(599);
  }
  expect(times).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(times).toBe(1);
  await settling.close();
  settling.soon();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(times).toBe(1);
});
