import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type Cell, printed } from "../../model/cell.ts";
import { fullMonth } from "../../text/calendar-names.ts";
import { foldName } from "../../text/fold-name.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { Span } from "../../text/span.ts";
import { printedDays } from "../days/print-date.ts";
import type { Line } from "../lines/lines.ts";
import { calledByKind } from "./called-by-kind.ts";
import { type CapitalName, capitalNames } from "./capital-names.ts";
import { outletBeforeColon } from "./colon-leads.ts";
import { announcingSentences, isCreditLine, isNameInBrackets, printedOnPage, roughSentences } from "./introductions.ts";
import { creditBehind, looksLikeOutlet, outletAlone, outletAtHead } from "./outlet-alone.ts";
import { outletName } from "./outlet-name.ts";

type Words = SplitWordings["credits"];

/** So many words stand at most between what is done with a text and who does it. */
const reach = 12;

/** "May 24" before whatever follows: a day. */
const monthAndDay = new RegExp(`^${fullMonth} \\d{1,2}(?: |$)`, "iu");

/** Is it a month, a weekday or a day ("May 10")? */
const isDay = (name: string, { calendar }: Words): boolean =>
  name.split(" ").every((word) => calendar.has(word) || /^\d+$/.test(word)) || monthAndDay.test(name);

/** An introduction that names an outlet and says little else is no longer. */
const briefly = 160;

const gives = /^(?:g[ai]ven?|grant(?:ed|s)?)$/u;

/** ", organ of the ", ", the journal of ": between an outlet and whose it is. */
const whoseItIs = new LeanExpression(String.raw`^[”"’']?, (?:(?:the|an?|its) )?(?:[\p{L}-]+ ){0,2}(\p{Ll}+) of (?:the )?$`, "u");

/** "The second comes", "the third is": the words before "from", nearest first. */
const handed = (back: readonly string[], { handed: words, copulas }: Words): boolean =>
  words.has(back.slice(0, 4).find((word) => !copulas.has(word)) ?? "");

/** "President Ana Lima" and "Angolan President Ana Lima" are persons; the "Example Leader" may be an outlet. */
const isTitled = (name: string, { titles }: Words): boolean =>
  name
    .toLowerCase()
    .split(" ")
    .some((word, at, all) => titles.has(word) && (at === 0 || at < all.length - 1));

/** Who is asked to print something, and to whom it goes, is no outlet for that. */
const asks = /^[^.]{0,12}\basked us\b/u;
const receives =
  /\b(?:(?:letter|message|telegram|greetings?|appeal|statement)s?|wrote|written|cabled|appealed|turned|spoke) to (?:the )?$/iu;

