import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Desk } from "../desk.js";
import type { Job } from "../jobs/job.js";
import { idSchema } from "./filters.js";
import { REFUSED } from "./refused.js";
import { answerOf } from "./shapes.js";

const responses = { 200: answerOf<Job>("Job", "The job."), ...REFUSED };
const tags = ["Reports"];
const request = { params: idSchema };
const job = createRoute({ method: "get", path: "/v1/jobs/{id}", summary: "How a job goes", tags, request, responses });
const stopped = createRoute({
  method: "delete",
  path: "/v1/jobs/{id}",
  summary: "Stops a job",
  tags,
  request,
  responses,
  description: "After the report that is under way; what is in stays in.",
});
const undone = createRoute({
  method: "post",
  path: "/v1/jobs/{id}/undo",
  summary: "Takes the reports out again that a job brought",
  tags,
  request,
  responses,
  description: "Those that were there before stay, changed ones too.",
});

/** Work that was taken on. */
export function jobRoutes(app: OpenAPIHono, { jobs }: Desk): void {
  app.openapi(job, (c) => c.json(jobs.get(c.req.valid("param").id), 200));
  app.openapi(stopped, (c) => c.json(jobs.stop(c.req.valid("param").id), 200));
  app.openapi(undone, async (c) => c.json(await jobs.undo(c.req.valid("param").id), 200));
}
