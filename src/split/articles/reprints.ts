import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import { beginText } from "./begins-text.ts";
import { betweenWords } from "./between-words.ts";
import { closedByDay, closedByName, closedByThanks } from "./closes-document.ts";
import { endsAtRule } from "./ends-at-rule.ts";
import { handsOver, isCreditLine, isNameInBrackets } from "./introductions.ts";
import { opensAnother } from "./opens-another.ts";
import { publishedElsewhere, speaksForPost } from "./post-speaks.ts";
import { opensMessage } from "./printed-letters.ts";
import type { Reprints } from "./reprint-lines.ts";
import { closeText, isAnother, openingOf, pendingOf, setOut, type Walk } from "./reprint-walk.ts";

/** Deeper in a post than this, "below are …" introduces a part of the post's own text. */
const nearHeadline = 16;

/** Asks one thing of a line. @returns whether the line is done with, so that nothing else need be asked of it */
type Step = (walk: Walk, at: number) => boolean;

/** Ends the text in which the walk is, and begins the next at a line. */
function openNext(walk: Walk, at: number, headline: number | null): true {
  closeText(walk, at - 1);
  walk.first = at;
  walk.headline = headline;
  return true;
}

const underSender: Step = (walk, at) => {
  const { scene, first, bySenders } = walk;
  // Under a sender's name every line is of that message: to whom it goes, who signs it.
  if (!scene.senders.has(at)) return bySenders && first !== null && scene.roles[at]!.is !== "text";
  if (first !== null) closeText(walk, at - 1);
  walk.announced = Math.max(walk.announced, walk.reprints.length + 1);
  walk.first = at;
  walk.headline = at;
  walk.bySenders = true;
  return true;
};

/** Below a signature the letter is at its end; its own date may stand there yet. */
const belowSignature: Step = (walk, at) => {
  const { scene, first } = walk;
  const before = scene.roles[at - 1];
  if (first === null || scene.roles[at]!.is === "end" || before?.is !== "end" || !before.signs) return false;
  const opening = openingOf(walk, first);
  // To whom it goes may stand over its salutation.
  walk.letters = opensMessage(scene, opening) || opensMessage(scene, opening + 1);
  closeText(walk, at - 1);
  return false;
};

/** Below the place and day of a document, below the name of who is said to speak, or below the thanks that end a speech the post speaks again. */
const belowDocument: Step = (walk, at) => {
  const { scene, first, end, introductions, bySenders } = walk;
  if (first === null || bySenders) return false;
  const opening = openingOf(walk, first);
  if (
    closedByDay(scene, opening, at) ||
    closedByName(scene, opening, at, introductions) ||
    closedByThanks(scene, opening, at, end)
  )
    closeText(walk, at - 1);
  return false;
};

/** A name in brackets credits the text above it. */
const belowName: Step = (walk, at) => {
  const { lines, roles } = walk.scene;
  if (walk.first !== null && roles[at - 1]?.is === "end" && walk.announced > 1 && isNameInBrackets(lines[at - 1]!))
    closeText(walk, at - 1);
  return false;
};

const belowRule: Step = (walk, at) => {
  const { scene, reprints, announced, end } = walk;
  const { is } = scene.roles[at]!;
  if (scene.roles[at - 1]?.is !== "rule") return false;
  // Between texts that were announced together a rule is drawn, and the next begins at once.
  if (walk.first !== null && announced > reprints.length + 1 && (is === "text" || is === "title")) {
    closeText(walk, at - 1);
    walk.leads = true;
  }
  // Below a drawn rule the post speaks again where the printed text is at its end and little follows.
  if (walk.first !== null && walk.headline === null && is === "text" && endsAtRule(scene, walk.first, at, end))
    closeText(walk, at - 1);
  return false;
};

const tellsNothing: Step = (walk, at) => {
  const { is } = walk.scene.roles[at]!;
  if (is !== "text" && is !== "title" && is !== "caption" && is !== "meta") return true;
  walk.seen++;
  return false;
};

