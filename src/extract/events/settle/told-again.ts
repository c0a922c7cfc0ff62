import type { Codebook } from "../../../codebook/codebook.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Cell } from "../../../model/cell.ts";
import type { When } from "../../../model/date.ts";
import type { Place, Report } from "../../../model/report.ts";
import { bySpan } from "../../../text/span.ts";
import { placeCell } from "../report/choose-place.ts";
import { dayCell } from "../report/choose-when.ts";
import type { Scene } from "../scene/scene.ts";

/** How many sentences behind an event are read for its day. */
const FOLLOWING = 4;
/** The words that speak of it again open their sentence. */
const OPENING = 140;
const locative = new Set(["in", "at"]);

/** The sentence up to a relative clause, which tells of something else ("thanked her for the park, which was opened in March"). */
const mainClause = ({ tokens }: Scene, { clauses }: EventWords): Scene["tokens"] => {
  const end = tokens.findIndex(({ kind, low }) => kind === "word" && clauses.has(low));
  return end < 0 ? tokens : tokens.slice(0, end);
};

const dayIn = (scene: Scene, words: EventWords): Cell<When> | null => {
  const day = mainClause(scene, words).find(
    ({ day: one, quoted }) => one && !quoted && one.when.date !== null && (one.role === "on" || one.role === "during"),
  )?.day;
  return day ? dayCell(day, "day-told-again") : null;
};

const looksAhead = (scene: Scene, words: EventWords): boolean =>
  mainClause(scene, words).some(({ day, quoted }) => day?.ahead === true && !quoted);

/** "until 28 September … due to begin on Monday": a first day with the last that was told before. */
const until = (first: Cell<When> | null, last: Cell<When> | null): Cell<When> | null =>
  first?.value.date && !first.value.end && last?.value.end && last.value.end > first.value.date
    ? { ...first, value: { ...first.value, end: last.value.end }, spans: [...(first.spans ?? []), ...(last.spans ?? [])] }
    : (first ?? last);

function placeIn(scene: Scene, words: EventWords): Place | null {
  const tokens = mainClause(scene, words);
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
  return reports.map((report) => {
    const again = toldAgain.again.get(report.class);
    const dated = report.when?.value.date ? report.when : null;
    if (!again || (dated !== null && report.place !== null)) return report;
    // What tells who else took part may tell the day as well.
    const own = new Set(report.evidence.map(({ start }) => start));
    for (const { start } of report.evidence) {
      const from = at.get(`${report.article} ${start}`);
      if (from === undefined) continue;
      for (const scene of scenes.slice(from + 1, from + 1 + FOLLOWING)) {
        const isOther = stated.has(`${report.class} ${scene.article} ${scene.start}`) && !own.has(scene.start);
        if (scene.article !== report.article || isOther) break;
        const found = again.exec(text.slice(scene.start, scene.end));
        if (!found || found.index > OPENING) continue;
        // "Tomorrow she will speak at the session": what was held is not what is to come.
        if (report.standing.value === "held" && looksAhead(scene, eventWords)) continue;
        const when = dated ?? until(dayIn(scene, eventWords), report.when);
        const place = report.place ?? placeIn(scene, eventWords);
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
