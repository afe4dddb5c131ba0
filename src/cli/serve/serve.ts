import { listen } from "../../serve/listen.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { stopping } from "../dossier/stopping.js";
import { write } from "../output.js";

export interface ServeFlags extends StoreFlags {
  readonly port: number;
  readonly host: string;
}

/** Serves the dossier until Ctrl-C. */
export const serve = (flags: ServeFlags): Promise<void> =>
  run("serve", () => withDossier(flags, async (opened) => {
    const stop = stopping();
    const { url, close } = await listen(opened, flags);
    await write(`The desk is open at ${url}\nEnd with Ctrl-C.\n`);
    await new Promise((resolve) => stop.signal.addEventListener("abort", resolve, { once: true }));
    await close();
    stop.done();
  }));