/** Does what stands before a name say that it is an outlet's? `back` are the words before it, nearest first. */
function credited(
  name: CapitalName,
  back: readonly string[],
  ahead: string,
  { credits: words, pieces }: SplitWordings,
  isPlace: (name: string) => boolean,
): boolean {
  const outletLike = looksLikeOutlet(name.words, words);
  // "The embassy has asked us to make it known."
  if (asks.test(ahead)) return false;
  if (words.titles.has(back[0] ?? "") || isTitled(name.words, words)) return false;
  const kindly = outletLike || words.kinds.has(back[0] ?? "");
  let at = back.findIndex((word) => words.prepositions.has(word));
  if (pieces.runs.test(ahead) && (outletLike || words.kinds.has(back[0] ?? ""))) return true;
  // "Example Radio reports:"; two names without any word of the trade are somebody's.
  if (pieces.reports.test(ahead) && (outletLike || words.kinds.has(back[0] ?? "") || !name.words.includes(" "))) return true;
  // "Thus the Example Daily:", and nothing else.
  if (at < 0 && back.length <= 2 && /^!?[:：]$/u.test(ahead)) return kindly || !isPlace(name.words);
  if (at < 0 || at > 7) return /^thank/.test(back.find((word) => !words.passed.has(word)) ?? "");
  // "The statement that the … issued": who issued it is no outlet for that.
  if (at > 0 && back.slice(0, at).some((word) => word === "that" || word === "which" || word === "who")) return false;
  let preposition = back[at]!;
  const head = back[at + 1] ?? "";
  // "From Example Post comes this report", "From the Example Post:".
  if (preposition === "from" && head === "" && /^(?:!?[:：]$| comes? (?:this|the|an?|these|our)\b)/u.test(ahead))
    return kindly || !isPlace(name.words);
  // "From the weekly …, with thanks"; "the second comes from …".
  if (
    (preposition === "from" || (preposition === "with" && head !== "")) &&
    (head === "" ? kindly : handed(back.slice(at + 1), words))
  )
    return kindly || !isPlace(name.words);
  if (words.thanks.has(head)) return true;
  if (preposition === "via") return true;
  if (preposition === "of" || preposition === "at") {
    const container = /^\d+$/u.test(head) ? (back[at + 2] ?? "") : head;
    if (!words.containers.has(container)) return words.texts.has(container) && kindly;
    const further = back.slice(at + 1).findIndex((word) => words.prepositions.has(word) && word !== "of");
    if (further < 0) return true;
    at = at + 1 + further;
    preposition = back[at]!;
  } else if (!outletLike && preposition !== "by" && isPlace(name.words)) return false;
  const governors = back.slice(at + 1, at + 1 + reach);
  // "The interview that she gave to Example Radio"
  if (preposition === "to" && governors.some((word) => words.givenTo.has(word)) && governors.some((word) => gives.test(word)))
    return kindly;
  // "The first was carried by … and the second by …".
  if (preposition === "by" && words.handed.has(head) && back[at + 2] === "the")
    return kindly && governors.some((word) => words.outletsDo.has(word));
  for (const [distance, word] of governors.entries()) {
    // "This report was written for the Example Post."
    if (words.personsDo.has(word)) return preposition === "for" && outletLike;
    if (words.outletsDo.has(word)) return preposition !== "to" && preposition !== "for";
    if (words.taken.has(word)) return preposition === "from" || preposition === "in" || outletLike;
    if (words.othersDo.has(word)) return outletLike;
    if (words.texts.has(word)) {
      // "A letter to the embassy": to whom it goes.
      if (preposition === "to") return false;
      // "An extract from A Book by Somebody": a book is no outlet.
      if (preposition === "from")
        return (
          distance <= 3 &&
          (kindly || (distance === 0 && !words.sent.has(word) && !/^[”"’',]{0,2} by \p{Lu}/u.test(ahead.slice(0, 8))))
        );
      if (preposition === "in" || preposition === "on") return distance <= 1;
      return distance <= 2 && outletLike;
    }
  }
  return false;
}

const inMarks = /(\p{Ll}+),? ?[“"‘«]([^“”"«»]{2,200})[”"’»]/gu;

/** What stands in quotation marks behind a word for a headline: names in it are no outlets ("in the Example Post under the headline “A Night in Suva”"). */
const headlinesIn = (text: string, { headed }: Words): readonly Span[] =>
  [...text.matchAll(inMarks)].flatMap(({ index, 0: whole, 1: word }) =>
    headed.has(word!) ? [{ start: index, end: index + whole.length }] : [],
  );

/** The outlets that a sentence credits, in order. */
function creditsOfSentence(text: string, wordings: SplitWordings, isPlace: (name: string) => boolean): readonly CapitalName[] {
  const { credits: words, pieces } = wordings;
  const found: CapitalName[] = [];
  let last: CapitalName | null = null;
  const headlines = headlinesIn(text, words);
  for (const name of capitalNames(text, pieces)) {
    if (headlines.some(({ start, end }) => start <= name.start && name.end <= end)) continue;
    const lower = name.words.toLowerCase();
    if (words.languages.has(lower) || isDay(lower, words) || pieces.noOutlets.has(lower)) continue;
    const between = last
      ? text
          .slice(last.end, name.start)
          .replace(/\([^()]{2,12}\)|[“”"‘’'*_«»,]/gu, " ")
          .trim()
      : "";
    const joined =
      last !== null &&
      /^[\s,]|^[”"’']/u.test(text.slice(last.end)) &&
      between.split(/\s+/u).every((word) => word === "" || words.joints.has(word.toLowerCase()));
    const back = text
      .slice(Math.max(0, name.start - 140), name.start)
      .toLowerCase()
      .replaceAll("-", "")
      .match(/[\p{L}\d.]+/gu);
    const before = (back ?? []).map((word) => word.replace(/\.$/u, "")).reverse();
    const ahead = text.slice(name.end, name.end + 40);
    const between0 = last ? text.slice(last.end, name.start) : "";
    // "The Cuban weekly Tricolor": of what country the outlet is. "Tricolor, the Cuban weekly" and "Tricolor, Havana" add no other.
    const adjective = /^ ((?:\p{Ll}+ ){1,3})(?=\p{Lu})/u.exec(ahead)?.[1]?.trim().split(" ");
    if (!name.words.includes(" ") && adjective?.some((word) => words.kinds.has(word))) continue;
    const apposed = /^[”"’']?, the $/u.test(between0) && words.kinds.has(/^ (\p{Ll}+)/u.exec(ahead)?.[1] ?? "");
    if (apposed || (/^[”"’']?, (?:in )?$/u.test(between0) && isPlace(name.words) && !looksLikeOutlet(name.words, words)))
      continue;
    // "Tricolor, organ of the Example Party"
    if (words.kinds.has(whoseItIs.exec(between0)?.[1] ?? "")) continue;
    // "the Example News Agency (ENA)": its acronym is no further outlet.
    if (/^[”"’']? \($/u.test(between0) && text[name.end] === ")") continue;
    // "First carried by the Example Post, Name Name argues": who follows the comma does what follows, and is no further outlet.
    const acts =
      /^[”"’']?, $/u.test(between0) &&
      !looksLikeOutlet(name.words, words) &&
      /^(?: (?!and\b)\p{Ll}|, (?:an?|the|who|whose|our|its|his|her|former)\b)/u.test(ahead);
    // "A report from the Example Party's daily": whose the outlet is.
    const owned = /^[’']s? ((?:\p{Ll}+ ?){1,3})/u.exec(ahead)?.[1]?.trim().split(" ");
    if (owned?.some((word) => words.kinds.has(word)) && !looksLikeOutlet(name.words, words)) continue;
    const titled = words.titles.has(before[0] ?? "") || isTitled(name.words, words);
    if (acts) last = null;
    else if ((joined && !titled) || credited(name, before, text.slice(name.end, name.end + 24), wordings, isPlace)) {
      found.push(name);
      last = name;
    } else last = null;
  }
  return found;
}

/** "Readers of the Example Post will have seen …": of whom the sentence tells is no part of the outlet's name. */
function behindReaders(name: CapitalName): CapitalName {
  const from = /^\p{Lu}\p{Ll}+s of (?:the )?(?=\p{Lu})/u.exec(name.words)?.[0].length ?? 0;
  return from === 0 ? name : { ...name, start: name.start + from, words: name.words.slice(from) };
}

/** The outlets that a paragraph credits, each once, in the order of the text. `isPlace` tells the names of cities and countries. */
export function creditsIn(line: Line, wordings: SplitWordings, isPlace: (name: string) => boolean): readonly Cell<string>[] {
  const cells = new Map<string, Cell<string>>();
  const add = (offset: number, found: readonly CapitalName[], rule: string): void => {
    for (const { start, end, words } of found) {
      const name = outletName(words, wordings.pieces);
      const key = foldName(name);
      if (key !== "" && key !== "press" && !cells.has(key))
        cells.set(key, printed(name, [{ start: offset + start, end: offset + end }], rule));
    }
  };
  const label = isCreditLine(line, wordings) ? wordings.introductions.line.exec(line.text) : null;
  if (label) {
    // The days of their issues stand between outlets.
    const rest = printedDays(line.text.slice(label[0].length)).reduce(
      (text, { start, end }) => text.slice(0, start).padEnd(end) + text.slice(end),
      line.text.slice(label[0].length),
    );
    const names = capitalNames(rest, wordings.pieces).filter(({ words }) => !isDay(words.toLowerCase(), wordings.credits));
    // Behind a mere label come outlets and nothing else, up to a sentence that goes on.
    const first = names[0];
    if (first && first.start <= 40) {
      // "Embassy of Fiji, London": where it sits is no further outlet.
      const listed = names.filter(
        ({ start, words }, at) =>
          at === 0 ||
          (/^(?:[\s,]*(?:,|;|\/|&|and|and the|, and|\|)\s*)$/u.test(rest.slice(names[at - 1]!.end, start)) &&
            (!isPlace(words) || looksLikeOutlet(words, wordings.credits))),
      );
      add(line.start + label[0].length, listed.slice(0, 6), "credit-line");
    }
  }
  if (isNameInBrackets(line)) {
    const names = capitalNames(line.text, wordings.pieces).filter(
      ({ words, end }) =>
        looksLikeOutlet(words, wordings.credits) ||
        wordings.datelines.agencies.has(words) ||
        printedOnPage.test(line.text.slice(end)),
    );
    add(line.start, names.slice(0, 3), "credit-in-brackets");
  }
  const alone = outletAlone(line, wordings) ?? outletAtHead(line, wordings);
  if (cells.size === 0 && alone !== null) {
    const start = line.text.indexOf(alone);
    add(line.start, [{ start, end: start + alone.length, words: alone }], "credit-alone");
  }
  const handing = cells.size === 0 ? outletBeforeColon(line, wordings) : null;
  if (handing) add(0, [handing], "credit-before-colon");
  const behind = label ? null : creditBehind(line, wordings);
  if (behind) return creditsIn(behind, wordings, isPlace);
  if (cells.size > 0) return [...cells.values()];
  const sentences = roughSentences(line);
  const announced = announcingSentences(line, wordings);
  for (const announcing of announced.length > 0 ? announced : announcingSentences(line, wordings, true)) {
    const of = (text: string): readonly CapitalName[] => creditsOfSentence(text, wordings, isPlace);
    const sure = of(announcing.text);
    const own = sure.length > 0 || announcing.matched("kinded") < 0 ? sure : calledByKind(announcing.text, wordings);
    add(announcing.start, own, "credit-sentence");
    // "An article in the … asks why. We reproduce it": the outlet stands in the sentence before.
    const next = sentences.find(({ start }) => start >= announcing.end);
    if (next && wordings.pieces.goesOn.test(next.text)) add(next.start, of(next.text), "credit-sentence");
    if (own.length > 0 || cells.size > 0) continue;
    for (const before of sentences.filter(({ start }) => start < announcing.start).reverse()) {
      // "The Cypriot weekly Example Dawn sent a reporter there. We translate her report": what kind of outlet it is stands before its name.
      const told = of(before.text);
      const found = told.length > 0 ? told : calledByKind(before.text, wordings);
      add(before.start, found, "credit-sentence");
      if (found.length > 0) break;
    }
  }
  // A short introduction that names one outlet alone brings that outlet's text, however it says so.
  if (cells.size === 0 && announced.length > 0 && line.text.length <= briefly) {
    const named = sentences.flatMap(({ text, start }) =>
      capitalNames(text, wordings.pieces)
        .map(behindReaders)
        .filter((one) => !asks.test(text.slice(one.end, one.end + 40)) && !receives.test(text.slice(0, one.start)))
        .filter(({ words }) => looksLikeOutlet(words, wordings.credits) && !isTitled(words, wordings.credits))
        // "The Example Left adopted this statement": what persons do makes nobody an outlet.
        .filter(({ end }) => !wordings.credits.personsDo.has(/^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? ""))
        .map((one) => ({ start, one })),
    );
    if (named.length === 1) add(named[0]!.start, [named[0]!.one], "credit-sentence");
  }
  return [...cells.values()];
}
