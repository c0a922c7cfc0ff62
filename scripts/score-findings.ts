// npm run score:findings -- FILE… [--of 60] [--odd] [--kind positions,topics,…]: findings with their sentences, to be read and judged. FILE is a text, or JSON Lines with a `text` each;
// --odd reads its 1st, 3rd, 5th … line alone. Of the paragraphs with a finding, in the order of the files, every k-th is printed so that there are as many as --of says.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadAuthority } from "../src/authority/authority.ts";
import { loadCodebook } from "../src/codebook/codebook.ts";
import type { Extraction } from "../src/model/extraction.ts";
import { codeBytes } from "../src/pipeline/code-source.ts";
import type { Span } from "../src/text/span.ts";
import { noSighting } from "./no-sighting.ts";

interface Found extends Span {
  readonly kind: string;
  readonly says: string;
}
interface Passage {
  readonly at: string;
  readonly words: string;
  readonly found: readonly Found[];
}

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    of: { type: "string", default: "60" },
    odd: { type: "boolean", default: false },
    kind: { type: "string", default: "topics,positions,commitments,delegations" },
  },
});
const most = Number(values.of);
if (files.length === 0 || !Number.isInteger(most) || most < 1) {
  console.error("usage: npm run score:findings -- FILE… [--of 60] [--odd] [--kind topics,positions,commitments,delegations]");
  process.exit(2);
}
const kinds = new Set(values.kind.split(","));
const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };

function textsOf(file: string): readonly { readonly at: string; readonly text: string; readonly published: string | null }[] {
  const whole = readFileSync(file, "utf8");
  if (!file.endsWith(".jsonl")) return [{ at: file, text: whole, published: null }];
  return whole
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line, at) => {
      if (values.odd && at % 2 === 1) return [];
      const { text, published } = JSON.parse(line) as { text: string; published?: string | null };
      return [{ at: `${file}:${at + 1}`, text, published: published ?? null }];
    });
}

/** Topics are those of events, each under the first words that tell it. */
function findingsOf({ reports, positions, commitments, delegations }: Extraction): readonly Found[] {
  const span = ({ start, end }: Span): Span => ({ start, end });
  return [
    ...reports.flatMap((report) =>
      report.topics.flatMap(({ key, printed, spans }) =>
        spans.slice(0, 1).map((at) => ({ kind: "topics", says: `${report.class}: ${key} (“${printed}”)`, ...at })),
      ),
    ),
    ...positions.map((one) => ({
      kind: "positions",
      says: `${one.holder.value} ${one.act.value}: ${one.about.value}`,
      ...span(one),
    })),
    ...commitments.map((one) => ({
      kind: "commitments",
      says: `${one.by.value} to ${one.to?.value ?? "nobody named"}: ${one.what.value}`,
      ...span(one),
    })),
    ...delegations.map((one) => ({
      kind: "delegations",
      says: `of ${one.organisation?.value ?? one.country?.value ?? "nobody named"}, led by ${one.leader?.value ?? "nobody named"}, size ${one.size?.value ?? "untold"}, members ${one.members.map(({ value }) => value).join(", ") || "untold"}`,
      ...span(one),
    })),
  ].filter(({ kind }) => kinds.has(kind));
}

function passagesOf(file: string): readonly Passage[] {
  return textsOf(file).flatMap(({ at, text, published }) => {
    const seen = { ...noSighting, published, captured: published };
    const coded = codeBytes(new TextEncoder().encode(text), "text.txt", seen, knowledge);
    const found = findingsOf(coded.extraction);
    const { text: words } = coded.page.source;
    return [...words.matchAll(/[^\n]+/g)].flatMap((match) => {
      const inside = found.filter(({ start }) => start >= match.index && start < match.index + match[0].length);
      return inside.length === 0 ? [] : [{ at, words: match[0], found: inside }];
    });
  });
}

const all = files.flatMap(passagesOf);
const step = Math.max(1, Math.floor(all.length / most));
const chosen = all.filter((_, at) => at % step === step - 1).slice(0, most);
const counts = new Map<string, number>();
for (const [at, { at: where, words, found }] of chosen.entries()) {
  console.log(`\n${at + 1}. ${where}\n   ${words}`);
  for (const { kind, says } of found) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    console.log(`   - ${kind}: ${says}`);
  }
}
console.log(`\nevery ${step}th of ${all.length} paragraphs with a finding: ${chosen.length} printed`);
for (const [kind, count] of counts) console.log(`${kind.padEnd(12)} ${count}`);
