import type { Amount } from "../../../model/report.ts";

const lengths: ReadonlySet<string> = new Set(["m", "km", "mi"]);

/** Is it more than a mere length ("300 miles"), which tells how far, and nothing that is given? */
export const isGivable = ({ unit, item }: Amount): boolean => item !== null || !lengths.has(unit ?? "");
