import type { Codebook } from "../../codebook/codebook.ts";
import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Article } from "../../model/article.ts";
import type { Reading } from "../../model/reading.ts";
import type { Recognition } from "../../model/recognition.ts";
import type { Report } from "../../model/report.ts";
import { bySpan, overlap, type Span } from "../../text/span.ts";
import { datelinesOf } from "../events/scene/datelines.ts";
import type { Scene } from "../events/scene/scene.ts";
import { isNewsOfOpinion } from "../events/settle/settle-salience.ts";
import type { SentenceView } from "../statements/article-view.ts";
import type { FoundSpeech } from "../statements/extract-statements.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { actInWords, PROMISE } from "./act-of-words.ts";
import { byArticle } from "./by-article.ts";
import { CLASS, declarationOf, wordedAlone } from "./declare.ts";
import { type Authored, authoredKinds, findAuthored, findPresented } from "./find-authored.ts";
import { nextClauseAt } from "./is-aside.ts";
import { isWordedNews } from "./is-news.ts";
import { joinSpokespersons } from "./join-spokespersons.ts";
import { leaveOutTold } from "./leave-out-told.ts";
import type { Lookup } from "./lookup.ts";
import { makeAuthored } from "./make-authored.ts";
import { isUnnamed, occasionsOf } from "./occasions.ts";
import { oneOccasion } from "./one-occasion.ts";
import { isSaidAtHome, ownGatherings } from "./own-gatherings.ts";
import { ownSetting, withoutDeedsTime } from "./own-setting.ts";
import { withWordsBefore } from "./points-back.ts";
import { isPublicSentence } from "./setting.ts";
import { shareOccasion } from "./share-occasion.ts";
import { speakersOf, speaks, speaksFor } from "./who-speaks.ts";

/** Who denies or demands an event declares something besides. */
const deniedOrDemanded: ReadonlySet<string> = new Set(["denied", "called-for"]);

/** Is an article its author's own words from end to end, so that nobody else declares anything in it? */
const isVoice = ({ kind }: Article): boolean => kind !== "opinion" && authoredKinds.has(kind);

/** Is the verb by which many without a name are told to speak ("the leaders of Fiji condemned") the wording's own, with the same who act? */
const isOwnVerb = ({ mode, participants }: Report, { speaker, attribution }: Spoken): boolean =>
  speaker.actor === null &&
  attribution !== null &&
  mode?.spans[0] !== undefined &&
  overlap(mode.spans[0], attribution.at) > 0 &&
  participants.some(
    ({ side, name }) =>
      side === "A" && attribution.subjects.some((subject) => name.spans.some((span) => overlap(span, subject) > 0)),
  );

/** Is it told of whoever acts in a clause of their own behind that of whose words the sentence gives ("Tonga condemned the raid, and Fiji rejected the ruling")? */
function hasOwnClause({ participants }: Report, scene: Scene | undefined): boolean {
  const opening = scene?.tokens[nextClauseAt(scene.tokens)];
  return (
    opening !== undefined && participants.some(({ side, name: { spans } }) => side === "A" && spans[0]?.start === opening.start)
  );
}

/** The sentences that carry an event as their news: of a gathering not those that but tell who else spoke or came ("Speaking at the opening, she said …"). */
function tellingIn({ class: name, evidence, traces }: Report, classes: ClassesByName, text: string): readonly Span[] {
  const { inArticle, refersBack } = classes.get(name)!;
  if (!inArticle.setting) return evidence;
  return evidence.filter(
    ({ start, end }) =>
      traces.some(({ rule, sentence }) => rule === `event-${name}` && sentence.start === start) &&
      refersBack?.test(text.slice(start, end)) !== true,
  );
}

/** Gives a declaration that its post only brings in ("The union issued the following statement.") the act that the text beneath it performs. */
function withActBeneath(report: Report, beneath: readonly Report[]): Report {
  if (report.class !== CLASS || report.mode?.value !== "neutral") return report;
  const one = beneath.find(
    (other) =>
      other.class === CLASS && other.mode !== null && other.mode.value !== "neutral" && speaks(other, speakersOf(report)),
  );
  return one ? { ...report, mode: one.mode } : report;
}

