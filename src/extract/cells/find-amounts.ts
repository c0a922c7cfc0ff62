import type { AmountWordings } from "../../codebook/wordings/cell-wordings.ts";
import { printed as printedCell, workedOut } from "../../model/cell.ts";
import type { Amount } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import { type CellToken, cellTokens, joined } from "./cell-tokens.ts";
import { nounPhrase, nounPhraseEnd } from "./noun-phrase.ts";
import { type CurrencyRead, currencyBefore, currencyBehind } from "./read-currency.ts";
import { type NumberRead, readNumber } from "./read-number.ts";

/** An amount with the stretch that prints it. */
export interface FoundAmount extends Amount, Span {
  readonly sort: "money" | "measure" | "count";
}

/** Words before an amount in which the noun is looked for that it is the size of. */
const BEFORE = 60;
const determiners = /^(?:a|an|the|its|their|his|her|our|this|that|another|new)$/;
const lengths = new Set(["km", "m", "mi"]);
const isDash = (token: CellToken | undefined): boolean => token !== undefined && /^[-‑]$/.test(token.raw);

interface Draft {
  readonly sort: FoundAmount["sort"];
  /** First token and the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly unit: string | null;
  readonly from: string | null;
  readonly item: string | null;
}

/** What the money is, does or buys: the noun behind ("a $5 million loan"), or the one before ("a loan of $5 million"). */
function itemOfMoney(
  text: string,
  tokens: readonly CellToken[],
  first: number,
  next: number,
  hyphened: boolean,
  list: AmountWordings,
): string | null {
  const ahead = tokens[next];
  if (ahead?.low === "worth" && tokens[next + 1]?.low === "of") return nounPhrase(tokens, next + 2, list);
  const start = tokens[first]!.start;
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(list.around, "");
  const determined = determiners.test(/(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? "");
  if ((hyphened || determined) && ahead && /^\p{L}/u.test(ahead.raw)) {
    const phrase = nounPhrase(tokens, isDash(ahead) ? next + 1 : next, list);
    if (phrase) return phrase;
  }
  const sized = before.replace(list.sizeWords, "");
  if (sized !== before) {
    const words = sized.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    for (const length of [3, 2, 1]) {
      const noun = words.slice(-length).join(" ");
      if (words.length >= length && list.sums.has(noun)) return noun;
    }
  }
  const valued = list.worth.exec(before)?.[1]?.toLowerCase();
  if (valued && !list.stops.has(valued)) return valued;
  if (ahead?.low === "in" || ahead?.low === "of") {
    const end = nounPhraseEnd(tokens, next + 1, list);
    if (end > next + 1 && list.sums.has(tokens[end - 1]!.low)) return joined(tokens, next + 1, end);
  }
  return null;
}

function money(
  text: string,
  tokens: readonly CellToken[],
  at: number,
  number: NumberRead,
  list: AmountWordings,
  issuers: readonly string[],
): Draft | null {
  const large = number.scaled || number.value >= 1000;
  const read: CurrencyRead | null =
    currencyBefore(tokens, at, large, list, issuers) ?? currencyBehind(tokens, number.next, list, issuers);
  if (!read) return null;
  const first = Math.min(at, read.start);
  const next = Math.max(number.next, read.next);
  // "5 dollar bills" and "the dollar" are no sums, "-dollar" makes an adjective.
  const hyphened = isDash(tokens[number.next]) || isDash(tokens[next]) || tokens.slice(at, next).some((token) => isDash(token));
  return {
    sort: "money",
    first,
    next,
    unit: read.code,
    from: read.from,
    item: itemOfMoney(text, tokens, first, next, hyphened, list),
  };
}

function measure(tokens: readonly CellToken[], at: number, number: NumberRead, list: AmountWordings): Draft | null {
  const hyphen = isDash(tokens[number.next]) ? 1 : 0;
  const from = number.next + hyphen;
  for (let to = Math.min(tokens.length, from + 4); to > from; to--) {
    const words = joined(tokens, from, to);
    const unit = list.units.get(words) ?? list.units.get(words.toLowerCase());
    // Abbreviations are known as printed: "MT" is no "mt" of a name.
    if (!unit || (/\p{Lu}/u.test(words) && !list.units.has(words) && words.length <= 3)) continue;
    const after = tokens[to];
    if (
      lengths.has(unit) &&
      (list.distances.has(after?.low ?? "") || (isDash(after) && list.distances.has(tokens[to + 1]?.low ?? "")))
    )
      return null;
    const of = after?.low === "of";
    const item = of ? nounPhrase(tokens, to + 1, list) : hyphen ? nounPhrase(tokens, isDash(after) ? to + 1 : to, list) : null;
    return { sort: "measure", first: at, next: to, unit, from: null, item };
  }
  return null;
}

/** "1.6 million second doses", "two fully equipped ambulances": a counted noun of the list, some words behind the number. */
function count(tokens: readonly CellToken[], at: number, number: NumberRead, list: AmountWordings): Draft | null {
  const single = number.value === 1;
  for (let end = number.next + 1; end <= Math.min(tokens.length, number.next + 6); end++) {
    const token = tokens[end - 1]!;
    if (
      list.stops.has(token.low) ||
      /^(?:and|of)$/.test(token.low) ||
      !(/^\p{L}/u.test(token.raw) || (isDash(token) && !token.apart))
    )
      return null;
    const two = end - 2 >= number.next ? joined(tokens, end - 2, end).toLowerCase() : "";
    const head = [two, token.low].find(
      (form) => list.goods.has(form) || (single && list.goods.has(`${form}s`)) || list.units.get(form) === "doses",
    );
    if (!head) continue;
    const after = tokens[end];
    // "helicopters' worth", "vaccine doses": another noun may follow and be the head.
    if (after && /^['’]$/.test(after.raw)) return null;
    const longer = after && /^\p{L}/u.test(after.raw) && list.goods.has(after.low) ? end + 1 : end;
    const unit = list.units.get(tokens[longer - 1]!.low) ?? (longer > end ? tokens[longer - 1]!.low : head);
    const item = tokens[longer]?.low === "of" ? nounPhrase(tokens, longer + 1, list) : joined(tokens, number.next, longer);
    return { sort: "count", first: at, next: longer, unit, from: null, item };
  }
  return null;
}

/** Is the number an end of a range, a date's, an age or a share, so that it is no amount? */
function isNone(tokens: readonly CellToken[], at: number, number: NumberRead): boolean {
  const before = tokens[at - 1];
  const after = tokens[number.next];
  if (
    after &&
    /^(?:%|percent|per|st|nd|rd|th)$/.test(after.low) &&
    !(after.low === "per" && tokens[number.next + 1]?.low !== "cent")
  )
    return true;
  // "a C-130 carrying tents": the number of a model.
  if (isDash(before) && !tokens[at]!.apart && !before!.apart && /^\p{Lu}{1,3}$/u.test(tokens[at - 2]?.raw ?? "")) return true;
  if (before && /^[-–:/]$/.test(before.raw) && !Number.isNaN(tokens[at - 2]?.value ?? Number.NaN) && !before.apart) return true;
  return Boolean(
    after &&
      /^[-–:/]$/.test(after.raw) &&
      !Number.isNaN(tokens[number.next + 1]?.value ?? Number.NaN) &&
      !tokens[number.next + 1]!.apart,
  );
}

/**
 * Finds the amounts that a stretch of text prints: money, measured and counted goods.
 * @param issuers ISO codes of the countries that tell what a bare "$" or "shillings" are, the publisher's first
 * @returns amounts in the order of the text, each with the words that print it; a sum repeated in another currency in brackets is left out
 */
export function findAmounts(
  text: string,
  span: Span,
  list: AmountWordings,
  issuers: readonly string[] = [],
): readonly FoundAmount[] {
  const tokens = cellTokens(text, span);
  const found: FoundAmount[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at, list);
    if (!number) {
      at++;
      continue;
    }
    const draft = isNone(tokens, at, number)
      ? null
      : (money(text, tokens, at, number, list, issuers) ?? measure(tokens, at, number, list) ?? count(tokens, at, number, list));
    if (!draft) {
      at = number.next;
      continue;
    }
    const start = tokens[draft.first]!.start;
    const end = tokens[draft.next - 1]!.end;
    const around = list.around.exec(text.slice(Math.max(span.start, start - 40), start))?.[0].length ?? 0;
    const words = { start: start - around, end };
    at = Math.max(draft.next, number.next);
    const last = found.at(-1);
    // "1.6 trillion yuan (about US$220 billion)": the same sum once more.
    if (last && draft.sort === "money" && last.sort === "money" && /^\s?\($/.test(text.slice(last.end, words.start))) continue;
    found.push({
      ...words,
      sort: draft.sort,
      value:
        draft.from === null
          ? printedCell(number.value, [words], `amount ${draft.sort}`)
          : workedOut(number.value, draft.from, `amount ${draft.sort}`, [words]),
      unit: draft.unit,
      item: draft.item,
      printed: text.slice(words.start, words.end),
    });
  }
  return found;
}
