import type { PersonWords } from "../../authority/person-words.ts";
import type { Role } from "../../model/actor.ts";
import type { Span } from "../../text/span.ts";
import { isDeterminer, officeHead, skipHonorifics } from "./lexicon.ts";
import { readComplements } from "./read-complement.ts";
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
  cover !== null && (cover.kind === "igo" || (cover.kind === "body" && cover.key !== null && cover.country === null));

/** The office with the organisation that another finder found at a token. */
export const withOrganisation = (office: Office, token: Token): Office => ({
  ...office,
  organisation: { start: token.cover!.start, end: token.cover!.end },
  organisationCountry: countryAt(token),
  international: isInternational(token),
  stateless: isStateless(token),
});

/** Is what stands at a token an organisation, no body, whose country is not known? */
export const isStateless = ({ cover }: Token): boolean =>
  cover !== null && cover.country === null && (cover.kind === "organisation" || cover.kind === "outlet" || cover.kind === "igo");

/** One office of a title, as printed. */
export interface Office {
  /** The words of the office itself; none where the title only points at a person ("his counterpart"). */
  readonly spans: readonly Span[];
  readonly organisation: Span | null;
  /** ISO code that the organisation's own name tells, where it does. */
  readonly organisationCountry: TitleCountry | null /** Is the organisation an international one? */;
  readonly international: boolean;
  /** Is it one that tells no country, and no body of a state? */
  readonly stateless: boolean;
  readonly country: TitleCountry | null;
  readonly mark: Role["mark"];
  /** The whole of it, country, organisation and complements included. */
  readonly extent: Span;
  /** Has it a determiner of its own ("the President and the Prime Minister")? */
  readonly determined: boolean;
  /** The noun alone, in lower case, hyphens as spaces. */
  readonly noun: string;
  /** Is it a noun such as "counterpart", which gives no office? */
  readonly relation: boolean;
  readonly plural: boolean;
}

/** A title: one or more offices from token `from` up to token `to`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly definite: boolean;
  readonly offices: readonly Office[];
}

const marks: Readonly<Record<string, Role["mark"]>> = {
  former: "former",
  ex: "former",
  late: "former",
  // biome-ignore lint/suspicious/noThenProperty: "the then President"
  then: "former",
  acting: "acting",
  interim: "acting",
  caretaker: "acting",
  incoming: "elect",
  elect: "elect",
  designate: "elect",
};

/** The longest prefix of modifiers, countries and organisations before an office's noun. */
const longestPrefix = 14;

interface Prefix {
  readonly head: number;
  readonly length: number;
  readonly words: number;
  readonly country: TitleCountry | null;
  readonly organisation: Span | null;
  readonly organisationCountry: TitleCountry | null;
  readonly international: boolean;
  readonly stateless: boolean;
  readonly mark: Role["mark"];
}

const endOfCover = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (tokens[next]?.cover && tokens[next]!.cover === tokens[at]!.cover) next++;
  return next;
};

const isState = (token: Token): boolean => token.cover?.kind === "state" || token.cover?.kind === "territory";

/** Is there an office noun within the next words, with only capitalised words before it? Then an unknown word belongs to the title. */
function headAhead(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  for (let next = at + 1; next < at + 4 && next < tokens.length; next++) {
    if (officeHead(tokens, next, words) > 0) return true;
    const token = tokens[next]!;
    if (token.kind !== "word" || !(words.officeModifiers.has(token.low) || words.portfolios.has(token.low))) return false;
  }
  return false;
}

