// Tokens a second from bytes to a folded coding, as a ratio to wink-nlp's tokenising and tagging of the same text: a ratio holds on any machine.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { codeDocument } from "../../src/pipeline/code-document.ts";
import { noSighting } from "../no-sighting.ts";

const folder = join(import.meta.dirname, "../../examples/reports");
const ROUNDS = 20;
const nobody = { ...noSighting, captured: "2026-06-30" };

/** The fastest of some runs, in seconds: what else the machine does only ever adds. */
function fastest(run: () => void, times = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    run();
    best = Math.min(best, (performance.now() - began) / 1000);
  }
  return best;
}

export async function bench(): Promise<{ readonly title: string; readonly lines: readonly string[] }> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const wink = winkNLP(model, ["sbd", "pos"]);
  const began = performance.now();
  const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
  const loading = performance.now() - began;
  let tokens = 0;
  const tagging = fastest(() => {
    tokens = 0;
    for (let round = 0; round < ROUNDS; round++)
      for (const text of texts) tokens += wink.readDoc(text).tokens().out(wink.its.pos).length;
  });
  const coding = fastest(() => {
    for (let round = 0; round < ROUNDS; round++)
      for (const bytes of encoded) codeDocument("bench", bytes, "bench.txt", nobody, knowledge);
  });
  const row = (name: string, seconds: number): string =>
    `| ${name} | ${Math.round(tokens / seconds).toLocaleString("en")} | ${(tagging / seconds).toFixed(3)} |`;
  return {
    title: `Speed over ${tokens.toLocaleString("en")} tokens (the example's ten texts, ${ROUNDS} times; knowledge loaded in ${Math.round(loading)} ms, not counted)`,
    lines: [
      "| what | tokens a second | of wink-nlp |",
      "| --- | ---: | ---: |",
      row("wink-nlp: tokens and parts of speech", tagging),
      row("readout: bytes to events", coding),
    ],
  };
}
