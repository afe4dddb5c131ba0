import { expect, test } from "vitest";
import { served } from "./serving.js";

const { home, server } = await served();

test("what is there already isn't sent again, until somebody decides something", async () => {
  const first = await server.ask("/v1/statements?limit=1");
  const known = { headers: { "if-none-match": first.headers.get("etag") ?? "" } };
  const again = await server.ask("/v1/statements?limit=1", known);
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const { entries } = (await first.json()) as { entries: { id: string }[] };
  await server.send("POST", "/v1/decisions", { do: "confirm", id: entries[0].id });
  const now = await server.ask("/v1/statements?limit=1", known);
  expect([
    now.status,
    ((await now.json()) as { entries: { review: { state: string } }[] }).entries[0].review.state,
  ]).toEqual([200, "confirmed"]);
});

test.each(["today", "brief.md", "brief.html"])(
  "what moved isn't sent again as %s while nothing has changed",
  async (name) => {
    const tag = (await server.ask(`/v1/${name}`)).headers.get("etag") ?? "";
    expect((await server.ask(`/v1/${name}`, { headers: { "if-none-match": tag } })).status).toBe(304);
  },
);

test("what one is shown another isn't told to have", async () => {
  let name = "Ona";
  const two = await home.serve({ whoIs: () => ({ name, role: "reader", person: null, token: null }) });
  const tag = (await two.ask("/v1/dossier")).headers.get("etag") ?? "";
  name = "Ruel";
  expect((await two.ask("/v1/dossier", { headers: { "if-none-match": tag } })).status).toBe(200);
  await two.close();
});

test("long answers come packed", async () => {
  const { headers } = await server.ask("/v1/statements");
  expect([headers.get("content-encoding"), headers.get("vary")]).toEqual(["gzip", "Accept-Encoding"]);
});

test("pages of a list follow each other to its end, and hold each entry once", async () => {
  const seen: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const page: { entries: { id: string }[]; next: string | null } = await server.json(
      `/v1/statements?limit=50${after && `&after=${after}`}`,
    );
    seen.push(...page.entries.map(({ id }) => id));
    after = page.next;
  }
  expect(seen.length).toBe(new Set(seen).size);
  expect(seen.length).toBe((await server.json<{ total: number }>("/v1/facets")).total);
});

test.each(["statements", "positions", "meetings", "discrepancies", "timeline", "actors", "issues", "reports", "queue"])(
  "whatever %s name is named, each once",
  async (list) => {
    const { named } = await server.json<{ named: { [list: string]: { id: string }[] } }>(`/v1/${list}?limit=1000`);
    for (const entries of Object.values(named)) expect(entries.length).toBe(new Set(entries.map(({ id }) => id)).size);
  },
);
