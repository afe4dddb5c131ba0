// Finding a Chromium, and bringing one where that can be done without asking.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { quietly, StepFailed } from "./steps.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of an installed Chromium or Chrome; `CHROMIUM` in the environment goes first. Null when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
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

/** Installs Chromium when there is none and this is Debian, as root. Elsewhere it says what to install, and fails. */
export async function bringChromium() {
  if (!findChromium()) {
    if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new StepFailed(HOW_TO_GET_ONE);
    console.log("  none found: apt-get install chromium");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await quietly("apt-get", ["update"], { env });
    await quietly("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  }
  const path = findChromium();
  if (!path) throw new StepFailed(HOW_TO_GET_ONE);
  console.log(`  ${path}`);
}
