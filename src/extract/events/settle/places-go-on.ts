import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Report } from "../../../model/report.ts";
import { fromDateline, lendPlace } from "./lend.ts";
import { onOtherDays } from "./on-other-days.ts";

const isNews = ({ salience, standing }: Report): boolean => salience.value === "main" && standing.value === "held";

/** Those who act in an event and are no state, which may act in several places at a time. */
const actorsOf = ({ participants }: Report): readonly string[] =>
  participants.flatMap(({ role, kind, actor }) => (role === "principal" && kind === "person" && actor !== null ? [actor] : []));

/** So many events back a gathering is looked for. */
const NEAREST = 60;

/** What an event's words call again ("on the sidelines of the forum", "on the sidelines, she met"): what was told last before it in words that name such a thing. */
function stageOf(report: Report, told: readonly Report[], text: string, words: EventWords): Report | null {
  const tells = ({ evidence }: Report, has: (sentence: string) => boolean): boolean =>
    evidence.some(({ start, end }) => has(text.slice(start, end).toLowerCase()));
  for (const { start, end } of report.evidence) {
    const called = words.stageAgain.exec(text.slice(start, end));
    if (!called) continue;
    const noun = (called.groups?.at ?? called.groups?.beside)?.toLowerCase();
    const isAny = noun === undefined || words.stagesOfAnyKind.has(noun);
    const stage =
      (noun === undefined ? undefined : told.findLast((one) => tells(one, (sentence) => sentence.includes(noun)))) ??
      (isAny ? told.findLast((one) => tells(one, (sentence) => words.stages.test(sentence))) : undefined);
    if (stage) return stage;
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
      const stage = stageOf(report, told.slice(-NEAREST), text, words);
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
      told.push(own);
      stages.set(own.article, told);
      if (inArticle.talks) for (const actor of actorsOf(own)) last.set(`${own.article} ${actor}`, own);
    }
    return own;
  });
}
