import { isOwnLine } from "../days/own-day.ts";
import type { Scene } from "../posts/scene.ts";
import { announcesOne } from "./introductions.ts";
import { opensLetter, opensMessage } from "./printed-letters.ts";
import { asks } from "./questions.ts";
import { isAnother, pendingOf, type Walk } from "./reprint-walk.ts";
import { stillIntroduces } from "./still-introduces.ts";

/** A talk speaks as "I" where the post introduces one. */
const speaksAsI = (text: string): boolean =>
  /(?<![\p{L}’'“"])(?:I|[Mm]y)(?![\p{L}.])/u.test(text.replace(/“[^”]*(?:”|$)/gu, " "));

/** Is a bare day right behind what brings a text in, or right over a salutation, that of the text? */
function isDayOfLetter({ lines, roles, wordings }: Scene, at: number, end: number, introduction: number | undefined): boolean {
  const next = at < end ? lines[at + 1] : undefined;
  if (!next || introduction === undefined || !isOwnLine(lines[at]!, wordings)) return false;
  return wordings.marks.greeting.test(next.text) || (introduction === at - 1 && roles[at + 1]!.is === "title");
}

/**
 * Asks whether a text that was announced begins at a line. Where it does, the walk is in that text from there on, with its headline where the line is one.
 */
export function beginText(walk: Walk, at: number): void {
  const { scene, end, introductions, leads, datelined } = walk;
  const { lines, roles, wordings } = scene;
  const role = roles[at]!;
  const last = introductions.at(-1);
  if (role.is === "meta" && !isAnother(walk, at) && !datelined(at) && !isDayOfLetter(scene, at, end, last)) return;
  const turn = asks(lines[at]!.text) && introductions.some((one) => wordings.marks.talk.test(lines[one]!.text));
  const talks = speaksAsI(lines[at]!.text) && introductions.some((one) => wordings.marks.spoken.test(lines[one]!.text));
  const awaits = last === undefined || (pendingOf(walk) > 1 && !announcesOne(lines[last]!, wordings));
  if (role.is === "text" && !turn && !talks && !datelined(at) && !leads && stillIntroduces(scene, at, end, datelined, awaits))
    return;
  const opening = opensLetter(lines[at]!.text, wordings) || opensMessage(scene, at);
  walk.first = at;
  walk.headline = role.is === "title" && !turn && !opening ? at : null;
}
