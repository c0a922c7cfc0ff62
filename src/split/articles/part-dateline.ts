import type { Dateline } from "../../model/article.ts";
import { foldName } from "../../text/fold-name.ts";
import { isPersonsName } from "../lines/signatures.ts";
import { type Around, datelineOf } from "./around.ts";
import type { Part } from "./blocks-of.ts";
import { looksLikeOutlet } from "./outlet-alone.ts";

/** A dateline opens one of the first paragraphs, after at most so many other lines. */
const within = 5;

/** Does what looks like a dateline name where a text was printed, rather than where it was written? */
function isOfOutlet({ sighting, scene, whole }: Around, at: number, found: Dateline): boolean {
  const { lines, wordings } = scene;
  // "15 January 2025 – Example Agency" beside the headline tells when it was published.
  const named = found.place?.value ?? "";
  // "Example Review, 7 March 2024" on a line of its own tells where a text was printed.
  const printedIn = found.end >= lines[at]!.end && looksLikeOutlet(named, wordings.credits);
  return named !== "" && (foldName(named) === foldName(sighting.publisher ?? "") || (printedIn && !whole.isPlace(named)));
}

/** "21 May 2025 – Foreign Affairs": behind the day of a line beside the headline stands a place only where it is known for one. */
function namesSection({ scene, whole }: Around, at: number, { place, date }: Dateline): boolean {
  const [where, day] = [place?.spans[0], date?.spans[0]];
  return (
    scene.roles[at]!.is === "meta" &&
    where !== undefined &&
    day !== undefined &&
    day.start < where.start &&
    !whole.isPlace(place!.value)
  );
}

/** "Ana Lima, 21 May 2025" beside the headline tells who wrote, whatever agency has her first name. */
function namesAuthor({ page, scene, whole }: Around, at: number, { date }: Dateline): boolean {
  const day = date?.spans[0];
  if (scene.roles[at]!.is !== "meta" || !day) return false;
  const words = page.source.text.slice(scene.lines[at]!.start, day.start).replace(/[\s,;|–—-]+$/u, "");
  return isPersonsName(words) && !whole.isPlace(words);
}

/** The dateline at the head of a part; null where there is none. */
export function partDateline(around: Around, { first, last, headline }: Part): Dateline | null {
  const { roles } = around.scene;
  let text = false;
  for (let at = first, seen = 0; at <= last && seen < within; at++) {
    if (at === headline || roles[at]!.is === "furniture") continue;
    seen++;
    // A line of place and day below a text closes it and heads nothing.
    if (roles[at]!.is === "meta" && text) continue;
    text ||= roles[at]!.is === "text";
    const found = datelineOf(around, at);
    if (!found || !(found.place || roles[at]!.is === "text")) continue;
    if (!isOfOutlet(around, at, found) && !namesSection(around, at, found) && !namesAuthor(around, at, found)) return found;
  }
  return null;
}
