import type { PieceWordings } from "../../codebook/wordings/piece-wordings.ts";

/** An outlet's name as it is usually put: without "the", quotation marks and what kind of outlet it is. */
export function outletName(words: string, { outletTail, placeOfAgency }: PieceWordings): string {
  let name = words.replace(/^(?:the|The) /u, "").trim();
  for (let pass = 0; pass < 3; pass++) {
    const shorter = name.replace(outletTail, "").trim();
    if (shorter === name || shorter === "") break;
    // "Fiji News Agency" is the name itself; "Example News Agency" says what Example is.
    if (/News Agency$/u.test(name) && (shorter.includes(" ") || placeOfAgency.test(shorter))) break;
    name = shorter;
  }
  return name;
}
