import type { Span } from "../../text/span.ts";
import type { Office } from "./read-office.ts";
import type { TitleCountry } from "./title-country.ts";

/** A stretch that names a person, with all that stands around it in one noun phrase. `start`–`end` is the name alone. */
export interface NameFinding extends Span {
  readonly article: string;
  /** Index into the sentences that were read. */
  readonly sentence: number;
  /** As printed, white space made single. */
  readonly name: string;
  readonly phrase: Span;
  readonly offices: readonly Office[];
  /** Told by the phrase itself and by no office ("of Kenya" after the name). */
  readonly country: TitleCountry | null;
  /** The organisation that the phrase says the person is of ("of the Example Union" after the name). */
  readonly affiliation: Span | null;
  /** Is it sure by itself, or only where another mention bears it out? */
  readonly sure: boolean;
  readonly possessive: boolean;
  readonly rule: string;
}

/** An office that stands for its holder without a name ("the Kazakh President"). `start`–`end` are the office's own words. */
export interface HolderFinding extends Span {
  readonly article: string;
  readonly sentence: number;
  readonly phrase: Span;
  readonly offices: readonly Office[];
  readonly definite: boolean;
  readonly possessive: boolean;
  /** The determiner of a counterpart ("his"), else null. */
  readonly owner: string | null;
  readonly rule: string;
}

/** Rules by which capitals alone make a person. */
export const byCapitals: ReadonlySet<string> = new Set(["bare", "listed"]);

/** A name as it is told: on one line, without the comma behind it. */
export const printedName = (text: string): string => text.replace(/\s+/g, " ").replace(/,$/, "");