function countMentions({ mentions }: Recognition): Lookup["prominence"] {
  const counts = new Map<string, number>();
  for (const { article, actors } of mentions)
    for (const actor of actors) counts.set(`${article} ${actor}`, (counts.get(`${article} ${actor}`) ?? 0) + 1);
  return (article) => (actor) => counts.get(`${article} ${actor.id}`) ?? 0;
}

/**
 * Makes declarations of what speakers say outside of meetings and messages, one of a speaker's words in one article, and joins to them what the class's own wordings found.
 * @returns all reports, in the order of the text
 */
export function findDeclarations(
  { spoken, views }: FoundSpeech,
  scenes: readonly Scene[],
  reports: readonly Report[],
  reading: Reading,
  recognition: Recognition,
  codebook: Codebook,
): readonly Report[] {
  const byStart = new Map(scenes.map((scene) => [`${scene.article} ${scene.start}`, scene]));
  const articles = new Map(reading.articles.map((article) => [article.id, article]));
  const others = reports.filter((report) => report.class !== CLASS);
  const turned = new Map(
    spoken.flatMap(({ attribution, speaker }) =>
      attribution?.rule === "verb-subject" && speaker.actor !== null ? [[attribution.at.start, speaker.actor] as const] : [],
    ),
  );
  // "Fiji must choose, warned Ana Lima": a wording that takes Fiji for who warned is misread.
  const isTurned = (report: Report): boolean => {
    const speaker = turned.get(report.mode?.spans[0]?.start ?? -1);
    return speaker !== undefined && !speaks(report, [speaker]);
  };
  const worded = reports
    .filter((report) => report.class === CLASS && !isTurned(report))
    .map((report) => withoutDeedsTime(report, reading.source.text));
  const newsAt = new Set(
    others.flatMap((report) =>
      deniedOrDemanded.has(report.standing.value)
        ? []
        : tellingIn(report, codebook.events.byName, reading.source.text).map(({ start }) => `${report.article} ${start}`),
    ),
  );
  const dealtAt = new Set(
    others.flatMap(({ article, class: name, evidence }) => {
      const { aAbroad, inArticle } = codebook.events.byName.get(name)!;
      return aAbroad || inArticle.talks || inArticle.setting ? evidence.map(({ start }) => `${article} ${start}`) : [];
    }),
  );
  const lookup: Lookup = {
    reading,
    actors: new Map(recognition.actors.map((actor) => [actor.id, actor])),
    sceneOf: ({ view }) => byStart.get(`${view.sentence.article} ${view.sentence.start}`)!,
    sceneAt: (article, start) => byStart.get(`${article} ${start}`),
    others: byArticle(others),
    carriesNews: ({ view: { sentence } }) => newsAt.has(`${sentence.article} ${sentence.start}`),
    announces: ({ view: { sentence } }) => dealtAt.has(`${sentence.article} ${sentence.start}`),
    codebook,
    views: new Map(views.map((view) => [view.article.id, view])),
    prominence: countMentions(recognition),
  };
  const { byName: classes } = codebook.events;
  const letters = new Set(
    others.filter((report) => classes.get(report.class)!.inArticle.holdsWords === "A").map(({ article }) => article),
  );
  const authored = findAuthored(views, spoken, letters, codebook.declarations);
  const presented = findPresented(views, authored, codebook.declarations).map(
    ({ article, actor, span, told }): Authored => ({
      article,
      post: null,
      authors: [actor],
      span,
      sentences: [told],
      told,
      summed: [],
      introductions: [],
    }),
  );
  const sceneAt = ({ sentence }: SentenceView): Scene | undefined => byStart.get(`${sentence.article} ${sentence.start}`);
  const made = [...authored, ...presented].flatMap((one) =>
    makeAuthored(one, sceneAt, lookup.actors, reading.source.id, codebook),
  );
  // "…," she wrote in a letter to the Premier: the letter is told, and no piece of hers.
  const pieces = leaveOutTold(
    [...new Map(made.map((piece) => [piece.id, piece])).values()],
    others,
    classes,
    reading.source.text,
    codebook.declarations.provisions,
  );
  const piecesIn = byArticle(pieces);
  const wholes = new Set(authored.map(({ article }) => article.article.id));
  // What an author is reported to say where the piece is presented is the piece's.
  const isPiece = (article: string, speakers: readonly string[]): boolean =>
    wholes.has(article) || isVoice(articles.get(article)!) || piecesIn(article).some((piece) => speaks(piece, speakers));
  const atHome = ownGatherings(scenes, lookup.actors, codebook.eventWords);
  const wordedIn = byArticle(worded);
  const joined = new Set<Report>();
  const said = occasionsOf(spoken).flatMap((occasion) => {
    if (isPiece(occasion.article, occasion.speakers)) return [];
    if (atHome.has(occasion.article) && isSaidAtHome(occasion.spoken, codebook.declarations, codebook.eventWords)) return [];
    const own = wordedIn(occasion.article).filter(
      (report) => !joined.has(report) && (speaks(report, occasion.speakers) || speaksFor(report, occasion, lookup.actors)),
    );
    for (const report of own) joined.add(report);
    const article = articles.get(occasion.article)!;
    // An opinion piece recalls what many have said; what was said a few days before it is its occasion.
    const found = declarationOf(occasion, own, lookup);
    return found && (article.kind !== "opinion" || isNewsOfOpinion(found, article)) ? found : [];
  });
  const credits = reading.articles.flatMap((article) => article.credits.flatMap(({ spans }) => spans));
  const quotedAt = new Map(
    spoken.flatMap((one) => (isUnnamed(one) ? [] : [[`${one.view.sentence.article} ${one.view.sentence.start}`, one] as const])),
  );
  const isQuoted = (report: Report): boolean =>
    report.evidence.every(({ start }) => {
      const one = quotedAt.get(`${report.article} ${start}`);
      return one !== undefined && !isOwnVerb(report, one) && !hasOwnClause(report, byStart.get(`${report.article} ${start}`));
    });
  const viewAt = new Map(
    views.flatMap(({ sentences }) => sentences.map((view) => [`${view.sentence.article} ${view.sentence.start}`, view] as const)),
  );
  // "The two held talks, the spokesman said": whom the narrator has the news from.
  const isTidings = ({ article, mode, participants, evidence }: Report): boolean =>
    mode?.value === "neutral" &&
    participants.every(({ side, actor }) => side !== "A" || lookup.actors.get(actor ?? "")?.named === false) &&
    evidence.every(
      ({ start }) =>
        newsAt.has(`${article} ${start}`) &&
        [undefined, PROMISE].includes(actInWords(viewAt.get(`${article} ${start}`)!, 0, codebook.declarations)?.act),
    );
  const alone = worded.filter(
    (report) =>
      !joined.has(report) &&
      !isTidings(report) &&
      !(atHome.has(report.article) && report.mode?.value === "neutral") &&
      !isPiece(report.article, speakersOf(report)) &&
      // "First published by the broadcaster" credits somebody, who declares nothing.
      !report.evidence.every((span) => credits.some((credit) => overlap(credit, span) > 0)) &&
      // What a speaker says of another's words is the speaker's.
      !isQuoted(report) &&
      isWordedNews(report, lookup.views.get(report.article)!, reading.source.text, codebook.declarations) &&
      isPublicSentence(report, reading.source.text, lookup.actors, lookup.others(report.article), codebook),
  );
  const wordedAlones = alone.flatMap((report) => withWordsBefore(wordedAlone(report, lookup), classes.get(CLASS)!, lookup) ?? []);
  const declared = [...said, ...oneOccasion(wordedAlones)].map((one) => ownSetting(one, lookup.others(one.article)));
  const spokenOf = joinSpokespersons(
    leaveOutTold(declared, others, classes, reading.source.text, codebook.declarations.provisions),
    codebook.speech.speakers.kindred.get("spokesman")!,
  );
  const datelines = datelinesOf(reading, recognition);
  const ordered = [...others, ...spokenOf].sort((a, b) => bySpan(a.evidence[0]!, b.evidence[0]!));
  const beneath = Map.groupBy(
    [...ordered, ...pieces].filter(({ article }) => articles.get(article)!.parent !== null),
    ({ article }) => articles.get(article)!.parent!,
  );
  return [...shareOccasion(ordered, datelines, reading.source.text, scenes, recognition, codebook), ...pieces]
    .map((report) => withActBeneath(report, beneath.get(report.article) ?? []))
    .sort((a, b) => bySpan(a.evidence[0]!, b.evidence[0]!));
}
