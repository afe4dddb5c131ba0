import type { Model } from "../../read/reader.js";
import { openDesk } from "../../serve/desk.js";
import { listen } from "../../serve/listen.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { stopping } from "../dossier/stopping.js";
import { write } from "../output.js";

export interface ServeFlags extends StoreFlags {
  readonly port: number;
  readonly host: string;
  readonly allowPrivate?: true;
  readonly model?: Model;
}

/** Serves the dossier until Ctrl-C. */
export const serve = (flags: ServeFlags): Promise<void> =>
  run("serve", () => withDossier(flags, async ({ store, dossier }) => {
    const stop = stopping();
    const desk = await openDesk({ store, dossier, allowPrivate: flags.allowPrivate, model: flags.model });
    try {
      const { url, close } = await listen(desk, flags);
      await write(`The desk is open at ${url}\nEnd with Ctrl-C.\n`);
      await new Promise((resolve) => stop.signal.addEventListener("abort", resolve, { once: true }));
      await close();
    } finally {
      await desk.close();
      stop.done();
    }
  }));
