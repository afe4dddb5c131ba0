import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export interface Server {
  /** "127.0.0.1:8080" */
  readonly host: string;
  at(path: string): string;
  /** The paths that were asked for, and the heads of the requests. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A real server on this machine that answers by path; what it doesn't know is a 404. Closed after the tests of a file.
 */
export async function serve(answers: Readonly<Record<string, Answer | string>>): Promise<Server> {
  const asked: Server["asked"][number][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, headers: request.headers });
    const answer = answers[path.split("?")[0]] ?? answers["*"];
    if (typeof answer === "function") answer(request, response);
    else
      response
        .writeHead(answer === undefined ? 404 : 200, {
          "content-type": answer?.startsWith("<?xml") ? "application/rss+xml" : "text/html; charset=utf-8",
        })
        .end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, asked, at: (path) => `http://${host}${path}` };
}

export const redirect =
  (to: string, status = 302): Answer =>
  (_, response) =>
    void response.writeHead(status, { location: to }).end();
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();
export const body =
  (content: string | Uint8Array, headers: Record<string, string>): Answer =>
  (_, response) =>
    void response.writeHead(200, headers).end(content);
