import { decodeHTML } from "entities";

/** Words of a text node and the stretch of the page that they were read from. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Letter for letter the same in the page; else an entity or a line break stands there. */
  readonly exact: boolean;
}

const special = /&(?:#[xX]?[0-9a-fA-F]{1,10}|[a-zA-Z][a-zA-Z0-9]{0,40});?|\r\n?|\0/g;

/** Cuts a text node where the page has something else than the letters themselves; a node that does not add up is one piece. */
export function alignText(page: string, value: string, start: number, end: number): readonly Piece[] {
  const raw = page.slice(start, end);
  if (raw === value) return [{ text: value, start, end, exact: true }];
  const pieces: Piece[] = [];
  let at = 0;
  let made = 0;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: raw.slice(at, to), start: start + at, end: start + to, exact: true });
    made += to - at;
  };
  for (const { 0: found, index } of raw.matchAll(special)) {
    const text = found[0] === "\r" ? "\n" : found === "\0" ? "" : decodeHTML(found);
    if (text === found) continue;
    plain(index);
    pieces.push({ text, start: start + index, end: start + index + found.length, exact: false });
    made += text.length;
    at = index + found.length;
  }
  plain(raw.length);
  return made === value.length && pieces.map(({ text }) => text).join("") === value
    ? pieces
    : [{ text: value, start, end, exact: false }];
}
