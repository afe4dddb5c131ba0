import type { OpenAPIHono } from "@hono/zod-openapi";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Rapporteur: the API</title>
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/swagger-ui/swagger-ui.css">
  </head>
  <body>
    <div id="docs"></div>
    <script src="/assets/swagger-ui/swagger-ui-bundle.js"></script>
    <script src="/assets/swagger-ui/start.js"></script>
  </body>
</html>
`;

/** A page to try the API. */
export const docs = (app: OpenAPIHono): OpenAPIHono => {
  app.get("/v1/docs", (c) => c.html(PAGE));
  return app;
};
