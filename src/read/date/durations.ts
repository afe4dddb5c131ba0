import type { Unit } from "../../language/dates.js";

/** Units that ISO 8601 has no letter for, in those that it has. */
const inOthers: Partial<Record<Unit, readonly [number, string]>> = {
  FN: [2, "W"],
  Q: [3, "M"],
  DE: [10, "Y"],
  CE: [100, "Y"],
};

const clockUnits: Partial<Record<Unit, string>> = { H: "H", MI: "M", S: "S" };

/** So many of a unit as an ISO 8601 duration: six days → "P6D", several hours → "PTXH". */
export function periodText(count: number | "X", unit: Unit): string {
  const clock = clockUnits[unit];
  if (clock) return `PT${count}${clock}`;
  const other = inOthers[unit];
  if (other) return `P${count === "X" ? count : count * other[0]}${other[1]}`;
  return `P${count}${unit}`;
}
