import type { Span } from "../../../text/span.ts";

/** Code units of "and, on the", and of the longest "Papua New Guinean side,". */
const BEFORE = 14;
const BEHIND = 40;

/** "Present were A, B and, on the Fijian side, C": is a side put in between commas, by its adjective? Then it is of those behind it alone. */
export const isInserted = (text: string, { start }: Span): boolean =>
  /(?:^|[,;])(?: and,?)? on the $/.test(text.slice(Math.max(0, start - BEFORE), start)) &&
  /^[\p{L} ]+ side, (?!and |as |were |was |who )/u.test(text.slice(start, start + BEHIND));
