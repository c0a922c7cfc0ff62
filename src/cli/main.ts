import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { loadAuthority } from "../authority/authority.ts";
import { loadCodebook } from "../codebook/codebook.ts";
import { codeDocument } from "../pipeline/code-document.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: "boolean" },
    pretty: { type: "boolean" },
    publisher: { type: "string" },
    captured: { type: "string" },
    published: { type: "string" },
  },
});
const [command, ...files] = positionals;
const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const print = (coding: unknown): void => console.log(JSON.stringify(coding, null, values.pretty ? 2 : 0));
if (command !== "code") {
  console.error("readout: only 'code' is here yet");
  process.exit(2);
}
if (values.jsonl) {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    let document = String(number);
    try {
      const row = JSON.parse(line) as Record<string, string | null>;
      document = row.id ?? document;
      const sighting = {
        address: null,
        publisher: row.publisher ?? null,
        country: null,
        captured: row.captured ?? null,
        published: row.published ?? null,
        headline: row.headline ?? null,
      };
      print(codeDocument(document, new TextEncoder().encode(row.text!), "line.txt", sighting, knowledge));
    } catch (error) {
      process.exitCode = 1;
      print({ document, error: String(error) });
    }
  }
}
for (const file of files) {
  const sighting = {
    address: file,
    publisher: values.publisher ?? null,
    country: null,
    captured: values.captured ?? null,
    published: values.published ?? null,
    headline: null,
  };
  print(codeDocument(basename(file, extname(file)), readFileSync(file), file, sighting, knowledge));
}
