import type { Authority } from "../../authority/authority.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";

/** Two, and rarely three, deal with each other in one word. */
const MOST = 3;

/** Organisations of states in compounds with countries or parts of the world ("the SADC-Fiji forum", "the EU-Africa summit"). */
export function inCompounds(words: readonly Word[], article: string, authority: Authority): readonly Finding[] {
  const { organisations, countries, stateWords } = authority;
  const igoOf = (piece: string) => {
    const known = (organisations.get(foldName(piece)) ?? []).filter(({ kind }) => kind === "igo");
    return known.length === 1 && /^\p{Lu}{2}/u.test(piece) ? known[0]! : null;
  };
  const found: Finding[] = [];
  for (const [at, { raw, start, gap }] of words.entries()) {
    const pieces = raw.split(/[-‐‑]/);
    if (pieces.length < 2 || pieces.length > MOST) continue;
    const last = foldName(`${pieces.at(-1)!} ${(gap === " " && words[at + 1]?.raw) || ""}`).trim();
    const isArea = (form: string): boolean => stateWords.regions.has(form) || countries.byForm.has(form);
    if (!pieces.every((piece, index) => igoOf(piece) || isArea(foldName(piece)) || (index === pieces.length - 1 && isArea(last))))
      continue;
    let from = start;
    for (const piece of pieces) {
      const known = igoOf(piece);
      if (known)
        found.push({
          start: from,
          end: from + piece.length,
          article,
          kind: known.kind,
          form: "acronym",
          name: piece,
          full: null,
          key: known.key,
          country: null,
          attributive: true,
          rule: "organisation in a compound",
        });
      from += piece.length + 1;
    }
  }
  return found;
}
