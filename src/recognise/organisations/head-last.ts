import type { Word } from "../words.ts";
import { foreignHead } from "./foreign-head.ts";
import { headFirst } from "./head-first.ts";
import { isPeople, joinedBeforeHead } from "./joined-before-head.ts";
import { capitalsFrom, foldedForm, goesOn, type HeadContext, type HeadedName, headAt } from "./name-run.ts";

/** Small words that may stand before the head; "of" and its like open what follows another head. */
const inner = new Set(["de", "del", "da", "do", "du", "des", "di", "la", "y", "e", "&"]);

/** Index after "of Brazil" behind a name that ends with its head ("National Congress of Brazil"); `end` where no country follows. */
function withCountry(words: readonly Word[], end: number, stop: number, { isCountry }: HeadContext): number {
  if (words[end]?.raw !== "of" || !goesOn(words[end - 1]!)) return end;
  const from = words[end + 1]?.raw === "the" ? end + 2 : end + 1;
  for (let to = stop; to > from; to--) if (isCountry(foldedForm(words.slice(from, to)))) return to;
  return end;
}

/** A name that ends with its head: "Foreign Affairs Ministry", "Lao Front for National Development" begins with its own and is cut there. */
export function headLast(words: readonly Word[], at: number, context: HeadContext): HeadedName | null {
  const { heads, subjects, isCountry, isOfficer, isVerb } = context;
  const { events } = heads;
  if (isVerb(words[at]!.folded) && words[at + 1]?.capital) return null;
  const whole = capitalsFrom(words, at, heads);
  let stop = at;
  while (stop < whole && (words[stop]!.capital || inner.has(words[stop]!.raw))) stop++;
  // "Peace and Solidarity Commission", "Fijian Trade and Investment Agency": subjects on both sides of "and" are one name.
  // "All India Peace and Solidarity Union"
  const first = words[at]?.raw === "All" ? at + 1 : at;
  const named = words[first] !== undefined && isCountry(words[first].folded) ? first + 1 : at;
  if (
    (words[stop]?.raw === "and" || words[stop]?.raw === "&") &&
    stop - at < 4 &&
    words[stop - 1]!.gap === " " &&
    stop > named &&
    words.slice(named, stop).every(({ raw }) => subjects.has(raw.toLowerCase()) && !/^\p{Lu}+$/u.test(raw)) &&
    subjects.has(words[stop + 1]?.raw.toLowerCase() ?? "")
  )
    stop = capitalsFrom(words, stop + 1, heads);
  // "Fiji Domestic and Allied Workers' Union"
  else if (
    words[stop]?.raw === "and" &&
    stop > at &&
    words[stop - 1]!.gap === " " &&
    heads.kindred.has(words[stop + 1]?.raw ?? "")
  )
    stop = capitalsFrom(words, stop + 1, heads);
  else stop = joinedBeforeHead(words, at, context) ?? stop;
  let best: HeadedName | null = null;
  for (let from = at; from < stop; from++) {
    // "Consul Lima Leads First Fijian Government Delegation": in a headline a verb is no part of a name.
    if (from > at && isVerb(words[from]!.folded) && words[from - 1]!.gap === " ") break;
    // "Organizing Committee Member Example Union Campaign", "Director International Department"
    const officer =
      isOfficer(words[from]!.folded) && !words[from]!.possessive && words[from + 1]?.capital && words[from]!.gap === " ";
    if (officer && words[from + 1]!.raw !== "General") break;
    const foreign = from > at && words[from - 1]!.possessive ? foreignHead(words, from, context) : null;
    const opens = from > at ? (headFirst(words, from, context) ?? foreign) : null;
    // "Democratic Socialist League of Fiji": the longer head tells what it is.
    if (opens) return { end: Math.max(opens.end, best?.end ?? 0), kind: best?.end === from + 1 ? best.kind : opens.kind };
    const founded = from > at && heads.ofPeople.has(words[from]!.raw) && isPeople(words[from - 1]!);
    const head = headAt(words, from, heads.last) ?? (founded ? ({ kind: "organisation", length: 1 } as const) : null);
    // "Chamber of Commerce": a head may hold small words itself.
    // "News Agency" is no agency that is called "News".
    const event = words[from + (head?.length ?? 0)];
    // "Treasury Cabinet Secretary Ana Lima": an office's word.
    if (words[from]!.raw === "Cabinet" && /^Secretar(?:y|ies)$/.test(words[from + 1]?.raw ?? "")) continue;
    // "Regular Press Conference" is an event and no press.
    const bound =
      head?.kind === "outlet" && event !== undefined && goesOn(words[from + head.length - 1]!) && events.has(event.raw);
    if (head && !bound && from > at && from + head.length > (best?.end ?? 0)) best = { end: from + head.length, kind: head.kind };
  }
  const closing = words[stop - 1];
  // "Foreign Affairs and International cooperation"
  const next = closing?.gap === " " ? (words[stop]?.raw ?? "") : "";
  if (!best && closing && stop - at > 1 && heads.final.has(closing.raw) && next !== "and" && !subjects.has(next))
    return { end: stop, kind: "organisation" };
  return best && { ...best, end: withCountry(words, best.end, Math.max(whole, stop), context) };
}
