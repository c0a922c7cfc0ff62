import { opensHeadline } from "./opens-headline.ts";
import { isThe } from "./owner-of-name.ts";
import type { Title } from "./read-office.ts";
import type { Token } from "./tokens.ts";

/** Does a title that begins at `at` mean one holder alone: behind "the", as "Izmir's mayor", "His Highness the Emir", or at the head of a headline? */
export function isDefinite(tokens: readonly Token[], at: number, read: Title): boolean {
  const addressed = /^(?:his|her|their)$/.test(tokens[at]!.low) && tokens[at]!.start < read.offices[0]!.extent.start;
  return (
    read.definite ||
    addressed ||
    isThe(tokens[at - 1]) ||
    (tokens[at]!.possessive && !tokens[read.to - 1]!.possessive) ||
    opensHeadline(tokens, at, read.to)
  );
}
