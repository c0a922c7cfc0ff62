// How long one call of `readout code` takes from its start to its last line, as a ratio to a call that has wink-nlp tokenise and tag the same texts:
// most of what a page costs is done but once (expressions and functions compiled, tables laid out), which a run over and over does not show.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const home = join(import.meta.dirname, "../..");
const folder = join(home, "examples/reports");
const tagAll = `
import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
const wink = winkNLP(model, ["sbd", "pos"]);
for (const file of process.argv.slice(1)) wink.readDoc(readFileSync(file, "utf8")).tokens().out(wink.its.pos);`;

/** The fastest of some calls, in milliseconds: what else the machine does only ever adds. */
function fastest(command: string, args: readonly string[], times = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    execFileSync(command, args, { cwd: home, stdio: ["ignore", "ignore", "inherit"], maxBuffer: Number.POSITIVE_INFINITY });
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

export async function bench(): Promise<{ readonly title: string; readonly lines: readonly string[] }> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name));
  const tagging = fastest(process.execPath, ["--input-type=module", "-e", tagAll, ...files]);
  const one = fastest("bin/readout", ["code", files[0]!]);
  const all = fastest("bin/readout", ["code", ...files]);
  const row = (name: string, ms: number): string => `| ${name} | ${ms.toFixed(0)} | ${(ms / tagging).toFixed(1)} |`;
  return {
    title: "One call from start to end (the example's texts)",
    lines: [
      "| what | ms | times wink-nlp |",
      "| --- | ---: | ---: |",
      row("wink-nlp: loaded, ten texts", tagging),
      row("readout code: one text", one),
      row("readout code: ten texts", all),
    ],
  };
}
