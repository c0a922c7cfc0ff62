// npm run score:skins -- FOLDER: dresses the gold corpus in FOLDER in three skins of HTML, codes them, and runs the folder's scorer over each beside plain text.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { carryGold, type GoldDocument } from "./skins/carry-gold.ts";
import { dress, skins } from "./skins/dress.ts";

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, "score.mjs"))) {
  console.error("usage: npm run score:skins -- FOLDER (a folder with corpus/, gold/ and score.mjs)");
  process.exit(2);
}
const shared = resolve(folder);
const cwd = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "readout-skins-"));
type Seen = { readonly publisher: string; readonly country: string; readonly captured: string };
type Manifest = Readonly<Record<string, Seen>>;
const manifest = JSON.parse(readFileSync(join(shared, "corpus/manifest.json"), "utf8")) as Manifest;

const readout = (...args: readonly string[]): string => execFileSync("bin/readout", args, { cwd, maxBuffer: 1 << 28 }).toString();
// A page in a skin has no manifest beside it, and must be told what that says.
const code = (file: string, { publisher, country, captured }: Seen): string =>
  readout("code", file, "--publisher", publisher, "--country", country, "--captured", captured);

function score(pairs: readonly string[]): ReadonlyMap<string, string> {
  const out = execFileSync(process.execPath, [join(shared, "score.mjs"), ...pairs]).toString();
  return new Map(
    out.split("\n").flatMap((line) => {
      const found = /^(\S.{0,25})\s+.*?(?:F1|acc)\s+([\d.–]+)/.exec(line);
      return found ? [[found[1]!.trim(), found[2]!]] : [];
    }),
  );
}

const plain: string[] = [];
for (const [id, seen] of Object.entries(manifest)) {
  const coding = join(work, `${id}.json`);
  writeFileSync(coding, code(join(shared, `corpus/${id}.txt`), seen));
  plain.push(join(shared, `gold/${id}.json`), coding);
}
const columns = [score(plain)];
for (const skin of skins) {
  const pairs: string[] = [];
  for (const [id, seen] of Object.entries(manifest)) {
    const text = readFileSync(join(shared, `corpus/${id}.txt`), "utf8").replace(/^\uFEFF/, "");
    const gold = JSON.parse(readFileSync(join(shared, `gold/${id}.json`), "utf8")) as GoldDocument;
    const base = join(work, `${id}-${skin.name}`);
    writeFileSync(`${base}.html`, dress(text, gold, skin));
    writeFileSync(`${base}-gold.json`, JSON.stringify(carryGold(gold, text, readout("text", `${base}.html`))));
    writeFileSync(`${base}-coding.json`, code(`${base}.html`, seen));
    pairs.push(`${base}-gold.json`, `${base}-coding.json`);
  }
  columns.push(score(pairs));
}
console.log(["".padEnd(26), "plain", ...skins.map(({ name }) => name)].map((cell) => cell.padEnd(10)).join(""));
for (const name of columns[0]!.keys())
  console.log([name.padEnd(26), ...columns.map((column) => (column.get(name) ?? "–").padEnd(10))].join(""));
