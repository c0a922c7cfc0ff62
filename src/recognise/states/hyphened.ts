import type { CountryMatch } from "../../authority/countries.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../words.ts";

/** A country in a compound ("Kenya-Fiji talks"), with the forms that it may be read by. */
export interface HyphenedPart extends Span {
  readonly forms: readonly CountryMatch[];
}

/** As many countries share a commission or a border ("the Peru-Chile-Bolivia tripoint"). */
const MOST = 4;
const states = ({ form }: CountryMatch): boolean => form === "name" || form === "adjective";

/**
 * The countries of a compound that begins with the word at `at`, of which the last may go on in the next word ("Fiji-New Zealand").
 * @param regions names of parts of the world, beside which a country may stand ("Fiji-Central Asia")
 * @returns null where a part of it is neither, or none is a country; else the countries and how many words all parts take
 */
export function hyphenedStates(
  words: readonly Word[],
  at: number,
  byForm: ReadonlyMap<string, readonly CountryMatch[]>,
  regions: ReadonlySet<string>,
): { readonly parts: readonly HyphenedPart[]; readonly length: number } | null {
  const word = words[at]!;
  const pieces = word.raw.split(/[-‐‑]/);
  if (pieces.length < 2 || pieces.length > MOST || pieces.some((piece) => !/^\p{Lu}/u.test(piece))) return null;
  const parts: HyphenedPart[] = [];
  let start = word.start;
  let length = 1;
  for (const [index, piece] of pieces.entries()) {
    let end = start + piece.length;
    const next = words[at + 1];
    const isLast = index === pieces.length - 1;
    let forms = (byForm.get(foldName(piece)) ?? []).filter(states);
    const longer = isLast && next?.capital && word.gap === " " ? byForm.get(foldName(`${piece} ${next.raw}`)) : undefined;
    if (longer?.some(states)) {
      forms = longer.filter(states);
      end = next!.end;
      length = 2;
    }
    if (forms.length > 0) parts.push({ start, end, forms });
    else if (isLast && next?.capital && word.gap === " " && regions.has(foldName(`${piece} ${next.raw}`))) length = 2;
    else if (!regions.has(foldName(piece))) return null;
    start = end + 1;
  }
  return parts.length > 0 ? { parts, length } : null;
}
