import { foldName } from "../text/fold-name.ts";

/** Words by which two wordings of one office differ: "Foreign Minister" and "Minister of Foreign Affairs", "Minister of Defence" and "Minister for Defence". */
const empty = new Set(["of", "for", "the", "and", "affairs", "visiting"]);
/** What qualifies an office and is kept beside it (`Role.mark`). */
const marks = new Set(["acting", "interim", "caretaker", "former", "ex", "elect", "designate", "outgoing"]);

/** An office by its telling words, whatever their order. */
export const officeWords = (office: string): string => {
  const words = foldName(office).split(" ");
  const telling = words.filter((word) => !empty.has(word) && !marks.has(word));
  return (telling.length > 0 ? telling : words).toSorted().join(" ");
};

/** An office as one that people follow each other in: its words, its body and its country. */
export const officeKey = (office: {
  readonly office: string;
  readonly organisation: string | null;
  readonly country: string | null;
}): string =>
  JSON.stringify([
    officeWords(office.office),
    office.organisation === null ? null : foldName(office.organisation),
    office.country,
  ]);
