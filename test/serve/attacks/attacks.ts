import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Job } from "../../../src/serve/jobs/job.js";
import type { Answer } from "../raw.js";
import { type Place, type ServeOptions, place } from "../serving.js";
import { type Team, team } from "../team.js";

/** Attacks by name, each tried against a server that a team uses. */
export type Attacks = { readonly [name: string]: (desk: Team) => Promise<void> };

/** Tries all of them, on one server. */
export function attacks(title: string, cases: Attacks, options: ServeOptions = {}): void {
  describe(title, () => {
    let desks: Place;
    let desk: Team;
    beforeAll(async () => {
      desks = await place();
      desk = await team(desks, options);
    });
    afterAll(async () => {
      await desk?.close();
      await desks?.remove();
    });
    test.each(Object.entries(cases))("%s", (_, attack) => attack(desk));
  });
}

export const code = (answer: Answer): string => answer.json<{ error: { code: string } }>().error.code;

/** What was refused: with which status and code. */
export const refusal = (answer: Answer): string => `${answer.status} ${code(answer)}`;

/** What became of what somebody added. */
export async function added(desk: Team, begun: Answer): Promise<Job> {
  expect(begun.status, begun.text).toBe(202);
  const { job } = begun.json<{ job: Job }>();
  await desk.desk.jobs.idle();
  const now = (await desk.as("editor", `/v1/jobs/${job.id}`)).json<Job>();
  expect(["done", "stopped"]).toContain(now.state);
  return now;
}

export interface SentFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
  /** What its part of the form is called. */
  readonly field?: string;
}

const BOUNDARY = "----------------attack";

/** Adds files as a form would, their names to the letter. */
export const upload = (
  desk: Team,
  files: readonly SentFile[],
  headers: { [name: string]: string } = {},
): Promise<Answer> =>
  desk.as("editor", "/v1/reports", {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
    body: Buffer.concat([
      ...files.flatMap(({ name, content, type = "text/plain", field = "files" }) => [
        Buffer.from(
          `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ` +
            `${type}\r\n\r\n`,
        ),
        Buffer.from(content),
        Buffer.from("\r\n"),
      ]),
      Buffer.from(`--${BOUNDARY}--\r\n`),
    ]),
  });

/** Adds a text. */
export const paste = (desk: Team, body: object): Promise<Answer> =>
  desk.as("editor", "/v1/reports", { method: "POST", body });

/** A report of our own. */
export const REPORT =
  "OSTREL, March 4 (Halyard) — Orvane will not sign the water pact, its envoy Ana Ruel said on Monday. Tolvik " +
  "rejected the offer on Tuesday.";

/** Some statement's id. */
export const statementOf = async (desk: Team): Promise<string> =>
  (await desk.as("reader", "/v1/statements?limit=1")).json<{ entries: { id: string }[] }>().entries[0].id;
