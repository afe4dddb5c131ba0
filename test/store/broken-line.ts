import { connect, createServer, type Socket } from "node:net";

/** A line to a PostgreSQL server that breaks when it is told to. */
export interface Line {
  /** The address of a database, over this line. */
  over(address: string): string;
  /**
   * Breaks at the next commit: *before* the server hears of it, or *after* it has done it, but before anybody is told.
   * `isCut`: all connections do, and there are no new ones, until it is mended.
   */
  breakAtCommit(when: "before" | "after", options?: { isCut?: boolean }): void;
  mend(): void;
  close(): Promise<void>;
}

/** The simple query by which a transaction is committed, as it goes over the line. */
const COMMIT = Buffer.from("commit\0");

export async function lineTo(address: string): Promise<Line> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let broken: { when: "before" | "after"; isCut: boolean } | null = null;
  let isCut = false;
  const server = createServer((client) => {
    const there = connect(Number(port), hostname);
    const cut = (): void => {
      for (const one of isCut ? sockets : [client, there]) one.destroy();
    };
    for (const one of [client, there]) {
      sockets.add(one);
      one.on("error", cut).on("close", cut);
    }
    if (isCut) return cut();
    let isLast = false;
    client.on("data", (bytes) => {
      if (broken && bytes.includes(COMMIT)) {
        ({ isCut } = broken);
        isLast = broken.when === "after";
        if (!isLast) cut();
        broken = null;
      }
      there.write(bytes);
    });
    there.on("data", (bytes) => (isLast ? cut() : client.write(bytes)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: own } = server.address() as { port: number };
  return {
    over(there) {
      const url = new URL(there);
      url.port = String(own);
      return url.href;
    },
    breakAtCommit: (when, { isCut = false } = {}) => void (broken = { when, isCut }),
    mend: () => void (isCut = false),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
