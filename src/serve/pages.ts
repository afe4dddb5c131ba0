import type { OpenAPIHono } from "@hono/zod-openapi";
import { serveStatic } from "@hono/node-server/serve-static";
import { fileURLToPath } from "node:url";

/** The desk as it is built, beside this program. */
const WEB = fileURLToPath(new URL("../web/", import.meta.url));

/** The pages: files as they are built, and the one page for every address of a view. */
export function pages(app: OpenAPIHono): void {
  app.use("/assets/*", serveStatic({ root: WEB }));
  app.get("*", serveStatic({ root: WEB, path: "index.html" }));
}
