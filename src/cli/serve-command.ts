import { Command, InvalidArgumentError, Option } from "commander";
import { openWorld } from "./world.ts";

/** `readout serve`. */
export function serveCommand({ name, summary }: { readonly name: string; readonly summary: string }): Command {
  const command = new Command(name)
    .description(`${summary}.`)
    .addOption(
      new Option("--port <number>", "port to listen on; 0 takes a free one").default(4180).argParser((value) => {
        if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError("It must be a port, 0 to 65535.");
        return Number(value);
      }),
    )
    .option("--open", "open the browser, where there is one")
    .option("--record <file>", "the record (default: readout.db)")
    .addHelpText("after", "\nExamples:\n  readout serve\n  readout serve --record spring.db --port 8080 --open");
  return command.action(async () => {
    const { port, open, record } = command.opts<{ port: number; open?: boolean; record?: string }>();
    const { serveRecord } = await import("../server/serve-record.ts");
    const world = openWorld(record ?? "readout.db");
    await serveRecord(world, { port, open: open === true }).finally(() => world.close());
  });
}
