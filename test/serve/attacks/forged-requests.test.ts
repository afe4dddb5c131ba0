import { createServer, type Server } from "node:http";
import { hostname } from "node:os";
import type { AddressInfo } from "node:net";
import { afterAll, expect } from "vitest";
import type { Team } from "../team.js";
import { added, type Attacks, attacks, paste, REPORT, upload } from "./attacks.js";

interface Answered {
  readonly status?: number;
  readonly headers: { [name: string]: string };
  readonly body?: string;
}

/** What only this machine may ask. */
const asked: string[] = [];
const inside = await listening((path): Answered => {
  asked.push(path);
  return { headers: { "content-type": "text/html" }, body: `<article><h1>Inside</h1><p>${REPORT}</p></article>` };
});
/** A server that may be asked, and points at what may not. */
const outside = await listening((path): Answered => {
  const to = new URL(path, "http://outside").searchParams.get("to");
  if (to) return { status: 302, headers: { location: to } };
  if (path === "/feed.xml")
    return {
      headers: { "content-type": "application/rss+xml" },
      body:
        '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>One</title>' +
        `<link>${at("item")}</link><guid>${at("item")}</guid></item></channel></rss>`,
    };
  return { status: 404, headers: {} };
});
const port = (server: Server): number => (server.address() as AddressInfo).port;
const at = (path: string): string => `http://127.0.0.1:${port(inside)}/${path}`;
const redirect = (to: string): string => `http://127.0.0.1:${port(outside)}/?to=${encodeURIComponent(to)}`;

