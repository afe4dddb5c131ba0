import { describe, expect, test } from "vitest";
import { terminalOf } from "../../src/cli/terminal.js";

const tty = { isTTY: true, columns: 72 };
const pipe = {};

describe("colour", () => {
  test.each<[string, object, boolean, NodeJS.ProcessEnv, boolean]>([
    ["on in a terminal", tty, true, {}, true],
    ["off in a pipe", pipe, true, {}, false],
    ["off with --no-color", tty, false, {}, false],
    ["off with --no-color, even when forced", tty, false, { FORCE_COLOR: "1" }, false],
    ["off with NO_COLOR", tty, true, { NO_COLOR: "1" }, false],
    ["on with an empty NO_COLOR", tty, true, { NO_COLOR: "" }, true],
    ["on in a pipe with FORCE_COLOR", pipe, true, { FORCE_COLOR: "1" }, true],
    ["off in a terminal with FORCE_COLOR=0", tty, true, { FORCE_COLOR: "0" }, false],
    ["off in a dumb terminal", tty, true, { TERM: "dumb" }, false],
  ])("is %s", (_, stream, wanted, env, colour) => expect(terminalOf(stream, wanted, env).colour).toBe(colour));
});

describe("width", () => {
  test.each<[string, object, NodeJS.ProcessEnv, number]>([
    ["the terminal's", tty, {}, 72],
    ["COLUMNS in a pipe", pipe, { COLUMNS: "50" }, 50],
    ["80 where nothing tells", pipe, {}, 80],
    ["80 where COLUMNS is nonsense", pipe, { COLUMNS: "wide" }, 80],
    ["never under 20", { columns: 5 }, {}, 20],
    ["never over 100", { columns: 300 }, {}, 100],
  ])("is %s", (_, stream, env, width) => expect(terminalOf(stream, true, env).width).toBe(width));
});
