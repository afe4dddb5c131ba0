import type { OpenAPIHono } from "@hono/zod-openapi";
import { serveStatic } from "@hono/node-server/serve-static";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RapporteurError } from "../gather/error.js";

/** The desk as it is built, beside this program. */
const WEB = fileURLToPath(new URL("../web/", import.meta.url));
/** Files whose names change with what is in them. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** The pages: files as they are built, and the one page for every address of a view. */
export function pages(app: OpenAPIHono, root = WEB): void {
  app.notFound((c) => {
    throw new RapporteurError("RAP-E-NO-PATH", `There is no ${c.req.method} ${c.req.path}.`);
  });
  if (!existsSync(root)) return; // not built
  app.use(
    "/assets/*",
    serveStatic({
      root,
      precompressed: true,
      onFound: (path, c) =>
        c.header(
          "cache-control",
          HASHED.test(path.replace(/\.(?:br|gz)$/, "")) ? "public, max-age=31536000, immutable" : "no-cache",
        ),
    }),
  );
  app.get("/assets/*", (c) => c.notFound());
  app.get(
    "*",
    serveStatic({
      root,
      path: "index.html",
      precompressed: true,
      onFound: (_, c) => c.header("cache-control", "no-cache"),
    }),
  );
}
