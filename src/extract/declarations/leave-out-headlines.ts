import type { Report } from "../../model/report.ts";
import { listUnder } from "../../text/list-under.ts";
import type { ArticleView } from "../statements/article-view.ts";
import { CLASS } from "./declare.ts";

const countriesOf = ({ participants, place }: Report): readonly string[] => [
  ...participants.flatMap(({ country }) => country?.value ?? []),
  ...(place?.country ? [place.country.value] : []),
];

/** Is it by its printed words another thing of its class ("joint statement" above a memorandum)? What is declared performs several acts at once, of which a headline tells one. */
const isAnother = (one: Report, { class: name, mode }: Report): boolean =>
  one.class === name && name !== CLASS && one.mode?.from === null && mode?.from === null && one.mode.value !== mode.value;

/**
 * Leaves out what nothing but a headline tells, where the text beneath it tells what happened: a headline is too short to say more than its article,
 * and what it seems to say besides is the same, misread ("Peru and Chile to bake bread jointly"). It stays where it names a country that the text's events have not, a day, as
 * does a caption that stands for one, or another paper.
 */
export function leaveOutHeadlines(reports: readonly Report[], views: readonly ArticleView[]): readonly Report[] {
  const headlines = new Map(
    views.map(({ article, sentences }) => [
      article.id,
      new Set(sentences.flatMap(({ sentence }) => (sentence.place === "headline" ? [sentence.start] : []))),
    ]),
  );
  const isHeadline = ({ article, evidence }: Report): boolean =>
    evidence.every(({ start }) => headlines.get(article)?.has(start) === true);
  const parents = new Map(views.map(({ article: { id, parent } }) => [id, parent]));
  const told = new Map<string, Report[]>();
  // The headline of a post stands over what it carries, too.
  for (const report of reports)
    if (report.salience.value === "main" && !isHeadline(report))
      for (const id of [report.article, parents.get(report.article) ?? null]) if (id !== null) listUnder(told, id, report);
  return reports.filter((report) => {
    const beneath = told.get(report.article) ?? [];
    if (beneath.length === 0 || !isHeadline(report)) return true;
    const known = new Set(beneath.flatMap(countriesOf));
    const day = report.when?.value.date;
    if (day && beneath.every(({ when }) => when?.value.date !== day)) return true;
    return countriesOf(report).some((country) => !known.has(country)) || beneath.some((one) => isAnother(one, report));
  });
}
