import { request } from "node:http";

/** What came of a request, with headers as they are typed: `fetch` sets some itself. */
export function raw(url: string, { method = "GET", headers = {}, body }: { method?: string; headers?: { [name: string]: string }; body?: string } = {}): Promise<{ status: number; text: string; code: string | null }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text, code: /"code":"([^"]+)"/.exec(text)?.[1] ?? null }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
