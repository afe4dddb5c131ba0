import { request } from "node:http";
import { connect } from "node:net";

/** An answer, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly text: string;
  json<T>(): T;
  /** Cookies that it sets, as a browser would send them back. */
  readonly cookie: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  /** An object goes as JSON, a text as it is. */
  readonly body?: unknown;
}

/** Asks as no browser or library would: any Host, any path to the letter. */
export function ask(url: string, path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
  const bytes =
    body === undefined
      ? null
      : Buffer.isBuffer(body)
        ? body
        : typeof body === "string"
          ? Buffer.from(body)
          : Buffer.from(JSON.stringify(body));
  const isJson = bytes !== null && typeof body !== "string" && !Buffer.isBuffer(body);
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: hostname,
        port,
        path,
        method,
        agent: false,
        headers: {
          ...(isJson ? { "content-type": "application/json" } : {}),
          ...(bytes ? { "content-length": String(bytes.length) } : {}),
          ...headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          const cookie = (answer.headers["set-cookie"] ?? []).map((one) => one.split(";")[0]).join("; ");
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            json: <T>() => JSON.parse(text) as T,
            cookie,
          });
        });
      },
    );
    asked.on("error", reject);
    asked.end(bytes ?? undefined);
  });
}

/**
 * Sends bytes as they are, and tells what came back until the connection ended, or until that was all that is waited
 * for. `pause`: ms between parts.
 */
export function sendBytes(
  url: string,
  bytes: string | readonly string[],
  { until, pause = 0 }: { until?: RegExp; pause?: number } = {},
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let heard = "";
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
      if (until?.test(heard)) socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(heard));
    void (async () => {
      for (const part of typeof bytes === "string" ? [bytes] : bytes) {
        if (socket.destroyed) return;
        socket.write(part, "latin1");
        if (pause) await new Promise((go) => setTimeout(go, pause));
      }
    })();
  });
}
