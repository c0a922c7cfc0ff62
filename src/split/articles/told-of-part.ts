import { isDayAtFoot } from "../days/own-day.ts";
import { onHeadline, type Told, tellsPublished, toldBeside } from "../days/published.ts";
import type { Around } from "./around.ts";
import type { Part } from "./blocks-of.ts";

/** On so many lines of day a name is no credit. */
const recurs = 3;

/** So many lines at most stand between the beginning of a part and its text. */
const mostAtHead = 6;

/** At its end a text tells of its publication within so many lines, none of which is longer. */
const atEnd = 3;
const longest = 160;

/** What the lines beside its headline, and at its end, tell of a part: when it was published, who signs it, whose it is. */
export function toldOfPart({ page, sighting, scene, whole }: Around, { first, last, headline }: Part): Told {
  const { lines, roles, wordings } = scene;
  let head = headline ?? first - 1;
  while (head < last && head - first < mostAtHead && roles[head + 1]!.is !== "text") head++;
  // Beside the headline any line of day and author tells; at the end only one that says so.
  const tells = (at: number): boolean =>
    at <= head
      ? roles[at]!.is === "meta"
      : (at > last - atEnd && lines[at]!.text.length <= longest && tellsPublished(lines[at]!, wordings)) ||
        (at === last && isDayAtFoot(lines, at, sighting, wordings));
  const told = toldBeside(
    page.source.text,
    lines.slice(first, last + 1).filter((_, offset) => tells(first + offset)),
    wordings,
    whole.numbers,
  );
  // A name beside the day of one post after another is the page's own.
  const credits = told.credits.filter(
    ({ value }) => lines.filter((line, at) => roles[at]!.is === "meta" && line.text.includes(value)).length < recurs,
  );
  const behind = headline === null ? null : onHeadline(lines[headline]!);
  return { ...told, credits, published: told.published ?? behind };
}
