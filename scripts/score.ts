// npm run score -- FOLDER: codes the gold corpus in FOLDER and runs the folder's own scorers over the result.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, "score.mjs"))) {
  console.error("usage: npm run score -- FOLDER (a folder with corpus/, gold/ and score.mjs)");
  process.exit(2);
}
const shared = resolve(folder);
const root = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "readout-score-"));
const manifest = JSON.parse(readFileSync(join(shared, "corpus/manifest.json"), "utf8")) as Record<
  string,
  { publisher: string; captured: string }
>;
const pairs: string[] = [];
for (const [id, { publisher, captured }] of Object.entries(manifest)) {
  const coding = execFileSync(
    "bin/readout",
    ["code", join(shared, `corpus/${id}.txt`), "--publisher", publisher, "--captured", captured],
    { cwd: root, maxBuffer: 1 << 28 },
  );
  writeFileSync(join(work, `${id}.json`), coding);
  pairs.push(join(shared, `gold/${id}.json`), join(work, `${id}.json`));
}

let failed = 0;
const run = (title: string, command: string, args: readonly string[]): void => {
  console.log(`\n## ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  failed += status === 0 ? 0 : 1;
};
run("gold corpus, four documents pooled", process.execPath, [join(shared, "score.mjs"), ...pairs]);
for (const half of ["--read", "--unread"]) {
  run(`wordings ${half}`, process.execPath, [join(shared, "score-wordings.mjs"), join(shared, "wordings/wordings.jsonl"), half]);
  run(`readouts ${half}`, "python3", [join(shared, "score-readouts.py"), join(shared, "readouts-us/readouts.jsonl"), half]);
}
process.exit(failed ? 1 : 0);
