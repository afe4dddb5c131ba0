import type { Model } from "../../read/reader.js";
import { openDesk } from "../../serve/desk.js";
import type { OpenHatch } from "../../serve/hatch.js";
import { listen } from "../../serve/listen.js";
import { type StoreFlags, withOwnDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { stopping } from "../dossier/stopping.js";
import { write } from "../output.js";
import { maybeHatch } from "./hatch.js";
import { accountsFor, type DoorFlags, warningOf } from "./door.js";

export interface ServeFlags extends StoreFlags, DoorFlags {
  readonly port: number;
  readonly allowPrivate?: true;
  readonly model?: Model;
}

/** Serves the dossier until Ctrl-C. */
export const serve = (flags: ServeFlags): Promise<void> =>
  run("serve", () =>
    withOwnDossier(flags, async ({ store, dossier, place }) => {
      const stop = stopping();
      const accounts = await accountsFor(store, flags);
      const desk = await openDesk({ store, dossier, accounts, allowPrivate: flags.allowPrivate, model: flags.model });
      let hatch: OpenHatch | null = null;
      try {
        const { url, close } = await listen(desk, {
          host: flags.host,
          port: flags.port,
          names: flags.publicUrl ? [flags.publicUrl.host] : [],
        });
        const address = (flags.publicUrl ?? url).toString();
        const changed = (): Promise<void> => desk.hub.notice();
        hatch = await maybeHatch({ store, dossier, place }, { desk: address, changed, isAudited: accounts !== null });
        const warning = warningOf(flags);
        if (warning) process.stderr.write(`${warning}\n`);
        await write(`The desk is open at ${flags.publicUrl ?? url}\nEnd with Ctrl-C.\n`);
        await new Promise((resolve) => stop.signal.addEventListener("abort", resolve, { once: true }));
        await close();
      } finally {
        await hatch?.close();
        await desk.close();
        stop.done();
      }
    }),
  );
