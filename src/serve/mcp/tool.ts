import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { outward } from "../outward.js";
import { OF_TOOLS, SAID } from "./words.js";

/** A tool: what it is asked, what it answers, and how that reads. */
export interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  answer(asked: z.infer<Input>): Promise<Omit<z.infer<Output>, "note">>;
  lines(answer: z.infer<Output>): readonly string[];
}

/** Puts a tool up. It changes nothing; what goes wrong is told to whoever asks, with the remedy. */
export function offer<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  tool: Tool<Input, Output>,
): void {
  const { name, title, description, input, output } = tool;
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  const call = async (asked: unknown): Promise<CallToolResult> => {
    try {
      const answer = { note: SAID, ...(await tool.answer(asked as z.infer<Input>)) } as z.infer<Output>;
      return {
        structuredContent: answer,
        content: [{ type: "text", text: [SAID, "", ...tool.lines(answer)].join("\n") }],
      };
    } catch (error) {
      const { code, message, remedy } = outward(error, `mcp ${name}`);
      return { isError: true, content: [{ type: "text", text: `${code}: ${message} ${remedy}` }] };
    }
  };
  server.registerTool<z.ZodObject, z.ZodObject>(
    name,
    { title, description: `${description} ${OF_TOOLS}`, inputSchema: input, outputSchema: output, annotations },
    call,
  );
}
