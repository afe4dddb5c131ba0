export const HOW_TO_GET_ONE: string;
export function findChromium(): string | null;
export function bringChromium(): Promise<void>;
