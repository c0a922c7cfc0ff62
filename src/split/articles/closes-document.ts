import { isPersonsName, tellsPlaceAndDay } from "../lines/signatures.ts";
import type { Scene } from "../posts/scene.ts";
import { roughSentences } from "./introductions.ts";
import { opensMessage } from "./printed-letters.ts";

/** Behind the thanks or the call that closes a speech the rest of a post has at most this share of what stands before. */
const little = 0.5;
const asI = /(?<![\p{L}’'“"])(?:I|[Mm]y)(?![\p{L}.])/u;
const stops = /[.!?…]["”’)\]]?$/u;

/** Place and day on a line of their own below the text of a document close it, where a sentence stands below them that opens no letter. */
export function closedByDay(scene: Scene, opening: number, at: number): boolean {
  const { lines, roles, wordings } = scene;
  return (
    at - 2 >= opening &&
    roles[at]!.is === "text" &&
    stops.test(lines[at]!.text) &&
    roles[at - 1]!.is === "meta" &&
    tellsPlaceAndDay(lines[at - 1]!.text, wordings) &&
    roles[at - 2]!.is === "text" &&
    !opensMessage(scene, at)
  );
}

/** The name of somebody on a line of its own closes a text, where the words that bring the text in name the same person. @param told those words */
export function closedByName({ lines, roles }: Scene, opening: number, at: number, told: readonly number[]): boolean {
  const name = lines[at - 1]?.text ?? "";
  if (at - 2 < opening || roles[at]!.is !== "text" || roles[at - 1]!.is !== "title" || !isPersonsName(name)) return false;
  const family = name.split(" ").at(-1)!;
  return roles[at - 2]!.is !== "title" && told.some((line) => lines[line]!.text.includes(family));
}

/**
 * Does a printed speech end in a line of thanks or a call ("Thank you.", "Long live our friendship!"), with little behind it that no longer speaks as "I"?
 * @param end the last line of the post
 */
export function closedByThanks({ lines, roles, wordings }: Scene, opening: number, at: number, end: number): boolean {
  const above = roles[at - 1];
  if (at - 2 < opening || roles[at]!.is !== "text" || above === undefined) return false;
  const calls =
    above.is === "end"
      ? !above.signs
      : above.is === "text" && wordings.marks.thanks.test(roughSentences(lines[at - 1]!).at(-1)!.text);
  if (!calls) return false;
  let behind = 0;
  for (let line = at; line <= end; line++) {
    const { is } = roles[line]!;
    if (is === "title" || is === "end" || asI.test(lines[line]!.text)) return false;
    behind += lines[line]!.text.length;
  }
  let before = 0;
  for (let line = opening; line < at && little * before <= behind; line++) before += lines[line]!.text.length;
  return behind < little * before;
}
