/** What whoever listens is told. */
export interface Heard {
  readonly id: string | null;
  readonly data: {
    readonly kind: string;
    readonly report?: string;
    readonly decision?: string;
    readonly job?: { readonly id: string; readonly state: string };
  };
}

/** All that is told on `/v1/events`, until something is. */
export async function heard(answer: Response, until: (one: Heard) => boolean): Promise<Heard[]> {
  const all: Heard[] = [];
  let text = "";
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const messages = text.split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const data = /^data: (.*)$/m.exec(message)?.[1];
      const id = /^id: (.*)$/m.exec(message)?.[1] ?? null;
      if (data) all.push({ id, data: JSON.parse(data) as Heard["data"] });
    }
    if (all.some(until)) break;
  }
  return all;
}
