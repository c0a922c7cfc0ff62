import type { Report } from "../../model/report.ts";
import { type Ground, speaks } from "./ground.ts";

/** The same sum or tonnage is rarely given twice; different ones may be a part and the whole. */
export function amounts(a: Report, b: Report): Ground | null {
  if (a.amounts.length === 0 || b.amounts.length === 0) return null;
  const common = a.amounts.find((x) => b.amounts.some((y) => x.value.value === y.value.value && x.unit === y.unit));
  return common ? speaks("amount", 1.5, `both give ${common.printed}`) : speaks("amount", -1.5, "the amounts differ");
}
