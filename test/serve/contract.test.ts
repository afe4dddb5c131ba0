import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { allowed, type Schema, type Schemas, STRANGE } from "./inputs.js";
import { served } from "./serving.js";
import { runs } from "../effort.js";

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: "query" | "path" | "header";
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: { readonly [type: string]: { readonly schema: Schema } } };
  readonly responses: {
    readonly [status: string]: { readonly content?: { readonly [type: string]: { readonly schema: Schema } } };
  };
}
interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: Schemas };
}

const document = JSON.parse(readFileSync(new URL("../../schema/openapi.json", import.meta.url), "utf8")) as Document;
const { schemas } = document.components;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method,
    path,
    operation,
  })),
);

/** What there is nothing of where nobody signs in (404): test/serve/accounts asks it with accounts. */
const OF_ACCOUNTS = /^\/v1\/(?:session|tokens|people|audit)(?:\/|$)/;

/** A request that is made of an operation's parameters and body. */
interface Asked {
  readonly path: { readonly [name: string]: unknown };
  readonly query: { readonly [name: string]: unknown };
  readonly body: unknown;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({ $id: "api", components: { schemas } });
const errorsIn = (schema: Schema, answer: unknown): string[] => {
  const validate = ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object,
  );
  return validate(answer)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const { server } = await served();

describe("every operation of the API", () => {
  /** What means something in this record, by names of parameters and fields. */
  const known: { [name: string]: unknown[] } = {
    // Nobody outside is asked.
    url: ["http://127.0.0.1:9/feed.xml", "not an address"],
    link: ["http://127.0.0.1:9/", "ftp://example.org/"],
    text: ["Orvane will not sign, its envoy said on Monday.", ""],
  };
  /** Ids that addresses end in, by what stands before them. */
  const idsAt: { [list: string]: unknown[] } = {};
  beforeAll(async () => {
    const ids = async (list: string): Promise<string[]> =>
      (await server.json<{ entries: { id: string }[] }>(`/v1/${list}?limit=3`)).entries.map(({ id }) => id);
    known.id = [
      ...(await ids("statements")),
      ...(await ids("positions")),
      ...(await ids("discrepancies")),
      ...(await ids("actors")),
      ...(await ids("reports")),
      "nothing",
    ];
    for (const list of ["actors", "issues", "reports"]) idsAt[list] = [...(await ids(list)), "nothing"];
    idsAt.entries = known.id;
    const { job } = (await (
      await server.send("POST", "/v1/reports", { text: "Tavia agreed to talks, its envoy said on Tuesday." })
    ).json()) as { job: { id: string } };
    known.version = [1, 1, 7];
    idsAt.jobs = [job.id, "nothing"];
    known.report = await ids("reports");
    Object.assign(known, {
      ids: [[...(await ids("actors"))].slice(0, 2), [...(await ids("issues"))].slice(0, 2)],
      entry: known.id,
      decision: ["decision-1", "decision-2", "nothing"],
      speaker: ["Tolvik", "Orvane"],
      q: ["observers", '"list of detainees" -bridge'],
      since: ["2031-03-10"],
      on: ["2031-03-15"],
    });
  });

  const parts = (
    { path, operation: { parameters = [] } }: (typeof operations)[number],
    where: "path" | "query",
  ): fc.Arbitrary<{ [name: string]: unknown }> => {
    const here = { ...known, ...(where === "path" && { id: idsAt[path.split("/")[2]] }) };
    const own = parameters.filter((one) => one.in === where);
    return fc.record(Object.fromEntries(own.map(({ name, schema }) => [name, allowed(schema, schemas, here, name)])), {
      requiredKeys: own.filter(({ required }) => required || where === "path").map(({ name }) => name),
    });
  };
  const good = (one: (typeof operations)[number]): fc.Arbitrary<Asked> => {
    const body = one.operation.requestBody?.content["application/json"]?.schema;
    return fc.record({
      path: parts(one, "path"),
      query: parts(one, "query"),
      body: body ? allowed(body, schemas, known) : fc.constant(undefined),
    });
  };
  /**
   * Something that is allowed, with one part of it in the place of which something strange stands, or something strange
   * besides.
   */
  const bad = (one: (typeof operations)[number]): fc.Arbitrary<Asked> =>
    fc
      .tuple(good(one), fc.constantFrom(...STRANGE), fc.constantFrom("path", "query", "body", "field"), fc.nat())
      .map(([asked, strange, where, n]) => {
        if (where === "body") return { ...asked, body: strange };
        const part = where === "field" ? asked.body : asked[where as "path" | "query"];
        if (typeof part !== "object" || part === null) return { ...asked, query: { ...asked.query, strange: "1" } };
        const names = [...Object.keys(part), ...(where === "path" ? [] : ["strange"])];
        const changed = { ...part, [names[n % names.length]]: strange };
        return where === "field" ? { ...asked, body: changed } : { ...asked, [where]: changed };
      });

  async function ask({ method, path }: (typeof operations)[number], asked: Asked): Promise<Response> {
    const at = new URL(
      path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(wellFormed(asked.path[name]))),
      server.url,
    );
    for (const [name, value] of Object.entries(asked.query))
      if (value !== undefined) at.searchParams.append(name, wellFormed(value));
    const body =
      asked.body === undefined || method === "get"
        ? {}
        : { body: JSON.stringify(asked.body), headers: { "content-type": "application/json" } };
    const stop = new AbortController();
    const answer = await fetch(at, { method: method.toUpperCase(), ...body, signal: stop.signal });
    if (answer.headers.get("content-type")?.startsWith("text/event-stream")) stop.abort();
    return answer;
  }
  const wellFormed = (value: unknown): string =>
    (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed() || "-";

  async function check(one: (typeof operations)[number], asked: Asked): Promise<number> {
    await server.desk.jobs.idle(); // what an earlier request began
    const before = await server.desk.store.version();
    const answer = await ask(one, asked);
    const told = one.operation.responses[String(answer.status)];
    expect(answer.status, `${one.name} ${JSON.stringify(asked)}`).toBeLessThan(500);
    expect(told, `${one.name} answers ${answer.status}, which isn't described: ${JSON.stringify(asked)}`).toBeDefined();
    if (answer.status >= 400) expect(await server.desk.store.version()).toBe(before);
    const schema = told.content?.["application/json"]?.schema;
    if (schema) expect(errorsIn(schema, await answer.json())).toEqual([]);
    else await answer.body?.cancel().catch(() => {});
    return answer.status;
  }

  describe.each(operations)("$name", (one) => {
    test("answers what it may be asked as it is described", async () => {
      const statuses = new Set<number>();
      await fc.assert(
        fc.asyncProperty(good(one), async (asked) => void statuses.add(await check(one, asked))),
        { ...runs(20), seed: 1 },
      );
      if (!OF_ACCOUNTS.test(one.path))
        expect(
          [...statuses].some((status) => status < 300),
          `only ${[...statuses]}`,
        ).toBe(true);
    });
    test("refuses the rest, and changes nothing then", () =>
      fc.assert(
        fc.asyncProperty(bad(one), async (asked) => void (await check(one, asked))),
        runs(4),
      ));
  });
});