async function listening(answer: (path: string) => Answered): Promise<Server> {
  const server = createServer((request, response) => {
    const { status = 200, headers, body } = answer(request.url ?? "");
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
afterAll(() => {
  for (const server of [inside, outside]) server.closeAllConnections();
  for (const server of [inside, outside]) server.close();
});

/** What is named isn't asked, and who named it is told why. */
const refused =
  (link: string) =>
  async (desk: Team): Promise<void> => {
    asked.length = 0;
    const begun = await paste(desk, { link });
    if (begun.status === 202) {
      const { items } = await added(desk, begun);
      expect(items.map(({ error }) => error?.code)).toEqual([
        expect.stringMatching(/^RAP-E-(?:PRIVATE|ADDRESS|REDIRECT|NETWORK)$/),
      ]);
    } else expect(begun.status).toBe(400);
    expect(asked).toEqual([]);
  };

const P = port(inside);
const LINKS: Attacks = Object.fromEntries(
  [
    ["loopback", `http://127.0.0.1:${P}/`],
    ["another loopback", `http://127.9.9.9:${P}/`],
    ["localhost", `http://localhost:${P}/`],
    ["localhost with a dot", `http://localhost.:${P}/`],
    ["loopback in IPv6", `http://[::1]:${P}/`],
    ["loopback in IPv6 as IPv4", `http://[::ffff:127.0.0.1]:${P}/`],
    ["loopback in IPv6 in hexadecimal", `http://[::ffff:7f00:1]:${P}/`],
    ["loopback in NAT64", `http://[64:ff9b::7f00:1]:${P}/`],
    ["loopback in 6to4", `http://[2002:7f00:1::]:${P}/`],
    ["loopback as one number", `http://2130706433:${P}/`],
    ["loopback in hexadecimal", `http://0x7f000001:${P}/`],
    ["loopback in hexadecimal parts", `http://0x7f.0.0.0x1:${P}/`],
    ["loopback in octal", `http://0177.0.0.01:${P}/`],
    ["loopback in short", `http://127.1:${P}/`],
    ["loopback in wide digits", `http://１２７.０.０.１:${P}/`],
    ["loopback in circles", `http://①②⑦.⓪.⓪.①:${P}/`],
    ["this host", `http://0.0.0.0:${P}/`],
    ["this host in IPv6", `http://[::]:${P}/`],
    ["this machine's name", `http://${hostname()}:${P}/`],
    ["a cloud's secrets", "http://169.254.169.254/latest/meta-data/"],
    ["a cloud's secrets in IPv6", "http://[fd00:ec2::254]/latest/"],
    ["a cloud's secrets as IPv4 in IPv6", "http://[::ffff:169.254.169.254]/"],
    ["a private network", "http://10.0.0.1/"],
    ["another private network", "http://192.168.1.1/"],
    ["a third private network", "http://172.16.0.1/"],
    ["a shared network", "http://100.64.0.1/"],
    ["a private network of IPv6", "http://[fc00::1]/"],
    ["a link-local address", "http://[fe80::1]/"],
    ["everybody", "http://255.255.255.255/"],
    ["a group", "http://224.0.0.1/"],
    ["a user before loopback", `http://example.org@127.0.0.1:${P}/`],
    ["a password before loopback", `http://example.org:80@127.0.0.1:${P}/`],
    ["a fragment that looks like a host", `http://127.0.0.1:${P}#@example.org/`],
    ["a backslash before a host", `http://127.0.0.1:${P}\\@example.org/`],
    ["file:", "file:///etc/passwd"],
    ["gopher:", `gopher://127.0.0.1:${P}/_GET%20/`],
    ["ftp:", `ftp://127.0.0.1:${P}/`],
    ["data:", "data:text/html,<p>Orvane"],
    ["javascript:", "javascript:alert(1)"],
    ["view-source:", `view-source:http://127.0.0.1:${P}/`],
    ["nothing", "http://"],
    ["a line break in it", `http://127.0.0.1:${P}/\r\nHost: x`],
  ].map(([name, link]) => [`a link to ${name}`, refused(link)]),
);

const REDIRECTS: Attacks = Object.fromEntries(
  [
    ["loopback", at("")],
    ["loopback in decimal", `http://2130706433:${P}/`],
    ["loopback in IPv6", `http://[::1]:${P}/`],
    ["localhost", `http://localhost:${P}/`],
    ["a cloud's secrets", "http://169.254.169.254/"],
    ["file:", "file:///etc/passwd"],
    ["gopher:", "gopher://127.0.0.1/"],
  ].map(([name, to]) => [`a redirect to ${name}`, refused(redirect(to))]),
);

attacks(
  "requests that are forged",
  {
    ...LINKS,
    ...REDIRECTS,
    "a redirect of a redirect to loopback": refused(redirect(redirect(at("")))),
    "redirects without an end": async (desk) => {
      let to = `http://127.0.0.1:${port(outside)}/`;
      for (let i = 0; i < 7; i++) to = redirect(to);
      const { items } = await added(desk, await paste(desk, { link: to }));
      expect(items[0].error?.code).toMatch(/^RAP-E-(?:REDIRECT|ADDRESS)$/);
    },
    "a feed at loopback": async (desk) => {
      asked.length = 0;
      const answer = await desk.as("editor", "/v1/subscriptions", { method: "POST", body: { url: at("feed.xml") } });
      expect(answer.status).toBeLessThan(500);
      await desk.desk.jobs.idle();
      expect(asked).toEqual([]);
    },
    "a feed whose items lie at loopback": async (desk) => {
      asked.length = 0;
      expect(
        (
          await desk.as("editor", "/v1/subscriptions", {
            method: "POST",
            body: { url: `http://127.0.0.1:${port(outside)}/feed.xml` },
          })
        ).status,
      ).toBe(201);
      await desk.desk.jobs.idle();
      expect(asked).toEqual([]);
    },
    "a list of feeds at loopback": async (desk) => {
      asked.length = 0;
      const opml =
        `<?xml version="1.0"?><opml version="2.0"><body><outline type="rss" ` +
        `xmlUrl="${at("feed.xml")}"/></body></opml>`;
      await added(desk, await upload(desk, [{ name: "feeds.opml", content: opml, type: "text/x-opml" }]));
      expect(asked).toEqual([]);
    },
    "a feed that holds a file by an entity": async (desk) => {
      asked.length = 0;
      const feed =
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY page SYSTEM ` +
        `"${at("entity")}">]><rss version="2.0"><channel><title>News</title><item><title>One</title><guid ` +
        `isPermaLink="false">one</guid><description>${REPORT} &file; &page;</description></item></channel></rss>`;
      await added(desk, await upload(desk, [{ name: "news.xml", content: feed, type: "application/rss+xml" }]));
      expect(asked).toEqual([]);
      expect((await desk.as("reader", "/v1/reports?limit=1000")).text).not.toMatch(/root:.*:0:0/);
    },
    "a page that is uploaded, with pictures and styles elsewhere": async (desk) => {
      asked.length = 0;
      await added(
        desk,
        await upload(desk, [
          {
            name: "page.html",
            content:
              `<link rel="stylesheet" href="${at("style")}"><base href="${at("")}"><article><img ` +
              `src="${at("picture")}"><p>${REPORT}</p><iframe src="${at("frame")}"></iframe></article>`,
            type: "text/html",
          },
        ]),
      );
      expect(asked).toEqual([]);
    },
    "a text that is read, with an address": async (desk) => {
      asked.length = 0;
      expect(
        (
          await desk.as("reader", "/v1/read", {
            method: "POST",
            body: { text: `${REPORT} See ${at("text")}`, url: at("url") },
          })
        ).status,
      ).toBe(200);
      expect(asked).toEqual([]);
    },
    "what may be asked is": async (desk) => {
      const { items } = await added(desk, await paste(desk, { link: `http://127.0.0.1:${port(outside)}/feed.xml` }));
      expect(items).toHaveLength(1);
    },
  },
  { allowPrivate: [`127.0.0.1:${port(outside)}`] },
);
