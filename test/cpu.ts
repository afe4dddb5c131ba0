/**
 * Milliseconds of processor time that work takes, in all threads of this process. A clock would tell as much of what
 * else the machine does.
 */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage();
  await work();
  return since(from);
}

/** The same for work that is done when it returns. */
export function cpuOfSync(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  return since(from);
}

function since(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
