import type { Span } from "../../text/span.ts";
import type { Office } from "./read-office.ts";
import type { TitleCountry } from "./title-country.ts";

/** What stands after a name and belongs to it. */
export interface Appositions {
  /** Index after the last token that belongs to the name's noun phrase. */
  readonly to: number;
  readonly offices: readonly Office[];
  readonly country: TitleCountry | null;
  /** The organisation that stands behind "of". */
  readonly affiliation: Span | null;
}
