import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import type { Participant, Report } from "../../model/report.ts";
import { foldName } from "../../text/fold-name.ts";
import { bySpan } from "../../text/span.ts";
import { CLASS } from "../declarations/declare.ts";
import { participantOf } from "../events/report/participant-of.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";

const people: ReadonlySet<string> = new Set(["person"]);

/** The persons whom a sentence that lists speakers names. */
const listed = (article: ArticleView, view: SentenceView, { speakers }: DeclarationWordings): readonly Participant[] =>
  speakers.test(view.words)
    ? view.phrases.flatMap(({ sort, actors, attributive, words }) => {
        const actor = sort === "named" && !attributive && actors.length === 1 ? article.actors.get(actors[0]!) : undefined;
        return actor && people.has(actor.kind) ? [participantOf({ actor, side: "B", span: words }, article.article.id)] : [];
      })
    : [];

const newsHeld = ({ salience, standing }: Report): boolean =>
  salience.value === "main" && standing.value !== "cancelled" && standing.value !== "denied";

/** Whoever is of the country of such a house need not be of the house. */
const ofAnybody = "organisation";

/** Does a speaker belong to a body that holds the gathering, or to the country of one? @param came is he told to have come to it? Then only whoever is of the body itself holds it. */
const isOfHost = ({ organisation, country }: Participant, { participants }: Report, came = false): boolean =>
  participants.some(
    ({ side, kind, name, country: home }) =>
      side === "A" &&
      kind !== "person" &&
      ((!came && kind !== ofAnybody && home !== null && home.value === country?.value) ||
        (kind !== "state" && organisation !== null && foldName(organisation.value).includes(foldName(name.value)))),
  );

/** The gathering that an article reports: the only one that was held, or the only one of those that has a day. */
function leadOf(beside: readonly Report[], classes: ClassesByName): Report | null {
  const held = beside.filter(
    (other) => classes.get(other.class)!.inArticle.setting && newsHeld(other) && other.standing.value === "held",
  );
  const dated = held.filter(({ when }) => when !== null);
  const [lead, ...more] = dated.length > 0 ? dated : held;
  return lead && more.length === 0 ? lead : null;
}

/**
 * Puts together with an article's one dated gathering what its text tells of a gathering without a day ("opened the conference", "delegates gathered in their halls"): it is the
 * same or a part of it. Persons of it open or chair the gathering.
 */
export function joinGatherings(reports: readonly Report[], classes: ClassesByName): readonly Report[] {
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  const leads = new Map(
    [...inArticle].flatMap(([article, list]) => {
      const lead = leadOf(list, classes);
      return lead?.when ? [[article, lead] as const] : [];
    }),
  );
  const partOf = (report: Report): Report | null => {
    const lead = leads.get(report.article) ?? null;
    const isPart =
      lead !== null &&
      lead !== report &&
      report.class === lead.class &&
      report.when === null &&
      newsHeld(report) &&
      report.standing.value === "held" &&
      report.evidence[0]!.start > lead.evidence[0]!.start;
    return isPart ? lead : null;
  };
  const parts = Map.groupBy(
    reports.filter((report) => partOf(report) !== null),
    (report) => partOf(report)!,
  );
  return reports.flatMap((report) => {
    if (partOf(report) !== null) return [];
    const own = parts.get(report) ?? [];
    if (own.length === 0) return [report];
    const known = new Set(report.participants.map(({ actor, name }) => actor ?? name.value));
    const persons = own
      .flatMap(({ participants }) => participants)
      .filter(({ kind, actor, name }) => people.has(kind) && !known.has(actor ?? name.value));
    const spans = own
      .filter(({ participants }) => participants.some((one) => persons.includes(one)))
      .flatMap(({ evidence }) => evidence);
    return [
      {
        ...report,
        participants: [
          ...report.participants,
          ...persons.map((one) => ({ ...one, side: isOfHost(one, report, one.side !== "A") ? "A" : "B" })),
        ],
        evidence: [...report.evidence, ...spans].sort(bySpan),
      },
    ];
  });
}

/**
 * Puts who spoke at an article's one gathering among those who took part in it: whoever makes a declaration there, and whom a list of its speakers names.
 * @param reports of all articles, declarations among them
 */
export function addSpeakers(
  reports: readonly Report[],
  viewOf: ReadonlyMap<string, ArticleView>,
  classes: ClassesByName,
  wordings: DeclarationWordings,
): readonly Report[] {
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  return reports.map((report) => {
    if (!classes.get(report.class)?.inArticle.setting || !newsHeld(report)) return report;
    const beside = inArticle.get(report.article)!;
    if (leadOf(beside, classes) !== report) return report;
    const article = viewOf.get(report.article)!;
    const start = report.evidence[0]!.start;
    const at = article.sentences.findIndex((view) => view.start >= start);
    const telling = article.sentences.slice(Math.max(0, at));
    const evidence = telling.filter((view) => listed(article, view, wordings).length > 0);
    const spoke = beside.filter(
      (other) =>
        other.class === CLASS &&
        newsHeld(other) &&
        other.evidence[0]!.start >= start &&
        (other.when === null ||
          report.when === null ||
          other.when.value.date === report.when.value.date ||
          isWithin(other, report)),
    );
    const found = [
      ...spoke.flatMap(({ participants }) => participants.filter(({ side, kind }) => side === "A" && people.has(kind))),
      ...evidence.flatMap((view) => listed(article, view, wordings)),
    ];
    const known = new Set(report.participants.map(({ actor, name }) => actor ?? name.value));
    const added = found.filter(({ actor, name }, index) => {
      const id = actor ?? name.value;
      return !known.has(id) && found.findIndex((other) => (other.actor ?? other.name.value) === id) === index;
    });
    if (added.length === 0) return report;
    const spans = evidence.map(({ sentence }) => ({ start: sentence.start, end: sentence.end }));
    return {
      ...report,
      participants: [
        ...report.participants,
        ...added.map((one) => ({ ...one, side: isOfHost(one, report) ? "A" : "B", role: "principal" as const })),
      ],
      evidence: [...report.evidence, ...spans.filter((span) => !report.evidence.some((own) => own.start === span.start))].sort(
        bySpan,
      ),
    };
  });
}

function isWithin({ when: day }: Report, { when: days }: Report): boolean {
  const [date, from, to] = [day?.value.date ?? null, days?.value.date ?? null, days?.value.end ?? null];
  return date !== null && from !== null && to !== null && from <= date && date <= to;
}