const introduces: Step = (walk, at) => {
  const { scene, reprints, first, end } = walk;
  const { lines, roles, wordings } = scene;
  const { is } = roles[at]!;
  const texts = is === "text" || (is === "title" && isCreditLine(lines[at]!, wordings)) ? scene.announced(at) : 0;
  if (isAnother(walk, at)) walk.announced = Math.max(walk.announced, reprints.length + 1);
  const opens =
    texts > 0 &&
    (first === null
      ? walk.announced > 0 || walk.seen <= nearHeadline || (at < end && publishedElsewhere(scene, at))
      : speaksForPost(scene, at));
  if (!opens) return false;
  if (first !== null) closeText(walk, at - 1);
  walk.introductions.push(at);
  const several = walk.introductions.length > 1 ? 1 : 0;
  walk.announced = Math.max(walk.announced, reprints.length + texts, reprints.length + several);
  walk.leads = handsOver(lines[at]!, wordings);
  return true;
};

/** Another agency's dateline opens another text, announced or not. */
const underOtherAgency: Step = (walk, at) => {
  const { scene, first, bySenders, agencyAt } = walk;
  if (first === null || bySenders || scene.roles[at]!.is !== "text" || at <= first + 1) return false;
  const opening = agencyAt(openingOf(walk, first));
  const own = opening === null ? null : agencyAt(at);
  return own !== null && own !== opening && openNext(walk, at, null);
};

const awaitsNone: Step = (walk) => pendingOf(walk) <= 0 || walk.bySenders;

const begins: Step = (walk, at) => {
  if (walk.first !== null) return false;
  beginText(walk, at);
  return true;
};

/** Of texts that were announced together a dateline opens the next, where the first has one as well. */
const underNextDateline: Step = (walk, at) => {
  const { scene, headline, datelined } = walk;
  const first = walk.first!;
  const opens =
    scene.roles[at]!.is === "text" &&
    at > first + 1 &&
    datelined(at) &&
    (datelined(first) || (headline !== null && datelined(first + 1)));
  return opens && openNext(walk, at, null);
};

const heads: Step = (walk, at) => {
  const { scene, end, datelined, headline } = walk;
  const { roles } = scene;
  const first = walk.first!;
  if (roles[at]!.is !== "title") return true;
  // The day over it stands before the text's own headline.
  if (headline === null && at === first + 1 && roles[first]!.is === "meta") walk.headline = at;
  else if (at > first + 1 && opensAnother(scene, at, end, datelined, headline, first)) openNext(walk, at, at);
  return true;
};

/**
 * What is asked of each line, in order: whether the text in which the walk is has come to its end above the line, then whether the line introduces a text, and last, where one is still to come,
 * whether that begins here.
 */
const steps: readonly Step[] = [
  underSender,
  belowSignature,
  belowDocument,
  belowName,
  belowRule,
  tellsNothing,
  introduces,
  // Before it is asked whether a text is still to come, for an agency's dateline needs no introduction.
  underOtherAgency,
  awaitsNone,
  begins,
  underNextDateline,
  heads,
];

/** Finds what a post reprints. `datelined` tells whether a line opens with a dateline, `agencyAt` which agency it names. */
export function findReprints(
  scene: Scene,
  post: PostLines,
  datelined: (at: number) => boolean,
  agencyAt: (at: number) => string | null,
): Reprints {
  const { walk, from } = setOut(scene, post, datelined, agencyAt);
  for (let at = from; at <= walk.end; at++) steps.some((step) => step(walk, at));
  if (walk.first !== null) closeText(walk, walk.end);
  const { reprints, announced } = walk;
  const credited = reprints.length === 0 ? betweenWords(scene, post, walk.end) : null;
  if (credited) reprints.push(credited);
  const loose = walk.introductions.filter((at) => !credited?.introductions.includes(at));
  const last = reprints.at(-1);
  if (last && post.truncated) reprints[reprints.length - 1] = { ...last, truncated: true };
  return { reprints, loose, announced };
}
