// npm run demo: sets a clone up, shows one report of the bundled dossier, reads all of them into a fresh store, prints
// the briefing, and serves the dossier until Ctrl-C; --no-serve ends before that.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { setUp } from "./set-up.mjs";
import { root, step } from "./steps.mjs";

const folder = join(root, "examples/dossier");
const command = join(root, "bin/rapporteur.js");
/** Made anew each time. */
const place = join(root, ".cache/demo");

const files = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name));

/** The first report, whole, as `rapporteur read` shows it. */
function firstReport(file) {
  console.log(`  rapporteur read ${relative(root, file)}\n`);
  const { status } = spawnSync(process.execPath, [command, "read", file], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`It ended with ${status}.`);
}

/** All reports into a fresh store, and what moved in the last ten days of them. */
function wholeDossier() {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  copyFileSync(join(root, "examples/dossier.yaml"), join(place, "dossier.yaml"));
  for (const args of [["init"], ["add", folder], ["status"]]) {
    console.log(`\n  rapporteur ${args.map((arg) => (arg === folder ? relative(root, arg) : arg)).join(" ")}\n`);
    run(args);
  }
}

function run(args) {
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: place, stdio: "inherit" });
  if (status !== 0) throw new Error(`rapporteur ${args[0]} ended with ${status}: something is wrong with this clone.`);
}

function briefing() {
  console.log("  rapporteur brief --since 2031-03-12\n");
  run(["brief", "--since", "2031-03-12"]);
}

const there = relative(root, place);
const FURTHER = `
The dossier is in ${there}. Ask it more from there, in another terminal while the desk is open, or later:
  cd ${there}
  node ../../bin/rapporteur.js positions --party Orvane
  node ../../bin/rapporteur.js discrepancies
  node ../../bin/rapporteur.js search '"list of detainees" -bridge'
  node ../../bin/rapporteur.js --help`;

/** Serves the dossier until Ctrl-C, which both of us hear: the server ends, and then so do we. */
function served() {
  console.log("\n  rapporteur serve\n");
  process.on("SIGINT", () => {});
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [command, "serve", "--port", "0"], { cwd: place, stdio: "inherit" });
    process.on("SIGTERM", () => server.kill("SIGINT"));
    server.on("error", reject);
    server.on("close", (status) =>
      status === 0 ? resolve() : reject(new Error(`rapporteur serve ended with ${status}.`)),
    );
  });
}

const done =
  (await setUp()) &&
  (await step("One report: who said what, the meetings, where the sides stand", () => firstReport(files()[0]))) &&
  (await step("The whole dossier, read into a record", wholeDossier)) &&
  (await step("A briefing of what moved", briefing));
if (done) console.log(FURTHER);
const ended = done && (process.argv.includes("--no-serve") || (await step("The desk, in a browser", served)));
if (!ended) process.exitCode = 1;
