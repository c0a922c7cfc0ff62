import type { Span } from "../../text/span.ts";
import type { Token } from "./tokens.ts";

/** A country that a title tells: its code, the words, and what it was worked out from where the words do not name it. */
export interface TitleCountry {
  readonly code: string;
  readonly spans: readonly Span[];
  readonly from: string | null;
}

/** The country of what another finder found at a token. */
export const countryAt = ({ cover }: Token): TitleCountry | null =>
  cover?.country ? { code: cover.country.code, spans: [{ start: cover.start, end: cover.end }], from: cover.country.from } : null;

/** Is what stands at a token an international organisation or a body of one, whose officials act for no country? */
export const isInternational = ({ cover }: Token): boolean =>
  cover !== null &&
  (cover.kind === "igo" || cover.ofStates === true || (cover.kind === "body" && cover.key !== null && cover.country === null));

/** Is what stands at a token an organisation, no body, whose country is not known? */
export const isStateless = ({ cover }: Token): boolean =>
  cover !== null && cover.country === null && (cover.kind === "organisation" || cover.kind === "outlet" || cover.kind === "igo");

/** Is what stands at a token a state or territory? */
export const isState = (token: Token | undefined): boolean =>
  token?.cover?.kind === "state" || token?.cover?.kind === "territory";
