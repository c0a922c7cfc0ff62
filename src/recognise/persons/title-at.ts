import type { PersonWords } from "../../authority/person-words.ts";
import { isDeterminer, officeHead } from "./lexicon.ts";
import { readTitle, type Title } from "./read-office.ts";
import type { Token } from "./tokens.ts";

/** The title that begins at `at`, or behind the forms of address there; null where none does. @param polite index behind the forms of address */
export function titleAt(tokens: readonly Token[], at: number, polite: number, words: PersonWords): Title | null {
  const token = tokens[at]!;
  // "General Secretary": what is a rank as well belongs to the office that it begins.
  const addressed = polite > at && !isDeterminer(tokens[polite]) && officeHead(tokens, at, words) <= polite - at;
  let title = readTitle(tokens, addressed ? polite : at, words, false);
  // "Justice Minister": a form of address that is what the office is for.
  if (polite === at + 1 && words.portfolios.has(token.low)) {
    const whole = readTitle(tokens, at, words, false);
    if (whole && whole.to > polite && whole.offices.length === 1) title = whole;
  }
  // "Ambassador", "Senator" are forms of address beside another office, and offices where they stand alone.
  if (
    !title &&
    polite > at &&
    (words.officials.has(token.low) || officeHead(tokens, at, words) > (tokens[polite]?.low === "of" ? 0 : 1))
  )
    title = readTitle(tokens, at, words, false);
  return title;
}
