import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { ArticleKind } from "../../model/article.ts";
import { introducing } from "../declarations/introducing.ts";
import type { Named } from "../letters/letter.ts";
import { namedBy, signingLines } from "../letters/signature.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { JointText } from "./joint-text.ts";

/** Who can put out a text with others. */
const kinds: ReadonlySet<string> = new Set(["party", "body", "organisation", "igo", "state"]);
/** The kinds of articles that may print one. */
const printing: ReadonlySet<ArticleKind> = new Set(["report", "message", "opinion", "speech"]);
/** So many may sign it, each in a line or two. */
const MOST_LINES = 200;
/** What is named before the list, or at the head of the text, stands in its first lines. */
const HEAD = 4;
const ends = /[.!?:]$/;

/** Is it a headline, a heading or a line, and no sentence? */
const isTitle = ({ sentence, words }: SentenceView): boolean => sentence.place !== "text" || !ends.test(words.trim());

/** Each once, where it is first named. */
const once = (list: readonly Named[]): readonly Named[] =>
  list.filter(({ actor }, at) => list.findIndex((other) => other.actor === actor) === at);

const isParty =
  ({ actors }: ArticleView) =>
  ({ actor }: Named): boolean =>
    kinds.has(actors.get(actor)?.kind ?? "");

/** Those whom a line names behind "joint statement of", one after the other. */
function namedBehind(view: SentenceView, { jointly }: WritingWordings): readonly Named[] {
  const cue = jointly.exec(view.words);
  if (!cue) return [];
  const from = view.start + cue.index + cue[0].length;
  return view.phrases.filter(({ start }) => start >= from).flatMap((phrase) => namedBy(view, phrase));
}

/** Between two who act together at the head of a sentence. */
const joins = /^(?:\s*\([^()]{1,40}\))?\s*(?:,|,?\s+and|&)\s+(?:the\s+)?$/;

/** Those who together begin a sentence ("The Party of Fiji and the Party of Tonga call upon …"). */
function actingFirst(view: SentenceView): readonly Named[] {
  const found: Named[] = [];
  let end = view.start;
  for (const phrase of view.phrases) {
    const between = view.words.slice(end - view.start, Math.max(end, phrase.words.start) - view.start);
    if (found.length === 0 ? !/^(?:we, )?(?:the )?$/i.test(between) : !joins.test(between)) break;
    const [named] = namedBy(view, phrase);
    if (!named) break;
    found.push(named);
    end = phrase.words.end;
  }
  return found;
}

/** Whoever of a line signs for itself: the first of its bodies, whatever else the line tells of it. */
const signerOf = (article: ArticleView, line: readonly Named[]): readonly Named[] => line.filter(isParty(article)).slice(0, 1);

/** Does an article give a text in its own words and not tell of one: by "we", or by those who sign it? */
const isPrinted = ({ sentences }: ArticleView, signed: number, { ourWords }: WritingWordings): boolean =>
  signed > 1 ||
  sentences.some(
    ({ sentence, words, quotations }) => sentence.place === "text" && quotations.length === 0 && ourWords.test(words),
  );

/**
 * Finds the texts that several put out together and that articles print whole.
 * @param letters articles that print a message to somebody, which is no such text
 */
export function findJointTexts(
  views: readonly ArticleView[],
  letters: ReadonlySet<string>,
  writing: WritingWordings,
): readonly JointText[] {
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  return views.flatMap((article): readonly JointText[] => {
    const { id, kind, parent } = article.article;
    if (letters.has(id) || !printing.has(kind)) return [];
    const introductions = introducing(parent === null ? null : (viewOf.get(parent) ?? null), article);
    const headline = article.sentences.filter(({ sentence }) => sentence.place === "headline");
    const texts = article.sentences.filter(({ sentence }) => sentence.place !== "headline");
    const heads = [...headline, ...texts.slice(0, HEAD)];
    // "We condemn the joint statement of Fiji and Tonga": a sentence tells of another text.
    const titles = [...heads.filter(isTitle), ...introductions];
    const isJoint =
      titles.some(({ words }) => writing.jointly.test(words)) || heads.some(({ words }) => writing.undersigned.test(words));
    if (!isJoint) return [];
    const lines = signingLines(article, MOST_LINES);
    const signed = once(lines.flatMap((line) => signerOf(article, line)));
    if (!isPrinted(article, signed.length, writing)) return [];
    const candidates = [
      ...titles.map((view) => namedBehind(view, writing)),
      ...texts.slice(0, HEAD).map((view) => actingFirst(view)),
      signed,
    ].map((list) => once(list.filter(isParty(article))));
    const parties = candidates.reduce((most, list) => (list.length > most.length ? list : most), []);
    if (parties.length < 2) return [];
    const signers = once(lines.flat().filter(({ actor }) => article.actors.get(actor)?.kind === "person"));
    return [{ article, introductions, parties, signers }];
  });
}
