import { printedDays } from "../days/print-date.ts";
import type { Header } from "./headers.ts";
import type { Scene } from "./scene.ts";

/** So many headings over lines of one form make it the page's. */
const least = 3;
/** What stands before the day of a line is looked at within so many code units. */
const reach = 60;

/** The words before the day on the line right below a heading ("Posted on …"), in small letters; null where no words stand there. */
function labelBelow({ lines, roles }: Scene, title: number): string | null {
  if (roles[title + 1]?.is !== "meta") return null;
  const text = lines[title + 1]!.text.slice(0, reach);
  const [day] = printedDays(text);
  const label = day
    ? text
        .slice(0, day.start)
        .replace(/[\s,:：|–—-]+$/u, "")
        .toLowerCase()
    : "";
  return /\p{L}{2}/u.test(label) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)/u.test(label) ? label : null;
}

/**
 * The headings that stand right over a line of the form in which the page prints the day of each post ("Posted on 5 May 2026 by …"), as no heading inside a post does.
 * @returns indexes of lines; none where no form recurs
 */
export function stampedHeads(scene: Scene, headers: readonly (readonly Header[])[]): ReadonlySet<number> {
  const labels = new Map<number, string>();
  for (const { title } of headers.flat()) {
    const label = labelBelow(scene, title);
    if (label !== null) labels.set(title, label);
  }
  const counts = new Map<string, number>();
  for (const label of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set([...labels].filter(([, label]) => counts.get(label)! >= least).map(([title]) => title));
}
