import type { Place } from "../../../model/report.ts";

/** Is it a house, or a place that no list has? Either stands in some town. */
export const isHouse = ({ kind }: Place): boolean => kind === "venue" || kind === "other";
