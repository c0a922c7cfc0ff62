import type { CellWordings } from "../../codebook/wordings/cell-wordings.ts";
import { type Cell, printed } from "../../model/cell.ts";
import type { Span } from "../../text/span.ts";
import { cellTokens } from "./cell-tokens.ts";
import { phraseEnd } from "./phrase-end.ts";

const REACH = 300;

/** Finds the series that a meeting belongs to: "the third round of political consultations", "the Joint Commission"; null where none is named. */
export function findMechanism(text: string, span: Span, wordings: CellWordings): Cell<string> | null {
  const words = text.slice(span.start, span.end);
  const { sittings, series } = wordings.mechanisms;
  for (const match of words.matchAll(sittings)) {
    const start = span.start + match.index;
    const behind = start + match[0].length;
    const tokens = cellTokens(text, { start: behind, end: Math.min(span.end, behind + REACH) });
    const end = phraseEnd(tokens, 0, wordings.phrases);
    if (end === 0) continue;
    const stop = tokens[end - 1]!.end;
    return printed(text.slice(start, stop).replace(/\s+/g, " "), [{ start, end: stop }], "sitting of a series");
  }
  for (const match of words.matchAll(series)) {
    const start = span.start + match.index + (/^The /.test(match[0]) ? 4 : 0);
    const end = span.start + match.index + match[0].length;
    return printed(text.slice(start, end).replace(/\s+/g, " "), [{ start, end }], "series by name");
  }
  return null;
}
