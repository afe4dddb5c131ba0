import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process started, as a string that only that process has: pids are used again. Null where there is no such
 * process, "?" where the system doesn't tell.
 */
export function processStart(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") return linuxStart(pid);
  return process.platform === "win32"
    ? told("powershell", "-NoProfile", "-Command", `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`)
    : told("ps", "-o", "lstart=", "-p", String(pid));
}

/** Signal 0 only asks. A process of somebody else's is there, though it may not be signalled. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * The boot's id and the clock ticks from it: `4f0c…:118223`. In /proc/PID/stat, the 20th field after the command's last
 * bracket.
 */
function linuxStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${ticks}`;
  } catch {
    return "?";
  }
}

function told(command: string, ...args: string[]): string {
  try {
    return (
      execFileSync(command, args, { encoding: "utf8", timeout: 5000, stdio: ["ignore", "pipe", "ignore"] }).trim() ||
      "?"
    );
  } catch {
    return "?";
  }
}
