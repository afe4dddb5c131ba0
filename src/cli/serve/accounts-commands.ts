import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { SCOPES } from "../../serve/accounts/scopes.js";
import { ROLES, type Role } from "../../serve/who.js";
import { dossierCommand } from "../dossier/commands.js";
import type { StoreFlags } from "../dossier/open.js";
import type { AddPersonFlags, AuditFlags, PasswordFlags, TokenFlags } from "./accounts.js";

const PASSWORD = new Option(
  "--password-file <FILE>",
  "Take the password from a file's first line; - is standard input. Without it: it is asked for, and not shown.",
);
const WHO = new Argument("<WHO>", "Their name or e-mail address.");
const here = () => import("./accounts.js");

/** Who may come in to a desk that is served to others. */
export const peopleCommand = (): Command =>
  dossierCommand("people", "Who may come in to the desk.")
    .description(
      "Lists who may come in to the desk where it is served to others (docs/serve.md); adds and removes them.",
    )
    .action(async (flags: StoreFlags) => (await here()).people(flags))
    .addCommand(
      dossierCommand("add", "Let somebody in.")
        .argument("<NAME>", "Their name: what they decide stands under it.")
        .requiredOption("--email <ADDRESS>", "What they sign in with.")
        .addOption(
          new Option(
            "--role <ROLE>",
            "What they may do: read; also decide on entries (reviewer); also add and remove reports, merge and " +
              "rename (editor); also let people in (owner).",
          )
            .choices(ROLES)
            .default("reader"),
        )
        .addOption(PASSWORD)
        .action(async (name: string, _: object, command: Command) =>
          (await here()).addOne(name, command.optsWithGlobals<AddPersonFlags>()),
        ),
    )
    .addCommand(
      dossierCommand("role", "Change what somebody may do.")
        .addArgument(WHO)
        .addArgument(new Argument("<ROLE>").choices(ROLES))
        .action(async (who: string, role: Role, _: object, command: Command) =>
          (await here()).role(who, role, command.optsWithGlobals<StoreFlags>()),
        ),
    )
    .addCommand(
      dossierCommand("password", "Give somebody another password. Their sessions end.")
        .addArgument(WHO)
        .addOption(PASSWORD)
        .action(async (who: string, _: object, command: Command) =>
          (await here()).password(who, command.optsWithGlobals<PasswordFlags>()),
        ),
    )
    .addCommand(
      dossierCommand("remove", "Let somebody in no more. What they decided stays.")
        .addArgument(WHO)
        .action(async (who: string, _: object, command: Command) =>
          (await here()).removeOne(who, command.optsWithGlobals<StoreFlags>()),
        ),
    );

/** What programs come in with. */
export const tokensCommand = (): Command =>
  dossierCommand("tokens", "The tokens that programs come in with.")
    .description(
      "Lists the tokens that programs come in with where the desk is served to others (docs/serve.md); makes and " +
        "revokes them.",
    )
    .action(async (flags: StoreFlags) => (await here()).tokens(flags))
    .addCommand(
      dossierCommand("add", "Make a token. It is shown once.")
        .argument("<NAME>", "What it is for.")
        .requiredOption("--by <WHO>", "Whose it is: their name or e-mail address. It never does more than they may.")
        .addOption(new Option("--scope <SCOPE>", "What it may be used for.").choices(SCOPES).default("read"))
        .option("--days <N>", "How long it holds, at most 365.", daysOf, 90)
        .action(async (name: string, _: object, command: Command) =>
          (await here()).addToken(name, command.optsWithGlobals<TokenFlags>()),
        ),
    )
    .addCommand(
      dossierCommand("revoke", "End a token.")
        .argument("<ID>", "Its id.")
        .action(async (id: string, _: object, command: Command) =>
          (await here()).revoke(id, command.optsWithGlobals<StoreFlags>()),
        ),
    );

export const auditCommand = (): Command =>
  dossierCommand("audit", "Who did what on the desk.")
    .description(
      "Prints who did what where the desk is served to others: sign-ins, tokens, people, decisions, additions, " +
        "removals, exports. The newest first.",
    )
    .option("--limit <N>", "How many at most.", countOf, 50)
    .option("--json", "As JSON, one a line.")
    .action(async (flags: AuditFlags) => (await here()).audit(flags));

function countOf(typed: string): number {
  if (!/^[1-9]\d{0,6}$/.test(typed)) throw new InvalidArgumentError("Give a number from 1.");
  return Number(typed);
}

function daysOf(typed: string): number {
  if (!/^[1-9]\d{0,2}$/.test(typed)) throw new InvalidArgumentError("Give a number of days from 1 to 365.");
  return Number(typed);
}
