import type { Told } from "./told.ts";

const sidesIn = ({ report: { participants } }: Told): ReadonlySet<string> =>
  new Set(participants.flatMap(({ side, role }) => (role === "principal" ? [side] : [])));

/** Does nobody hold it, but some group come together? */
const isComingTogether = (told: Told): boolean => told.found.class.inArticle.setting && !sidesIn(told).has("A");

/** Leaves out the gathering that one verb tells of with talks of two sides ("officials of the two countries met in Suva"). */
export function withoutTalksAgain(told: readonly Told[]): readonly Told[] {
  const talks = told.filter((one) => one.found.class.inArticle.talks && sidesIn(one).size > 1);
  return told.filter(
    (one) =>
      !isComingTogether(one) ||
      !talks.some(({ found }) => found.scene === one.found.scene && found.match.trigger === one.found.match.trigger),
  );
}
