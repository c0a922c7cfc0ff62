import type { Told } from "./told.ts";

const sidesIn = ({ report: { participants } }: Told): ReadonlySet<string> =>
  new Set(participants.flatMap(({ side, role }) => (role === "principal" ? [side] : [])));

/** Does nobody hold it, but some group come together? */
const isComingTogether = (told: Told): boolean => told.found.class.inArticle.setting && !sidesIn(told).has("A");

/** The verb or noun by which it is told. */
const wordOf = ({ found: { scene, match } }: Told): string => `${scene.article} ${scene.start} ${match.trigger}`;

/** Leaves out the gathering that one verb tells of with talks of two sides ("officials of the two countries met in Suva"). */
export function withoutTalksAgain(told: readonly Told[]): readonly Told[] {
  const talks = new Set(told.flatMap((one) => (one.found.class.inArticle.talks && sidesIn(one).size > 1 ? [wordOf(one)] : [])));
  return told.filter((one) => !isComingTogether(one) || !talks.has(wordOf(one)));
}
