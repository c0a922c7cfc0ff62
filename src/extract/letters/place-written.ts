import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { PlaceMention } from "../../model/mention.ts";
import type { Recognition } from "../../model/recognition.ts";
import type { Place } from "../../model/report.ts";
import { placeCell } from "../events/report/choose-place.ts";
import type { Letter } from "./letter.ts";

/** Behind these words a place is where something was written. */
const from = / from (?:the )?$/;

/**
 * Where a letter was written: the town on the line that gives its day ("Suva, 8 February 2014"), else the one from which its introduction says that it was sent. Null where neither tells
 * one.
 */
export function placeWritten(
  { article: { article, text }, introductions }: Letter,
  { places, towns }: Pick<Recognition, "places" | "towns">,
  { appears }: WritingWordings,
): Place | null {
  const written = article.written?.spans[0];
  if (written) {
    const line = { start: text.lastIndexOf("\n", written.start) + 1, end: written.start };
    const beside = [...places, ...towns].filter(
      ({ start, end, kind, country }) => start >= line.start && end <= line.end && kind === "city" && country !== null,
    );
    if (beside.length === 1) return placeCell(beside[0]!);
  }
  const isSentFrom = ({ start, kind }: PlaceMention): boolean =>
    kind === "city" &&
    introductions.some((view) => {
      const before = view.start <= start && start < view.end ? text.slice(view.start, start) : "";
      return from.test(before) && appears.test(before);
    });
  const sent = places.find(isSentFrom);
  return sent ? placeCell(sent) : null;
}
