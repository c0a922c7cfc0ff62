import type { DayWords } from "../../authority/day-words.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { onlyCapitalised, partsOfDay } from "./en/words.ts";
import type { Match } from "./expression.ts";
import type { Token } from "./token.ts";

const capitalised = (token: Token | undefined): boolean => token !== undefined && beginsWithCapital(token.raw);

function admitsMonth(match: Match, tokens: readonly Token[], { beforeMonth, shyMonths, surelyMonth }: DayWords): boolean {
  const token = tokens[match.last - 1]!;
  const before = tokens[match.first - 1];
  const after = tokens[match.last];
  const behind =
    before !== undefined && beforeMonth.has(before.word) && (!"(,-".includes(before.word) || !shyMonths.has(token.word));
  if (match.last - match.first > 1) return true;
  if (shyMonths.has(token.word) && capitalised(after) && !surelyMonth.has(before?.word ?? "")) return false;
  if (token.word.length <= 4 && !shyMonths.has(token.word) && token.word !== "july") return behind && !capitalised(after);
  return behind || (!shyMonths.has(token.word) && !capitalised(after) && !capitalised(before));
}

function admitsYear(
  match: Match,
  tokens: readonly Token[],
  { beforeYear, beforeOldYear, afterYear, countPlaces, notYears }: DayWords,
): boolean {
  const token = tokens[match.last - 1]!;
  const before = tokens[match.first - 1];
  const after = tokens[match.last];
  if (after && notYears.has(after.word)) return false;
  // "in 2000 villages" counts, "in 2019 talks" dates.
  if (!capitalised(after) && token.value % 100 === 0 && /^\p{L}+s$/u.test(after?.raw ?? "") && !afterYear.has(after!.word))
    return false;
  if (match.last - match.first > 1) return true;
  if (before === undefined || !beforeYear.has(before.word)) return false;
  if ((token.value < 1800 || token.value > 2100) && !beforeOldYear.has(before.word)) return false;
  const noun = after !== undefined && /^\p{L}/u.test(after.raw) && !afterYear.has(after.word);
  return !(noun && countPlaces.has(before.word) && !capitalised(after));
}

function admitsWeekday(match: Match, tokens: readonly Token[], { namedDays, newspapers, onDay }: DayWords): boolean {
  const before = tokens[match.first - 1];
  const after = tokens[match.last];
  const day = tokens.slice(match.first, match.last).find((token) => token.kinds.has("W"))!;
  if (before && namedDays.has(before.word)) return false;
  if (after && capitalised(after) && newspapers.has(after.word)) return false;
  if (onlyCapitalised.has(day.word) || day.word.length < 5) {
    if (match.last - match.first === 1 && !(before && onDay.has(before.word))) return false;
    if (/^(?:sun|sat|mon|wed)$/.test(day.word)) return false;
  }
  const alone = match.last - match.first === 1 && !(before && onDay.has(before.word));
  // "Friday Okonkwo", "Minister Sunday Eze": a given name between capitals.
  const title = before?.word === "." ? tokens[match.first - 2] : before;
  return !(alone && capitalised(after) && capitalised(title));
}

function admitsNumbers(match: Match, tokens: readonly Token[], { beforeDate }: DayWords): boolean {
  if (tokens[match.first]!.kinds.has("W")) return true;
  const before = tokens[match.first - 1];
  const after = tokens[match.last];
  if (before && "/-$.".includes(before.word)) return false;
  if (after && ("/%".includes(after.word) || after.word === "of")) return false;
  // "On 15/05/2023," opens a sentence; behind another capital the numbers are its own.
  if (match.rule !== "two-numbers") return !capitalised(before) || (match.first === 1 && beforeDate.has(before!.word));
  const [first, sign, second] = [tokens[match.first]!, tokens[match.first + 1]!.word, tokens[match.first + 2]!];
  const slash = sign === "/";
  const certain = Math.max(first.value, second.value) > 12;
  if (
    sign === "-" &&
    certain &&
    before !== undefined &&
    /^(?:at|in|on|by|until|since|from)$/.test(before.word) &&
    !/^\p{L}/u.test(after?.raw ?? "")
  )
    return true;
  // 4/22 can only be a date, 3/4 may be a share, and 24/7 is no day.
  if (
    slash &&
    (before === undefined || !/\d/.test(before.word)) &&
    Math.max(first.value, second.value) > 12 &&
    `${first.value}/${second.value}` !== "24/7"
  )
    return true;
  return before !== undefined && (before.word === "on" || (slash && /^(?:from|to|until|since|till)$/.test(before.word)));
}

function admitsDateAlone(match: Match, tokens: readonly Token[], { afterYear, beforeDate }: DayWords): boolean {
  const date = tokens[match.last - 1]!;
  const after = tokens[match.last];
  const before = tokens[match.first - 1];
  // "on the afternoon of the 12th"
  const ofDay = date.ordinal && before?.word === "of" && partsOfDay.has(tokens[match.first - 2]?.word ?? "");
  if (before === undefined || !(ofDay || beforeDate.has(before.word)) || (date.spelt && !date.ordinal)) return false;
  if (after === undefined || (/^[^\p{L}\d]/u.test(after.raw) && !"-/’'%".includes(after.raw))) return true;
  return date.ordinal && !date.spelt && afterYear.has(after.word) && after.word !== "of";
}

