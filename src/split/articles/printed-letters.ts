import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isOwnLine } from "../days/own-day.ts";
import { isLoud } from "../lines/kickers.ts";
import { tellsPlaceAndDay } from "../lines/signatures.ts";
import { isTelegram } from "../lines/telegrams.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";

/** Does a line open a letter: by a greeting, or by whom the letter goes to ("To the Central Committee of the …")? */
export const opensLetter = (text: string, { marks, pieces }: SplitWordings): boolean =>
  marks.greeting.test(text) || pieces.addressed.test(text);

/** A salutation is no longer. */
const longest = 110;
/** A place over the day of a letter is no longer. */
const longestPlace = 40;
/** A line of a telegram to whom it goes has so many words. */
const fewest = 3;

/** "Comrade Lima was set free." tells something and greets nobody. */
const salutes = (text: string): boolean => /[,:!]["”’]?$/u.test(text) || !/[.?]["”’]?$/u.test(text);

/** Is a line that of a telegram, all in capitals? */
const isWired = ({ lines, roles }: Scene, at: number): boolean =>
  roles[at]?.is === "text" &&
  (isTelegram(lines[at]!.text) || (isLoud(lines[at]!.text) && lines[at]!.text.split(/\s+/u).length >= fewest));

/** Does a letter or telegram open at a line: its salutation, its place and day over that, or capitals? */
export function opensMessage(scene: Scene, at: number): boolean {
  const { lines, roles, wordings } = scene;
  const greets = (line: number): boolean =>
    roles[line]?.is === "text" &&
    lines[line]!.text.length <= longest &&
    wordings.marks.greeting.test(lines[line]!.text) &&
    salutes(lines[line]!.text);
  // "Dublin", "19 July 1981", "Dear friends,"
  const placed =
    roles[at]?.is === "title" && lines[at]!.text.length <= longestPlace && roles[at + 1]?.is === "meta" && greets(at + 2);
  return (
    greets(at) || placed || isWired(scene, at) || (roles[at]?.is === "meta" && isOwnLine(lines[at]!, wordings) && greets(at + 1))
  );
}

/** Does a headline say that the letter below it came from somebody ("Letter from Vieques"), and does that letter open at once? */
export function letterFromOthers(scene: Scene, { headline, last }: PostLines): boolean {
  const { lines, roles, wordings } = scene;
  if (headline === null || !wordings.pieces.fromOthers.test(lines[headline]!.text)) return false;
  let at = headline + 1;
  while (at < last && roles[at]!.is === "meta" && !opensMessage(scene, at)) at++;
  return at < last && opensMessage(scene, at);
}

/** Is a line inside a post the headline of a text with a place and day of its own below it, a document that the post prints? */
export const headsDocument = ({ lines, roles, wordings }: Scene, at: number, end: number): boolean =>
  at + 2 <= end && roles[at]!.is === "title" && roles[at + 1]!.is === "meta" && tellsPlaceAndDay(lines[at + 1]!.text, wordings);

const documentLabel = /^(?:the )?(?:documents?|documentation|full text|in full|text|wording)[:：]?$/iu;

/** Is a line the headline of a text that a label alone brings in ("DOCUMENT", "Example Declaration")? */
export const isLabelled = ({ lines, roles }: Scene, at: number, end: number): boolean =>
  at < end && roles[at]!.is === "title" && documentLabel.test(lines[at - 1]?.text ?? "") && roles[at + 1]!.is === "text";

/** Whoever writes speaks as "I" or "we", speaks to "you", or calls out; "our paper" is the post's as well. */
const speaks = /(?<![\p{L}’'])(?:I(?![\p{L}.])|(?:[Mm][ey]|[Ww]e|[Uu]s|[Yy]ours?|[Yy]ou|[Ll]et)(?!\p{L}))|!/u;
/** What the post tells has happened. */
const tells = /(?<!\p{L})(?:was|were|had|has|went|came|said|told|met|took|gave|sent|left|\p{Ll}{3,}ed)(?!\p{L})/u;
/** A sentence that tells something has so many letters. */
const telling = 40;

/**
 * Where a letter that nobody signs ends inside a post that goes on: behind its last paragraph that speaks as "I" or "we" or to "you", where most before do so and those behind tell what has
 * happened; a telegram ends with its capitals.
 * @returns its last line; `last` where nothing shows that the post speaks again
 */
export function endOfUnsigned(scene: Scene, first: number, last: number): number {
  const { lines, roles } = scene;
  if (!opensMessage(scene, first) && !(first < last && opensMessage(scene, first + 1))) return last;
  const texts: number[] = [];
  for (let at = first; at <= last; at++) {
    const role = roles[at]!;
    if (role.is === "end" && role.signs) return last;
    // Calls and thanks are the letter's.
    if (role.is === "text" || role.is === "end") texts.push(at);
  }
  if (isWired(scene, first)) {
    const plain = texts.find((at) => !isWired(scene, at));
    return plain === undefined ? last : plain - 1;
  }
  const body = texts.slice(1);
  const bare = (at: number): string => lines[at]!.text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/gu, " ");
  const spoken = body.filter((at) => speaks.test(bare(at)));
  const until = spoken.at(-1);
  if (until === undefined) return last;
  const before = body.filter((at) => at <= until);
  const behind = body.filter((at) => at > until);
  const narrates = behind.every((at) => lines[at]!.text.length >= telling && tells.test(bare(at)));
  return behind.length > 0 && narrates && 2 * spoken.length > before.length ? behind[0]! - 1 : last;
}
