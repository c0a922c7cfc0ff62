// npm run check:segments -- FOLDER: leads every word of the pages in FOLDER, and of the folders in it, back to its raw bytes and reads it there again.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { acquire } from "../src/acquire/acquire.ts";
import { checkWords } from "../src/evaluate/check-words.ts";

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error("usage: npm run check:segments -- FOLDER");
  process.exit(2);
}
const sums = { pages: 0, words: 0, wrong: 0 };
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
  if (!/\.x?html?(?:\.gz)?$/i.test(name)) continue;
  const file = readFileSync(join(folder, name));
  const bytes = name.endsWith(".gz") ? gunzipSync(file) : file;
  const { words, wrong } = checkWords(acquire(bytes, name).source, bytes);
  sums.pages++;
  sums.words += words;
  sums.wrong += wrong.length;
  if (wrong.length > 0) console.log(`${name}: ${wrong.length} of ${words} words do not lead back`);
}
console.log(`${sums.words - sums.wrong} of ${sums.words} words of ${sums.pages} pages lead back to their bytes`);
process.exit(sums.wrong > 0 || sums.pages === 0 ? 1 : 0);
