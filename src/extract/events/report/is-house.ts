import type { Place } from "../../../model/report.ts";

/** Is it a house, or a place that no list has? Either stands in some town. */
export const isHouse = ({ kind }: Place): boolean => kind === "venue" || kind === "other";

/** Rules by which a house that nothing places was taken to stand where the report was written. */
const guessed: ReadonlySet<string> = new Set([
  "venue in the dateline's country",
  "venue in the publisher's country",
  "place of no list in the dateline's country",
]);

/** Is it nowhere told in which country a place lies? @param rule by which its country was decided; none where it was not */
export const isCountryGuessed = (rule: string | undefined): boolean => rule === undefined || guessed.has(rule);
