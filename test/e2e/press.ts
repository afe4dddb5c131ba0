import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const FEED = [
  '<?xml version="1.0"?><rss version="2.0">',
  "<channel><title>Halyard</title><link>http://127.0.0.1/</link><description>News</description>",
  "<item><guid>a1</guid><title>Harbour stays shut</title><pubDate>Mon, 24 Mar 2031 10:00:00 GMT</pubDate>",
  "<description>Foreign Minister Irsa Tolvik said on Monday that the harbour would stay shut until the list of the",
  "detainees had been handed over.</description></item></channel></rss>",
].join("\n");

/** An outlet on this machine whose feed has one item. */
export async function press(): Promise<{ readonly feed: string; close(): void }> {
  const server = createServer((request, answer) =>
    request.url === "/feed.xml"
      ? answer.setHeader("content-type", "application/rss+xml").end(FEED)
      : answer.writeHead(404).end(),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    feed: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`,
    close: () => void server.close(),
  };
}
