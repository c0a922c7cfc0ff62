import { listUnder } from "../../../text/list-under.ts";
import type { Scene } from "./scene.ts";

/** An article of no more sentences tells all of them as news. */
const SHORT = 6;
/** News stands at the head of an article. */
const EARLY = 3;

/** The sentences at the heads of their articles, headlines included: what an article tells there is its news. */
export function findHeads(scenes: readonly Scene[]): ReadonlySet<Scene> {
  const texts = new Map<string, Scene[]>();
  for (const scene of scenes) if (scene.sentence.place === "text") listUnder(texts, scene.article, scene);
  const later = new Set([...texts.values()].filter(({ length }) => length > SHORT).flatMap((list) => list.slice(EARLY)));
  return new Set(scenes.filter((scene) => !later.has(scene)));
}
