import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import { printed } from "../../model/cell.ts";
import type { Reading } from "../../model/reading.ts";
import type { Recognition } from "../../model/recognition.ts";
import type { Refusal } from "../../model/refusal.ts";
import type { Report } from "../../model/report.ts";
import type { Statement } from "../../model/statement.ts";
import { thingId } from "../../text/identity.ts";
import { bySpan } from "../../text/span.ts";
import { type ArticleView, type SentenceView, viewArticles } from "./article-view.ts";
import { addresseeOf } from "./attribution/addressee.ts";
import { reportFinder } from "./report-of.ts";
import { speakerCell } from "./speakers/speaker.ts";
import { findTurns } from "./texts/find-turns.ts";
import { joinLeadIns } from "./texts/join-lead-ins.ts";
import { type PrintedLetter, printedLetters } from "./texts/printed-letters.ts";
import { introductionsOf, printedText, wholeText } from "./texts/printed-text.ts";
import type { Spoken } from "./walk/spoken.ts";
import { walkReport } from "./walk/walk-report.ts";
import { walkText } from "./walk/walk-text.ts";
import { walkTurns } from "./walk/walk-turns.ts";

/** Sentences of somebody's words, with the articles as they were laid out for finding them and what was refused. */
export interface FoundSpeech {
  readonly spoken: readonly Spoken[];
  readonly views: readonly ArticleView[];
  readonly refused: readonly Refusal[];
}

const until = (view: ArticleView, to: number): ArticleView => part(view, 0, to);
const part = (view: ArticleView, from: number, to = view.sentences.length): ArticleView => ({
  ...view,
  sentences: view.sentences.slice(from, to),
});

/** A report with the letters that it prints: the narrator around them, and their authors within. */
function walkLetters(view: ArticleView, letters: readonly PrintedLetter[], wordings: SpeechWordings): readonly Spoken[] {
  const around = letters.map(({ from }, at) => part(view, letters[at - 1]?.end ?? 0, from));
  const last = part(view, letters.at(-1)!.end);
  return [
    ...[...around, last].flatMap((one) => walkReport(one, wordings)),
    ...letters.flatMap(({ from, to, author }) => walkText(part(view, from, to), author, wordings)),
  ].sort(bySpan);
}

function walk(
  view: ArticleView,
  parent: ArticleView | undefined,
  wordings: SpeechWordings,
  refused: Refusal[],
): readonly Spoken[] {
  const turns = findTurns(view, introductionsOf(view, parent), wordings);
  if (turns) return [...walkReport(until(view, turns.from), wordings), ...walkTurns(view, turns, wordings)];
  const letters = printedLetters(view, introductionsOf(view, parent).toReversed(), wordings);
  if (letters.length > 0) return walkLetters(view, letters, wordings);
  const whole = wholeText(view, parent, wordings);
  if (whole === "unknown")
    refused.push({
      cell: `statements of ${view.article.id}: speaker`,
      value: view.article.kind,
      reason: "the text does not tell whose words it prints",
    });
  const printed = whole !== null && whole !== "unknown" ? whole : printedText(view, wordings);
  if (printed === null) return walkReport(view, wordings);
  return [...walkReport(until(view, printed.from), wordings), ...walkText(view, printed.author, wordings, printed.from)];
}

/** Finds every sentence of somebody's words, with its speaker. */
export function findSpeech(reading: Reading, recognition: Recognition, wordings: SpeechWordings): FoundSpeech {
  const refused: Refusal[] = [];
  const views = viewArticles(reading, recognition, wordings);
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  const spoken = views
    .flatMap((view) =>
      joinLeadIns(
        view,
        walk(view, view.article.parent === null ? undefined : viewOf.get(view.article.parent), wordings, refused),
      ),
    )
    .sort(bySpan);
  return { spoken, views, refused };
}

const goingOn = /(?:\band|\bwhich (?:he|she)|\bwhere (?:he|she))\s+(?:also\s+)?([a-z]{3,14})/g;

/** "Ann Other made the remarks in Rome" gives no words, unless a verb behind it does ("… and noted that"). */
function givesWords({ words }: SentenceView, { givenElsewhere, verbs }: SpeechWordings): boolean {
  const told = givenElsewhere.exec(words);
  if (told === null) return true;
  return [...words.slice(told.index + told[0].length).matchAll(goingOn)].some((match) => verbs.has(match[1]!));
}

/** Makes statements of what was spoken. @param reports the events of the source, to tie words to where they were said */
export function makeStatements(
  { spoken, views }: FoundSpeech,
  sourceId: string,
  reports: readonly Report[],
  classes: ClassesByName,
  wordings: SpeechWordings,
): readonly Statement[] {
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  const reportOf = reportFinder(reports, classes);
  const given = spoken.filter((one) => one.form === "direct" || givesWords(one.view, wordings));
  return given.map((one): Statement => {
    const { start, end, speaker, form, attribution } = one;
    const article = one.view.sentence.article;
    const act = attribution?.verb;
    return {
      id: thingId("w", sourceId, start, end),
      article,
      start,
      end,
      actor: speaker.actor,
      speaker: speakerCell(speaker, one.goesOn),
      form,
      addressee: attribution ? addresseeOf(one.view, attribution, viewOf.get(article)!, wordings.subjects) : null,
      act: act ? printed(act.act, [attribution!.at], `speech-verb ${act.lemma}`) : null,
      topics: [],
      report: reportOf(article, one)?.id ?? null,
    };
  });
}
