// npm run bench: the speed of the whole pipeline beside wink-nlp's tokens and parts of speech over the same text in the same run,
// and the table of every script in scripts/bench/.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A benchmark gives a heading and lines to print. */
interface Bench {
  readonly bench: () => Promise<{ readonly title: string; readonly lines: readonly string[] }>;
}

const folder = join(import.meta.dirname, "bench");
const only = process.argv.slice(2).find((arg) => !arg.startsWith("-"));
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && (!only || name.startsWith(only)))
  .toSorted()) {
  const { bench } = (await import(join(folder, file))) as Bench;
  const { title, lines } = await bench();
  console.log(`## ${title}\n`);
  for (const line of lines) console.log(line);
  console.log();
}
