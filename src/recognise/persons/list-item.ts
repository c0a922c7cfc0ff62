import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { afterCover } from "./after-cover.ts";
import { isDeterminer, officeHead } from "./lexicon.ts";
import { isOrganisation } from "./owner-before.ts";
import type { Office } from "./read-office.ts";
import { countryAt, isInternational, isState, isStateless, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** What the end of an item in a list of people tells: of what somebody is, and whose that is. */
export interface ItemTail {
  readonly to: number;
  readonly organisation: Token | Span | null;
  readonly state: TitleCountry | null;
}

/** Parts of an item behind the office: "…, Example University, Suva Campus, Fiji". */
const MOST_PARTS = 3;
/** Words of the longest name in an item that nothing else knows. */
const LONGEST = 8;

const opening: ReadonlySet<string> = new Set([";", ":", "•", "*", "–", "—", "-", "·", "●", "▪"]);
const small: ReadonlySet<string> = new Set(["of", "the", "and", "for", "&", "de", "la", "do", "da"]);

/** Index behind capitals of which no finder knows anything and that are a body's by their acronym or one of their words; `at` where none stand there. */
function unknownBody(tokens: readonly Token[], at: number, words: PersonWords): number {
  let to = at;
  let body = false;
  while (to < at + LONGEST) {
    const token = tokens[to];
    const inside = to > at && small.has(token?.low ?? "") && tokens[to + 1]?.capital === true;
    if (!token || token.cover || !(token.capital || inside) || officeHead(tokens, to, words) > 0) break;
    body ||= words.bodies.has(token.low) || (token.capitals && token.text.length > 2);
    to++;
  }
  if (tokens[to]?.text === "(" && tokens[to + 1]?.capitals && tokens[to + 2]?.text === ")" && to > at) return to + 3;
  return body ? to : at;
}

/**
 * Reads what stands behind the commas of an item in a list of people ("- Ana Lima, General Secretary, EXWU, Fiji"): bodies, known and unknown, and the state whose
 * they are; null where the name does not open its item or the item says anything else. @param from where the name's noun phrase begins @param at behind the office
 */
export function readItem(tokens: readonly Token[], from: number, at: number, words: PersonWords): ItemTail | null {
  if (from > 0 && !opening.has(tokens[from - 1]!.text)) return null;
  let to = at;
  let organisation: ItemTail["organisation"] = null;
  let state: TitleCountry | null = null;
  for (let part = 0; part < MOST_PARTS && tokens[to]?.text === ","; part++) {
    const start = isDeterminer(tokens[to + 1]) ? to + 2 : to + 1;
    const token = tokens[start];
    if (!token || state) return null;
    const { cover } = token;
    if (cover && isState(token) && cover.form !== "demonym") {
      state = countryAt(token);
      to = afterCover(tokens, start);
    } else if (cover && isOrganisation(token)) {
      organisation ??= token;
      to = afterCover(tokens, start);
      if (tokens[to]?.text === "(" && tokens[to + 2]?.text === ")") to += 3;
    } else {
      const end = unknownBody(tokens, start, words);
      if (end === start) return null;
      const last = tokens[end - 1]!.text === ")" ? end - 3 : end;
      organisation ??= { start: token.start, end: tokens[last - 1]!.end };
      to = end;
    }
  }
  const end = tokens[to];
  const closed =
    end === undefined || end.text === ";" || ((end.text === "." || end.text === ":") && tokens[to + 1] === undefined);
  return closed && to > at && (organisation ?? state) ? { to, organisation, state } : null;
}

const isToken = (value: Token | Span): value is Token => "cover" in value;

/** The span of what an item names. */
export const spanOfTail = (value: Token | Span): Span =>
  isToken(value) ? { start: value.cover!.start, end: value.cover!.end } : { start: value.start, end: value.end };

/** The last of several offices with what the end of its item tells of it. */
export function withTail(offices: readonly Office[], { organisation, state }: ItemTail): readonly Office[] {
  const last = offices.at(-1)!;
  const owned = organisation && !last.organisation && !last.relation ? organisation : null;
  const told: Office = {
    ...last,
    ...(owned
      ? {
          organisation: spanOfTail(owned),
          organisationCountry: isToken(owned) ? countryAt(owned) : null,
          international: isToken(owned) && isInternational(owned),
          stateless: !isToken(owned) || isStateless(owned),
        }
      : {}),
    country: last.country ?? state,
  };
  return [...offices.slice(0, -1), told];
}