function readPrefix(tokens: readonly Token[], from: number, words: PersonWords): Prefix | null {
  let country: TitleCountry | null = null;
  let organisation: Span | null = null;
  let organisationCountry: TitleCountry | null = null;
  let international = false;
  let stateless = false;
  let mark: Role["mark"] = null;
  let first = -1;
  for (let at = from; at < Math.min(tokens.length, from + longestPrefix); ) {
    const token = tokens[at]!;
    const length = officeHead(tokens, at, words);
    if (length > 0) {
      const last = tokens[at + length - 1]!;
      if (!last.possessive || !headAhead(tokens, at + length - 1, words)) {
        const elect = /[ -](elect|designate)$/.test(last.low) ? "elect" : mark;
        return {
          head: at,
          length,
          words: first < 0 ? at : first,
          country,
          organisation,
          organisationCountry,
          international,
          stateless,
          mark: elect,
        };
      }
      if (first < 0) first = at;
      at += length;
      continue;
    }
    if (token.cover) {
      if (isState(token)) country ??= countryAt(token);
      else if (token.cover.kind !== "person") {
        organisation = { start: token.cover.start, end: token.cover.end };
        organisationCountry = countryAt(token);
        international = isInternational(token);
        stateless = isStateless(token);
      } else return null;
      at = endOfCover(tokens, at);
      continue;
    }
    if (token.text === "," || token.text === "&" || token.text === "-") {
      if (first < 0 || !words.portfolios.has(tokens[at - 1]!.low) || !words.portfolios.has(tokens[at + 1]?.low ?? ""))
        return null;
      at++;
      continue;
    }
    if (token.kind === "mark") return null;
    const low = token.low;
    if (low in marks) mark ??= marks[low] ?? null;
    if (words.officeModifiers.has(low) || (words.portfolios.has(low) && !(low === "and" && first < 0))) {
      if (first < 0) first = at;
      at++;
      continue;
    }
    const afterTitle = first < 0 ? skipHonorifics(tokens, at, words) : at;
    if (afterTitle > at) {
      at = afterTitle;
      continue;
    }
    if (!token.capital || words.noNames.has(low) || !headAhead(tokens, at, words)) return null;
    if (token.possessive) {
      first = -1;
    } else if (token.capitals || /\p{Lu}.*-\p{Lu}|\p{Ll}\p{Lu}/u.test(token.text))
      organisation = { start: token.start, end: token.end };
    else if (first < 0) first = at;
    at++;
  }
  return null;
}

/**
 * Reads a title that begins at `at`.
 * @param greedy true after a name and a comma, where everything up to the next comma belongs to the office; false before a name, where an unknown capital begins the name
 */
export function readTitle(tokens: readonly Token[], at: number, words: PersonWords, greedy: boolean): Title | null {
  let next = at;
  const offices: Office[] = [];
  let definite = false;
  while (offices.length < 6) {
    let from = next;
    if (isDeterminer(tokens[from])) {
      definite ||= tokens[from]!.low !== "a" && tokens[from]!.low !== "an";
      from++;
    }
    const prefix = readPrefix(tokens, from, words);
    if (!prefix) break;
    const { office, to } = readOffice(tokens, { ...prefix, from, determined: from > next }, words, greedy);
    offices.push(office);
    next = to;
    const joint = tokens[next]?.low;
    if (joint === "and" || joint === "&" || joint === "/") {
      const more = isDeterminer(tokens[next + 1]) ? next + 2 : next + 1;
      if (!readPrefix(tokens, more, words)) break;
      next++;
    } else if (readPrefix(tokens, next, words)?.head !== next || tokens[next]?.kind !== "word") break;
  }
  if (offices.length === 0) return null;
  // "and" that was tried and led nowhere is no part of the title.
  while (next > at && tokens[next - 1]!.low === "and") next--;
  return { from: at, to: next, definite, offices };
}

function readOffice(
  tokens: readonly Token[],
  prefix: Prefix & { readonly from: number; readonly determined: boolean },
  words: PersonWords,
  greedy: boolean,
): { office: Office; to: number } {
  const end = prefix.head + prefix.length;
  const head = tokens
    .slice(prefix.head, end)
    .map((token) => token.low)
    .join(" ")
    .replaceAll("-", " ");
  const rest = readComplements(tokens, end, words, greedy, head);
  const own: Span[] = [{ start: tokens[prefix.words]!.start, end: tokens[end - 1]!.end }];
  for (const span of rest.words) {
    const last = own[own.length - 1]!;
    if (span.start - last.end <= 1) own[own.length - 1] = { start: last.start, end: span.end };
    else own.push(span);
  }
  const relation = words.relations.has(head) || words.relations.has(head.replace(/s$/, ""));
  const singular = head.replace(/s$/, "");
  return {
    to: rest.to,
    office: {
      spans: relation ? [] : own,
      organisation: rest.organisation ?? prefix.organisation,
      organisationCountry: rest.organisation ? rest.organisationCountry : prefix.organisationCountry,
      international: rest.organisation ? rest.international : prefix.international,
      stateless: rest.organisation ? rest.stateless : prefix.stateless,
      country: prefix.country ?? rest.country,
      mark: prefix.mark,
      extent: { start: tokens[prefix.from]!.start, end: tokens[rest.to - 1]!.end },
      determined: prefix.determined,
      noun: head,
      relation,
      plural: head.endsWith("s") && (words.officeHeads.has(singular) || words.relations.has(singular)),
    },
  };
}
