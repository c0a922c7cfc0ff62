import type { Scene } from "../posts/scene.ts";
import { speaksAgain, tellsWherePublished } from "./introductions.ts";
import { opensMessage } from "./printed-letters.ts";

/** In the middle of a reprint only the post's own voice opens another: "The following …" with a credit, not any mention of a publication. */
export const speaksForPost = (scene: Scene, at: number): boolean => {
  const { lines, wordings } = scene;
  if (lines[at]!.text.length > 900) return false;
  return speaksAgain(lines[at]!, wordings) || (/[:：]$/u.test(lines[at]!.text) && opensMessage(scene, at + 1));
};

/** Deep in a post only words that say where a text was published, or that it is reprinted, bring another's. */
export const publishedElsewhere = (scene: Scene, at: number): boolean =>
  speaksForPost(scene, at) && tellsWherePublished(scene.lines[at]!, scene.wordings);