/** "Monday the 3rd" is a day; "on Monday the 3rd session", "on Sunday the two bands" tell a weekday and what is counted. */
function admitsWeekdayDate(match: Match, tokens: readonly Token[], { afterYear }: DayWords): boolean {
  const date = tokens[match.last - 1]!;
  const after = tokens[match.last];
  if (date.spelt && !date.ordinal) return false;
  // "Wednesday 24" is a line of its own; within a sentence a bare number counts what follows.
  if (!date.ordinal && tokens[match.last - 2]!.word !== "the")
    return match.first === 0 && (after === undefined || after.word === ":");
  return after === undefined || !/^\p{L}/u.test(after.raw) || (afterYear.has(after.word) && after.word !== "of");
}

/** "from 5 to 10" is a range of days only where ordinals or "on" say so. */
function admitsBareRange(match: Match, tokens: readonly Token[], { afterYear }: DayWords): boolean {
  const before = tokens[match.first - 1];
  const after = tokens[match.last];
  if (after && (/^[\p{L}%]/u.test(after.raw) ? !afterYear.has(after.word) || after.word === "of" : false)) return false;
  const ordinal = tokens.slice(match.first, match.last).filter((token) => token.ordinal).length;
  return ordinal > 0 || before?.word === "on";
}

/** Behind "two weeks before" these begin no phrase that it is counted from. */
const closes = new Set([
  "and",
  "but",
  "at",
  "in",
  "on",
  "with",
  "to",
  "by",
  "for",
  "as",
  "or",
  "was",
  "were",
  "had",
  "is",
  "has",
]);

/** Does what stands around a match leave it a time, or is it a name, a count or a modal verb? */
export function admits(match: Match, tokens: readonly Token[], words: DayWords): boolean {
  const before = tokens[match.first - 1];
  const after = tokens[match.last];
  if (after && capitalised(after) && words.namedAfterDates.has(after.word) && match.rule !== "year") return false;
  const { calendar } = match.expression;
  if (match.rule.endsWith("-range") && calendar && calendar.month === undefined && calendar.year === undefined)
    return admitsBareRange(match, tokens, words);
  switch (match.rule) {
    case "month":
      return admitsMonth(match, tokens, words);
    case "year":
      return admitsYear(match, tokens, words);
    case "weekday":
    case "weekday-last":
      return admitsWeekday(match, tokens, words);
    case "two-numbers":
    case "three-numbers":
    case "month-year-in-digits":
      return admitsNumbers(match, tokens, words);
    case "dotted-day":
      return match.last - match.first > 1 || (before?.word === "on" && (after === undefined || /^[.,;:!?)]$/.test(after.raw)));
    case "weekday-date":
      return admitsWeekdayDate(match, tokens, words);
    case "date-alone":
      return admitsDateAlone(match, tokens, words);
    case "decade":
      return tokens[match.last - 1]!.spelt ? match.last - match.first > 1 : !(before && "$€£".includes(before.raw));
    case "part-of-told-day":
      // "in the afternoon of 4 May" is of the day behind it.
      return after?.word !== "of";
    case "tomorrow":
      return !(before && /^(?:better|brighter|shared|of|new|for)$/.test(before.word) && before.word !== "for");
    case "day-month": {
      // "the one of May 2024" is another month's.
      const day = tokens.slice(match.first, match.last).find((token) => token.kinds.has("D"));
      if (day?.spelt && !day.ordinal && day.value < 10) return false;
      return !(before && /^[$€£#]$/.test(before.raw));
    }
    case "month-day": {
      // "On 3 May the two ministers", "in May the three": those are counted.
      const day = tokens.slice(match.first, match.last).find((token) => token.kinds.has("D"))!;
      if (day.spelt && !day.ordinal && day.value < 10) return false;
      return !(before && /^[$€£#]$/.test(before.raw));
    }
    case "quarter":
      // "The second quarter of his term" is of no year.
      return after?.word !== "of";
    case "holiday":
      // "On Christmas" is a day; a Christmas message, and what is held on the occasion of Christmas, tell none.
      return (
        before !== undefined &&
        words.beforeHoliday.has(before.word) &&
        (after === undefined || !/^\p{L}/u.test(after.raw) || words.behindTime.has(after.word))
      );
    case "counted-from-told":
    case "unit-from-told": {
      // "Two weeks before the election": counted from what is no day.
      const side = tokens[match.last - 1]!.word;
      return !/^(?:before|after)$/.test(side) || after === undefined || !/^[\p{L}\d]/u.test(after.raw) || closes.has(after.word);
    }
    default:
      return true;
  }
}
