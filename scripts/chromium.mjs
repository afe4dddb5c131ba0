// Finding a Chromium, and bringing one where that can be done without asking.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { quietly, StepFailed } from "./steps.mjs";

/** Chromium without its windows, which tests never see: a page takes half of the processor time. */
const HEADLESS = "chromium-headless-shell";
const NAMES = [HEADLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of an installed Chromium or Chrome; `CHROMIUM` in the environment goes first. Null when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...onPath, ...ELSEWHERE].find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const HOW_TO_GET_ONE =
  "The browser tests need Chromium or Chrome: install it (Debian, Ubuntu: apt-get install chromium; " +
  "macOS: brew install --cask chromium; Fedora: dnf install chromium), " +
  "or set CHROMIUM to the path of one.";

/**
 * Installs a Chromium without windows where there is none and this is Debian, as root; where there is no such package,
 * or nothing can be fetched, one that is there does. Elsewhere it says what to install, and fails.
 */
export async function bringChromium() {
  const found = findChromium();
  const isWished = !process.env.CHROMIUM && !found?.endsWith(HEADLESS);
  const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isWished && canInstall) await installed(HEADLESS).catch((error) => (found ? undefined : whole(error)));
  const path = findChromium();
  if (!path) throw new StepFailed(HOW_TO_GET_ONE);
  console.log(`  ${path}`);
}

/** A whole Chromium, where the other couldn't be had. */
async function whole(error) {
  if (!(error instanceof StepFailed)) throw error;
  await installed("chromium");
}

async function installed(name) {
  console.log(`  apt-get install ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await quietly("apt-get", ["update"], { env });
  await quietly("apt-get", ["install", "-y", "--no-install-recommends", name], { env });
}
