import type { Report } from "../../model/report.ts";
import { clashes, type Ground, speaks } from "./ground.ts";

/** Classes in which two modes are two happenings: a pledge and its delivery, a call and a visit to the palace. Elsewhere outlets merely word one act differently. */
const telling: ReadonlySet<string> = new Set(["meeting", "message", "aid", "measure", "office-change", "cooperation"]);

export function modes(a: Report, b: Report): Ground | null {
  if (!a.mode || !b.mode) return null;
  if (a.mode.value === b.mode.value) return speaks("mode", 0.3, `both ${a.mode.value}`);
  // The mode that a class has where nothing shows one tells nothing against what another report shows.
  if ([a, b].some(({ mode }) => mode!.rule === "default-mode")) return null;
  return telling.has(a.class)
    ? clashes("mode", `${a.mode.value} and ${b.mode.value}`)
    : speaks("mode", -0.5, `${a.mode.value} and ${b.mode.value}`);
}
