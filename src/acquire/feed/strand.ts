import type { Piece } from "../flow/align-text.ts";
import type { FlowSegment } from "../flow/flow.ts";

/** Text that a feed carries, with the way back to the characters of the feed: markup inside markup is escaped, or stands in CDATA. */
export interface Strand {
  readonly text: string;
  /** One after the other they make the text. */
  readonly pieces: readonly Piece[];
  /** Where each of them begins in the text. */
  readonly begins: readonly number[];
}

/** Joins pieces to the text that they make. */
export function strandOf(pieces: readonly Piece[]): Strand {
  const begins: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    begins.push(length);
    length += text.length;
  }
  return { text: pieces.map(({ text }) => text).join(""), pieces, begins };
}

const marked: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", "\n": "<br>" };

/** Plain text as markup that reads the same, so that one reader reads both. */
export const asMarkup = ({ pieces }: Strand): Strand =>
  strandOf(
    pieces.flatMap((piece): readonly Piece[] => {
      if (!/[&<\n]/.test(piece.text)) return [piece];
      let at = piece.start;
      return piece.text.split(/([&<\n])/).flatMap((text): readonly Piece[] => {
        const [start, end] = piece.exact ? [at, at + text.length] : [piece.start, piece.end];
        at += text.length;
        return text === "" ? [] : [{ text: marked[text] ?? text, start, end, exact: piece.exact && !(text in marked) }];
      });
    }),
  );

/** The piece that a place of the text lies in. */
function pieceAt({ begins }: Strand, place: number): number {
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a place of the text stands in the feed, as the beginning of what follows it or as the end of what stands before it. */
function placeIn(strand: Strand, place: number, as: "begin" | "end"): number {
  const at = pieceAt(strand, as === "end" ? Math.max(0, place - 1) : place);
  const { start, end, exact } = strand.pieces[at]!;
  if (exact) return start + place - strand.begins[at]!;
  return as === "end" ? end : start;
}

/** Leads stretches of a laid-out strand on to the feed: letter for letter only where every step is. */
export function throughStrand(segments: readonly FlowSegment[], strand: Strand): readonly FlowSegment[] {
  const { pieces, begins } = strand;
  return segments.flatMap((segment): readonly FlowSegment[] => {
    const { start, end, from, to, exact } = segment;
    if (!exact) {
      const begin = placeIn(strand, from, from === to ? "end" : "begin");
      return [{ start, end, from: begin, to: Math.max(begin, placeIn(strand, to, from === to ? "begin" : "end")), exact }];
    }
    const parts: FlowSegment[] = [];
    for (let at = pieceAt(strand, from); at < pieces.length && begins[at]! < to; at++) {
      const piece = pieces[at]!;
      const first = Math.max(from, begins[at]!);
      const last = Math.min(to, begins[at]! + piece.text.length);
      if (last <= first) continue;
      const shift = piece.start - begins[at]!;
      const places = piece.exact ? { from: first + shift, to: last + shift } : { from: piece.start, to: piece.end };
      parts.push({ start: start + first - from, end: start + last - from, ...places, exact: piece.exact });
    }
    return parts;
  });
}

/** A stretch of a strand. */
export function sliceOf({ pieces, begins }: Strand, from: number, to: number): Strand {
  return strandOf(
    pieces.flatMap((piece, at): readonly Piece[] => {
      const first = Math.max(0, from - begins[at]!);
      const last = Math.min(piece.text.length, to - begins[at]!);
      if (last <= first) return [];
      const text = piece.text.slice(first, last);
      return [piece.exact ? { text, start: piece.start + first, end: piece.start + last, exact: true } : { ...piece, text }];
    }),
  );
}
