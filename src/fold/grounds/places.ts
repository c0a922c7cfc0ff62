import type { Report } from "../../model/report.ts";
import { foldName } from "../../text/fold-name.ts";
import { clashes, type Ground, speaks } from "./ground.ts";

/** Do the places agree? Two cities of one country clash as two countries do; a venue and its city do not. */
export function places(a: Report, b: Report): Ground | null {
  if (!a.place || !b.place) return null;
  const [p, q] = [a.place, b.place];
  const [cp, cq] = [p.country?.value ?? null, q.country?.value ?? null];
  if (cp !== null && cq !== null && cp !== cq) return clashes("place", `${p.name.value} and ${q.name.value}`);
  if (foldName(p.name.value) === foldName(q.name.value)) return speaks("place", 1.5, `both at ${p.name.value}`);
  if (p.kind === q.kind && (p.kind === "city" || p.kind === "venue"))
    return clashes("place", `${p.name.value} and ${q.name.value}`);
  return cp !== null && cp === cq ? speaks("place", 0.5, "in the same country") : null;
}
