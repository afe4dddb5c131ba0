import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { KINDS } from "../../store/stores.js";

test("whoever signs in, nobody else is told, not even where the environment asks for it", async () => {
  const places = await KINDS.embedded();
  const env = {
    ...process.env,
    NODE_ENV: "production",
    VITEST: undefined,
    TEST: undefined,
    BETTER_AUTH_TELEMETRY: "1",
    BETTER_AUTH_TELEMETRY_ENDPOINT: "http://127.0.0.1:48999/telemetry",
    BETTER_AUTH_SECRETS: "1:chosen-by-somebody-else-0000000000000000",
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", fileURLToPath(new URL("alone.ts", import.meta.url)), await places.place()],
    { env },
  );
  expect(JSON.parse(stdout)).toEqual({ name: "Ana Ruel", connections: [] });
  await places.stop();
});
