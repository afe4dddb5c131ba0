// npm run readme: puts what the built command prints today between README's marks. `--check` only compares.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./steps.mjs";

const TEXT =
  "The Tavian foreign minister, Ana Ruel, said on Monday that Tavia will not reopen the harbour before spring. " +
  "“We will not open it for a promise,” she told reporters in Port Ansel, " +
  "where she had met Jon Averil, the envoy of the League.\n\n" +
  "Averil said that Tavia is open to inspectors. In May, Ruel had agreed to reopen the harbour.\n";

const file = join(root, "README.md");

/** The command's own output, from the text on its standard input. */
function printed(args) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin/rapporteur.js"), "read", ...args], {
    input: TEXT,
    encoding: "utf8",
    env: { ...env, COLUMNS: "80" },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const firstStatement = () => {
  const [statement] = JSON.parse(printed(["--json"])).statements;
  if (!statement) throw new Error("The command found no statement: there is nothing to put into README.md.");
  return JSON.stringify(statement, null, 2);
};

const OUTPUTS = {
  shown: () => `\`\`\`text\n${printed(["--title", "Harbour stays shut", "--date", "2031-03-14"])}\`\`\``,
  json: () => `\`\`\`json\n${firstStatement()}\n\`\`\``,
};

/** README with what stands between `<!-- name -->` and `<!-- /name -->` made anew. */
function renewed(readme) {
  let text = readme;
  for (const [name, output] of Object.entries(OUTPUTS)) {
    const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    if (!text.includes(start) || !text.includes(end)) throw new Error(`README.md has no marks for "${name}".`);
    text = text.slice(0, text.indexOf(start) + start.length) + output() + text.slice(text.indexOf(end));
  }
  return text;
}

const readme = readFileSync(file, "utf8");
if (!process.argv.includes("--check")) writeFileSync(file, renewed(readme));
else if (renewed(readme) !== readme) {
  console.error("README.md shows other output than the command prints: run npm run readme.");
  process.exitCode = 1;
}
