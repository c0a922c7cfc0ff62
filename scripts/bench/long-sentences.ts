// How long a sentence takes as it grows, from bytes to a coding, for each kind of sentence that is made to cost more than it says:
// the time of twice the length, as a share of twice the time. 1.0 is linear; 2.0 would be the square.
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { hostileSentences } from "../../src/evaluate/hostile-sentences.ts";
import { codeDocument } from "../../src/pipeline/code-document.ts";
import { noSighting } from "../no-sighting.ts";

const LENGTH = 50_000;
const nobody = { ...noSighting, captured: "2026-06-30" };

export async function bench(): Promise<{ readonly title: string; readonly lines: readonly string[] }> {
  const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
  /** The faster of two runs, in milliseconds. */
  const time = (sentence: string): number => {
    const bytes = new TextEncoder().encode(`Visit to Riga\n\nRIGA, 4 May 2026 – ${sentence}\n`);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 2; round++) {
      const began = performance.now();
      codeDocument("bench", bytes, "bench.txt", nobody, knowledge);
      best = Math.min(best, performance.now() - began);
    }
    return best;
  };
  const rows = Object.entries(hostileSentences).map(([name, make]) => {
    const [once, twice] = [time(make(LENGTH)), time(make(2 * LENGTH))];
    return `| ${name} | ${once.toFixed(0)} | ${twice.toFixed(0)} | ${(twice / once / 2).toFixed(1)} |`;
  });
  return {
    title: `Sentences as they grow (${LENGTH.toLocaleString("en")} characters and twice that)`,
    lines: ["| sentence of | ms | ms of twice the length | share of twice the time |", "| --- | ---: | ---: | ---: |", ...rows],
  };
}
