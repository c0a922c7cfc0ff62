import type { Scene } from "../posts/scene.ts";
import { speaksAbout } from "./introductions.ts";
import { speaksBehind } from "./own-words-behind.ts";
import { speaksForPost } from "./post-speaks.ts";
import { opensMessage } from "./printed-letters.ts";
import { asks } from "./questions.ts";

/** So many paragraphs of the post's own words may stand between an introduction and the headline of what it introduces. */
const ownWords = 3;

/**
 * Does the post go on in its own words for a few lines, until the headline (or another introduction) of what it announced?
 * @param awaits may another introduction still be due, or is what stands before it the text that the last one promised?
 */
export function stillIntroduces(
  scene: Scene,
  at: number,
  end: number,
  datelined: (at: number) => boolean,
  awaits: boolean,
): boolean {
  const { lines, roles, wordings } = scene;
  if (wordings.marks.greeting.test(lines[at]!.text) || opensMessage(scene, at)) return false;
  if (speaksAbout(lines[at]!, wordings, scene.matter.near(at, -1, 4))) return at < end;
  let seen = 1;
  for (let after = at + 1; after <= end; after++) {
    const role = roles[after]!;
    // What the post says behind the text is no headline of it.
    if (role.is === "title" && speaksBehind(lines[after]!, wordings)) return false;
    // A question that the text asks on a line of its own.
    if (role.is === "title" && asks(lines[after]!.text) && roles[after + 1]?.is === "text" && !datelined(after + 1)) continue;
    if (role.is === "title") {
      const words = lines[after]!.text.split(/\s+/u).length;
      return words >= 4 || (roles[after + 1]?.is === "meta" && after < end) || (after < end && datelined(after + 1));
    }
    if (role.is !== "text") continue;
    if (datelined(after)) return true;
    if (scene.announced(after) > 0 && speaksForPost(scene, after)) return awaits;
    if (++seen > ownWords) return false;
  }
  return false;
}
