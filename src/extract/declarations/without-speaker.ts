import { overlap } from "../../text/span.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** The words of a sentence without those for who speaks: the foreign minister may speak of home. */
export const withoutSpeaker = ({ view: { words, start, phrases }, attribution }: Spoken): string => {
  const own = phrases.filter((phrase) => attribution?.subjects.some((subject) => overlap(subject, phrase) > 0));
  return own.reduce(
    (left, { start: from, end }) => `${left.slice(0, from - start)}${"-".repeat(end - from)}${left.slice(end - start)}`,
    words,
  );
};
