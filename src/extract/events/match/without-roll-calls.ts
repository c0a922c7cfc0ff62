import type { Scene } from "../scene/scene.ts";
import type { Found } from "./find-matches.ts";
import type { Rolls } from "./read-rolls.ts";

/** So many sentences behind an event a roll call is still its own. */
const REACH = 15;

/** Leaves out what is but the roll call of an event told before it in its article ("Ana Lima and Ben Otieno joined the meeting"). */
export function withoutRollCalls<
  T extends { readonly scene: Scene; readonly told: readonly Found[]; readonly cues: readonly Found[] },
>(worded: readonly T[], { isRollCall }: Rolls): readonly T[] {
  let last = -1;
  let article = "";
  return worded.map((one, at) => {
    if (one.scene.article !== article) [last, article] = [-1, one.scene.article];
    const follows = last >= 0 && at - last <= REACH;
    const left = (list: readonly Found[]): readonly Found[] => (follows ? list.filter((found) => !isRollCall(found)) : list);
    const kept = { ...one, told: left(one.told), cues: left(one.cues) };
    const deals = [...kept.told, ...kept.cues].some((found) => found.class.rollCalls);
    if (deals && one.scene.sentence.place !== "headline") last = at;
    return kept;
  });
}
