import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { catalogue, type Entry } from "../operations/catalogue.ts";
import { type Operation, OperationError } from "../operations/operation.ts";
import { type OptionOf, optionsOf } from "../operations/options-of.ts";
import { InputError, readInput } from "../operations/read-input.ts";
import { RecordError } from "../store/sqlite/open-sqlite.ts";
import { endWith, exitStatus } from "./exit-status.ts";
import { type Format, formats, printOutput } from "./print-output.ts";
import { openWorld } from "./world.ts";

const kebab = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Operations that keep or ask a record. */
const withoutRecord = new Set(["code", "text", "codebook"]);
/** Operations that code, and so take a codebook of the user's own. */
const withCodebook = new Set(["add", "code", "rebuild", "codebook"]);

function addOption(command: Command, { flag, type, describes, choices, fallback }: OptionOf): void {
  const option = new Option(
    type === "boolean" ? `--${flag}` : `--${flag} <${type === "number" ? "number" : "value"}>`,
    describes,
  );
  if (choices) option.choices([...choices]);
  if (fallback !== undefined && type !== "boolean") option.defaultValueDescription = String(fallback);
  if (type === "number")
    option.argParser((value) => {
      if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
      return Number(value);
    });
  command.addOption(option);
}

function addFormats(command: Command, { table, text }: Operation): void {
  const possible = formats.filter((format) => (format === "csv" ? table : format === "table" ? table || text : true));
  if (possible.length > 1)
    command.addOption(new Option("--format <format>", "how to print it").choices(possible).default(possible[0]));
}

const helpAfter = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  ${example}`).join("\n")}\n\nEnds with 0 when done, 1 when something was left out or found at fault, 2 on a wrong call, 4 when it could not be done.`;

async function runOperation(operation: Operation, given: readonly unknown[], options: Record<string, unknown>): Promise<void> {
  const { record, format, codebook, ...fields } = options;
  const placed = Object.fromEntries(operation.places.map((field, at) => [field, given[at]]));
  const shown = (field: string): string =>
    operation.places.includes(field as never) ? field.toUpperCase() : `--${kebab(field)}`;
  const world = openWorld(String(record ?? "readout.db"), typeof codebook === "string" ? codebook : null);
  try {
    const output = await operation.run(readInput(operation, { ...placed, ...fields }, shown), world);
    const left = (output as { leftOut?: readonly { input: string; reason: string }[] }).leftOut ?? [];
    await printOutput(
      operation,
      output,
      (format as Format | undefined) ?? (operation.table || operation.text ? "table" : "json"),
    );
    await world.close();
    for (const { input, reason } of left)
      process.stderr.write(`readout: left out ${input}: ${reason.replace(/\s*\n\s*/g, " ")}\n`);
    if (operation.whole && !operation.whole(output)) process.exitCode = exitStatus.notWhole;
  } catch (error) {
    await world.close();
    throw error;
  }
}

/** The command of an operation, its options and help made from the operation's schema. */
function commandOf(operation: Operation): Command {
  const command = new Command(operation.name).description(`${operation.summary}.`);
  const options = optionsOf(operation);
  for (const field of operation.places) {
    const option = options.find((one) => one.field === field)!;
    const name = option.type === "list" ? `${field.toUpperCase()}...` : field.toUpperCase();
    command.argument(
      option.required ? `<${name}>` : `[${name}]`,
      option.describes + (option.choices ? ` (${option.choices.join(", ")})` : ""),
    );
  }
  if (operation.name === "code") {
    command.argument("[FILES...]", "files to code");
    command.option("--jsonl", "read lines {id, text, publisher, captured, published, headline} from standard input");
    command.option("--pretty", "indent the coding");
  }
  for (const option of options)
    if (
      !operation.places.includes(option.field as never) &&
      !(operation.name === "code" && /^(?:text|id|headline)$/.test(option.field))
    )
      addOption(command, option);
  if (operation.name === "code") command.option("--max-bytes <number>", "files larger than this are refused (default: 50000000)");
  if (!withoutRecord.has(operation.name)) command.option("--record <file>", "the record (default: readout.db)");
  if (withCodebook.has(operation.name))
    command.option("--codebook <folder>", "a folder of your own that adds classes, modes or wordings of events");
  addFormats(command, operation);
  command.addHelpText("after", helpAfter(operation.examples));
  return command.action((...given: unknown[]) => runOperation(operation, given.slice(0, -2), command.opts()));
}

const serveEntry = { name: "serve", summary: "Show the record in the browser, on this machine alone" };

async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command("readout")
    .description("Turns reports of diplomacy into an event record in which every cell can be checked against its sentence.")
    .addHelpText("after", "\n'readout COMMAND --help' tells the options of a command, with examples.")
    .helpCommand(false)
    .option("--version", "print the version");
  const called = args.find((arg) => !arg.startsWith("-"));
  for (const entry of catalogue) program.addCommand(entry.name === called ? commandOf(await entry.load()) : stub(entry));
  program.addCommand(called === "serve" ? (await import("./serve-command.ts")).serveCommand(serveEntry) : stub(serveEntry));
  return program;
}

const stub = ({ name, summary }: Pick<Entry, "name" | "summary">): Command => new Command(name).description(summary);

/** No output of commander's own on a wrong call: one line is enough. */
function quiet(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => {} });
  for (const inner of command.commands) quiet(inner);
}

/** Runs any command; ends the process where the call was wrong or it could not be done. */
export async function runCommand(args: readonly string[]): Promise<void> {
  if (args.length === 0 || (args[0] === "help" && args.length === 1)) args = ["--help"];
  if (args[0] === "--version" || args[0] === "-V") {
    const { version } = (await import("./version.ts")).readVersion();
    process.stdout.write(`${version}\n`);
    return;
  }
  const program = await programFor(args);
  quiet(program);
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      const name = catalogue.some((entry) => entry.name === args[0]) || args[0] === "serve" ? `${args[0]} ` : "";
      endWith(exitStatus.wrongCall, `${error.message.replace(/^error: /, "")}; see 'readout ${name}--help'`);
    }
    if (error instanceof InputError) endWith(exitStatus.wrongCall, `${error.message}; see 'readout ${args[0]} --help'`);
    if (error instanceof RecordError || error instanceof OperationError) endWith(exitStatus.failed, error.message);
    endWith(exitStatus.failed, error instanceof Error ? error.message : String(error));
  }
}
