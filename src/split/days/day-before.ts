import { printedDays } from "./print-date.ts";

const opens = /^[[(]?\s*$/u;
const parts = /^[\])]?\s*[|–—:·•-]?\s+(?=\P{L}{0,2}\p{Lu})/u;
/** A headline behind its day has so many words, and the line no more letters. */
const fewestWords = 3;
const longest = 160;

/** Where the headline begins on a line that opens with its day ("[12.05.2025] Minister opens harbour", "3 May 2025 – Two fleets meet"); 0 where the line is nothing of the kind. */
export function dayBefore(text: string): number {
  if (text.length > longest) return 0;
  const [day] = printedDays(text.slice(0, 40));
  if (day === undefined || day.day.length < 10 || !opens.test(text.slice(0, day.start))) return 0;
  const behind = parts.exec(text.slice(day.end));
  if (!behind) return 0;
  const from = day.end + behind[0].length;
  const words = text.slice(from).split(/\s+/u);
  return words.length >= fewestWords && !/[.;,:]["”’)]?$/u.test(text) ? from : 0;
}
