import type { OfficeKinds } from "../../authority/office-kinds.ts";
import type { Span } from "../../text/span.ts";
import { afterCover } from "./after-cover.ts";
import { isDeterminer } from "./lexicon.ts";
import { isOrganisation } from "./owner-before.ts";
import { type Office, plainOffice, withOrganisation } from "./read-office.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest trade that is read ("senior marine biologist"). */
const LONGEST = 4;

/** ", an astrophysicist at the Example Institute": what no list has is an office where an organisation stands behind it; null where none does. @param at behind the name */
export function unknownTrade(
  tokens: readonly Token[],
  at: number,
  { tradeEnds, tradeFor }: OfficeKinds,
): { readonly to: number; readonly office: Office } | null {
  if (tokens[at]?.text !== "," || !/^an?$/.test(tokens[at + 1]?.low ?? "")) return null;
  let end = at + 2;
  while (
    end < at + 2 + LONGEST &&
    tokens[end]?.kind === "word" &&
    !tokens[end]!.capital &&
    !tokens[end]!.cover &&
    !tradeEnds.has(tokens[end]!.low)
  )
    end++;
  if (end === at + 2 || !tradeFor.has(tokens[end]?.low ?? "")) return null;
  const body = isDeterminer(tokens[end + 1]) ? end + 2 : end + 1;
  const { cover } = tokens[body] ?? { cover: null };
  if (!cover || !isOrganisation(tokens[body])) return null;
  const to = afterCover(tokens, body);
  const span: Span = { start: tokens[at + 2]!.start, end: tokens[end - 1]!.end };
  const extent = { start: span.start, end: tokens[to - 1]!.end };
  const plain: Office = { ...plainOffice(span, tokens[end - 1]!.low), extent, determined: true };
  return { to, office: withOrganisation(plain, tokens[body]!) };
}
