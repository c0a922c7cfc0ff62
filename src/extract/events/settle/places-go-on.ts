import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Report } from "../../../model/report.ts";
import { fromDateline, lendPlace } from "./lend.ts";
import { onOtherDays } from "./on-other-days.ts";

const isNews = ({ salience, standing }: Report): boolean => salience.value === "main" && standing.value === "held";

/** Those who act in an event and are no state, which may act in several places at a time. */
const actorsOf = ({ participants }: Report): readonly string[] =>
  participants.flatMap(({ role, kind, actor }) => (role === "principal" && kind === "person" && actor !== null ? [actor] : []));

/** The gathering that an event's words call again ("on the sidelines of the forum"), told before it in the article. */
function stageOf(
  report: Report,
  before: readonly Report[],
  text: string,
  { stageAgain, stagesOfAnyKind }: EventWords,
): Report | null {
  for (const { start, end } of report.evidence) {
    const called = stageAgain.exec(text.slice(start, end))?.groups;
    const noun = (called?.at ?? called?.beside)?.toLowerCase();
    if (noun === undefined) continue;
    const stage = before.findLast(({ evidence }) =>
      evidence.some((told) => text.slice(told.start, told.end).toLowerCase().includes(noun)),
    );
    if (stage) return stage;
    if (stagesOfAnyKind.has(noun) && before.length > 0) return before.at(-1)!;
  }
  return null;
}

/**
 * Places what an article tells without a place: at the gathering that its words call again, else where whoever acts in it was told to be right before, if its words go on
 * from there ("She also met the Premier").
 * @param reports in the order of the text
 */
export function placesGoOn(
  reports: readonly Report[],
  text: string,
  classes: ClassesByName,
  words: EventWords,
): readonly Report[] {
  const stages = new Map<string, Report[]>();
  const last = new Map<string, Report>();
  return reports.map((report) => {
    const { aAbroad, placelessModes, inArticle } = classes.get(report.class)!;
    const told = stages.get(report.article) ?? [];
    const isPlaceless = placelessModes.has(report.mode?.value ?? "");
    let own = report;
    if (
      (report.place === null || fromDateline(report)) &&
      !isPlaceless &&
      !aAbroad &&
      isNews(report) &&
      inArticle.settingsFrom.length > 0
    ) {
      const stage = stageOf(report, told, text, words);
      const goesOn = report.evidence.some(({ start, end }) => words.goesOnThere.test(text.slice(start, end)));
      const before = goesOn
        ? actorsOf(report)
            .flatMap((actor) => last.get(`${report.article} ${actor}`) ?? [])
            .find((one) => !onOtherDays(one, report))
        : undefined;
      const lender = stage ?? before;
      const from = stage ? "the gathering that its words call again" : "where whoever acts was told to be right before";
      const place = lender ? lendPlace(lender, from, "place-goes-on") : null;
      if (place) own = { ...report, place };
    }
    if (own.place?.country && isNews(own) && !isPlaceless) {
      if (inArticle.setting) stages.set(own.article, [...told, own]);
      if (inArticle.talks) for (const actor of actorsOf(own)) last.set(`${own.article} ${actor}`, own);
    }
    return own;
  });
}
