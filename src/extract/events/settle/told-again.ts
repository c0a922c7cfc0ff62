import type { Codebook } from "../../../codebook/codebook.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { WordPattern } from "../../../codebook/patterns/word-pattern.ts";
import type { Cell } from "../../../model/cell.ts";
import type { When } from "../../../model/date.ts";
import type { Place, Report } from "../../../model/report.ts";
import { bySpan } from "../../../text/span.ts";
import { placeCell } from "../report/choose-place.ts";
import { dayCell } from "../report/choose-when.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { fromDateline } from "./lend.ts";

/** How many sentences behind an event are read for its day. */
const FOLLOWING = 4;
/** The words that speak of it again open their sentence. */
const OPENING = 140;
/** Letters before a noun that opens a sentence ("Speaking at the meeting on Monday"). */
const LEAD = 14;
const locative = new Set(["in", "at"]);

/**
 * The sentence up to a relative clause, which tells of something else ("thanked her for the park, which was opened in March").
 * A clause in which the event itself is told ("The talks, which were held on Monday, …") is read from there on. @param told the end of the words that tell it
 */
const mainClause = ({ tokens }: Scene, { clauses }: EventWords, told: number): Scene["tokens"] => {
  const isClause = ({ kind, low }: SceneToken): boolean => kind === "word" && clauses.has(low);
  const opens = tokens.findIndex(isClause);
  if (opens < 0) return tokens;
  if (tokens[opens]!.start >= told) return tokens.slice(0, opens);
  const rest = tokens.filter(({ start }) => start >= told);
  const end = rest.findIndex((token) => isClause(token) || (token.kind === "mark" && token.low === ","));
  return end < 0 ? rest : rest.slice(0, end);
};

const isToldDay = ({ day, quoted }: SceneToken): boolean =>
  day !== null && !quoted && day.when.date !== null && (day.role === "on" || day.role === "during");

const dayIn = (clause: Scene["tokens"]): Cell<When> | null => {
  const day = clause.find(isToldDay)?.day;
  return day ? dayCell(day, "day-told-again") : null;
};

const looksAhead = (clause: Scene["tokens"]): boolean => clause.some(({ day, quoted }) => day?.ahead === true && !quoted);

/** Tokens between an event's noun and its day ("the meeting held in Suva on Monday"). */
const TO_DAY = 8;

/** The day right behind the noun that stands for an event ("At the talks in Suva on Monday both sides …"). @param end of that noun */
function dayBehind({ tokens }: Scene, end: number, { prepositions, happens }: EventWords): Cell<When> | null {
  const first = tokens.findIndex(({ start }) => start >= end);
  for (const token of first < 0 ? [] : tokens.slice(first, first + TO_DAY)) {
    if (token.day) return isToldDay(token) ? dayCell(token.day, "day-of-noun-told-again") : null;
    const leadsOn = token.place !== null || token.here || token.capital || prepositions.has(token.low) || happens.has(token.low);
    if (!leadsOn && token.low !== "the" && token.low !== ",") return null;
  }
  return null;
}

/** Tokens before a day that stands at its event's noun and opens the sentence ("At Monday's talks"). */
const BEFORE_DAY = 3;

/** "Monday's meeting was the first": the day that stands at the noun of an event. */
function dayAt({ tokens, end }: Scene, text: string, noun: WordPattern): Cell<When> | null {
  const day = tokens.slice(0, BEFORE_DAY).find((token) => token.day && !token.quoted)?.day;
  if (day?.role !== "attribute" || day.when.date === null) return null;
  const behind = text.slice(day.end, Math.min(end, day.end + OPENING));
  const found = noun.exec(behind);
  return found && /^(?:['’]s?)? (?:[\p{L}-]+ ){0,2}$/u.test(behind.slice(0, found.index))
    ? dayCell(day, "day-of-noun-told-again")
    : null;
}

/** "until 28 September … due to begin on Monday": a first day with the last that was told before. */
const until = (first: Cell<When> | null, last: Cell<When> | null): Cell<When> | null =>
  first?.value.date && !first.value.end && last?.value.end && last.value.end > first.value.date
    ? { ...first, value: { ...first.value, end: last.value.end }, spans: [...(first.spans ?? []), ...(last.spans ?? [])] }
    : (first ?? last);

function placeIn(tokens: Scene["tokens"]): Place | null {
  const at = tokens.findIndex(
    ({ place }, index) =>
      place !== null &&
      (locative.has(tokens[index - 1]?.low ?? "") ||
        (tokens[index - 1]?.low === "the" && locative.has(tokens[index - 2]?.low ?? ""))),
  );
  return at < 0 ? null : placeCell(tokens[at]!.place!);
}

/** Gives events without a day or place those that a sentence behind them tells when it speaks of them again ("The talks were held in Suva on Monday"). */
export function fillFromToldAgain(
  reports: readonly Report[],
  scenes: readonly Scene[],
  text: string,
  { toldAgain, eventWords }: Pick<Codebook, "toldAgain" | "eventWords">,
): readonly Report[] {
  const at = new Map(scenes.map((scene, index) => [`${scene.article} ${scene.start}`, index]));
  const stated = new Set(
    reports.flatMap((report) => report.evidence.map(({ start }) => `${report.class} ${report.article} ${start}`)),
  );
  const dayOfNoun = (name: string, scene: Scene): Cell<When> | null => {
    const found = toldAgain.opens.get(name)?.exec(text.slice(scene.start, scene.end));
    const behind =
      found && found.index <= LEAD ? dayBehind(scene, scene.start + found.index + found[0].length, eventWords) : null;
    return behind ?? dayAt(scene, text, toldAgain.nouns.get(name)!);
  };
  return reports.map((report) => {
    const again = toldAgain.again.get(report.class);
    const dated = report.when?.value.date ? report.when : null;
    // Where the article was written is where it was only as long as nothing tells another place.
    const placed = fromDateline(report) ? null : report.place;
    if (!again || (dated !== null && placed !== null)) return report;
    // What tells who else took part may tell the day as well.
    const own = new Set(report.evidence.map(({ start }) => start));
    for (const { start } of report.evidence) {
      const from = at.get(`${report.article} ${start}`);
      if (from === undefined) continue;
      for (const scene of scenes.slice(from + 1, from + 1 + FOLLOWING)) {
        const isOther = stated.has(`${report.class} ${scene.article} ${scene.start}`) && !own.has(scene.start);
        if (scene.article !== report.article || isOther) break;
        const found = again.exec(text.slice(scene.start, scene.end));
        const isAgain = found !== null && found.index <= OPENING;
        const clause = mainClause(scene, eventWords, isAgain ? scene.start + found.index + found[0].length : scene.start);
        // "Tomorrow she will speak at the session": what was held is not what is to come.
        if (report.standing.value === "held" && looksAhead(clause)) continue;
        const ofNoun = dated ? null : dayOfNoun(report.class, scene);
        if (!isAgain && !ofNoun) continue;
        const when = dated ?? until((isAgain ? dayIn(clause) : null) ?? ofNoun, report.when);
        const place = placed ?? (isAgain ? placeIn(clause) : null) ?? report.place;
        if (when === report.when && place === report.place) continue;
        const evidence = own.has(scene.start)
          ? report.evidence
          : [...report.evidence, { start: scene.start, end: scene.end }].sort(bySpan);
        return { ...report, when, place, evidence };
      }
    }
    return report;
  });
}
