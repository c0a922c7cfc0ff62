import type { OfficeKinds } from "../../authority/office-kinds.ts";
import type { PersonWords } from "../../authority/person-words.ts";
import type { Role } from "../../model/actor.ts";
import type { Span } from "../../text/span.ts";
import { afterInterim } from "./after-interim.ts";
import { isLoneName } from "./is-lone-name.ts";
import { honorific, isDeterminer, isOnlyAddress, skipHonorifics } from "./lexicon.ts";
import { readComplements } from "./read-complement.ts";
import { readName } from "./read-name.ts";
import { isMark, type Prefix, readPrefix } from "./read-prefix.ts";
import { sharedCountry } from "./shared-country.ts";
import { countryAt, isInternational, isState, isStateless, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** One office of a title, as printed. */
export interface Office {
  /** The words of the office itself; none where the title only points at a person ("his counterpart"). */
  readonly spans: readonly Span[];
  readonly organisation: Span | null;
  /** ISO code that the organisation's own name tells, where it does. */
  readonly organisationCountry: TitleCountry | null;
  /** The place that the words behind the organisation name as its seat. */
  readonly seat: Span | null;
  /** Is the organisation an international one? */
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
  /** The office's noun where only a verb tells it. */
  readonly held?: string;
  /** What tells it, where it is no verb of its holder. */
  readonly heldFrom?: string;
  readonly plural: boolean;
  /** The name that follows of whom it serves ("the envoy of President Ana Lima"). */
  readonly superior?: Span;
}

/** An office of which nothing is told but its own words. */
export const plainOffice = (span: Span, noun: string): Office => ({
  spans: [span],
  organisation: null,
  organisationCountry: null,
  seat: null,
  international: false,
  stateless: false,
  country: null,
  mark: null,
  extent: span,
  determined: false,
  noun,
  relation: false,
  plural: false,
});

/** The office that a verb tells of ("who heads the Institute" makes a head). @param held the office's noun */
export const officeOfVerb = (span: Span, held: string): Office => ({ ...plainOffice(span, held), held });

/** A title: one or more offices from token `from` up to token `to`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly definite: boolean;
  readonly offices: readonly Office[];
  /** Do several stand in a row, parted by commas or dashes? Then they are one person's. */
  readonly inRow: boolean;
}

/** The office with the organisation that another finder found at a token. */
export const withOrganisation = (office: Office, token: Token): Office => ({
  ...office,
  organisation: { start: token.cover!.start, end: token.cover!.end },
  organisationCountry: countryAt(token),
  international: isInternational(token),
  stateless: isStateless(token),
});

/**
 * Reads a title that begins at `at`.
 * @param greedy true after a name and a comma, where everything up to the next comma belongs to the office; false before a name, where an unknown capital begins the name
 */
export function readTitle(tokens: readonly Token[], at: number, words: PersonWords, greedy: boolean, chained = 0): Title | null {
  // "Ana Lima, Fiji's Minister, heads to Suva": behind a name a lower-case plural is a verb, unless it tells of what ("heads of the delegations").
  const opening = tokens[at];
  if (greedy && opening?.capital === false && words.kinds.verbsToo.has(opening.low) && tokens[at + 1]?.low !== "of") return null;
  let next = at;
  const offices: Office[] = [];
  let definite = false;
  let inRow = false;
  while (offices.length < 6) {
    let from = next;
    if (isDeterminer(tokens[from])) {
      definite ||= tokens[from]!.low !== "a" && tokens[from]!.low !== "an";
      from++;
    }
    const prefix = readPrefix(tokens, from, words);
    if (!prefix) break;
    const { office, to } = readOffice(tokens, { ...prefix, from, determined: from > next }, words, greedy);
    // "Ana Lima is responsible for the flood": that gives no office, nor more of one before it.
    if (words.kinds.onlyOfBodies.has(office.noun) && !office.organisation) break;
    offices.push(office);
    next = to;
    next = behindAcronym(tokens, next, words);
    // "Its chair, former minister Ana Lima": whose it is was told before.
    const opener = tokens[from - 1]?.low ?? "";
    const chain = greedy ? null : readOn(tokens, next, office, words, chained, /^(?:its|whose)$/.test(opener), from);
    if (chain) {
      offices.push(...chain.offices);
      next = chain.to;
      inRow = true;
      break;
    }
    const joint = tokens[next]?.low;
    // "Kenya's prime minister heads for Suva": behind one office a lower-case plural is a verb.
    if (!office.plural && tokens[next]?.capital === false && words.kinds.verbsToo.has(joint!)) break;
    if (joint === "and" || joint === "&" || joint === "/") {
      const more = isDeterminer(tokens[next + 1]) ? next + 2 : next + 1;
      const second = readPrefix(tokens, more, words);
      if (!second || areTwo(office, tokens, second, words.kinds)) break;
      // "representatives of the miners and Mayor Ana Lima": who holds the office behind several is not one of them.
      if (office.plural && !office.relation && !isPlural(tokens, second, words)) break;
      // "president of the Councils of State and Ministers": several hold no office beside one.
      if (!office.plural && more === next + 1 && tokens[second.head]!.capital && isPlural(tokens, second, words)) break;
      next++;
    } else if (readPrefix(tokens, next, words)?.head !== next || tokens[next]?.kind !== "word") break;
    // "Minister of Trade Professor Ana Lima": behind an office it is a form of address.
    else if ((words.kinds.academic.has(joint!) || isOnlyAddress(joint!, words)) && honorific(tokens, next, words) === 1) break;
  }
  if (offices.length === 0) return null;
  // "and" that was tried and led nowhere is no part of the title.
  while (next > at && tokens[next - 1]!.low === "and") next--;
  return { from: at, to: next, definite, offices, inRow };
}

/** So many titles of one person stand behind each other. */
export const longestChain = 4;
const joints = new Set([",", "-", "–", "—"]);

/**
 * Reads on behind a comma or dash before a name ("the Deputy Head of the Cabinet, Minister of Trade of Fiji Ana Lima"): all that stands there is one person's, where the
 * first says of what it is. Two who are at the head of a state are two.
 */
function readOn(
  tokens: readonly Token[],
  at: number,
  office: Office,
  words: PersonWords,
  chained: number,
  isOfBody: boolean,
  from: number,
): Title | null {
  if (!joints.has(tokens[at]?.text ?? "") || chained >= longestChain || office.plural || office.relation) return null;
  const { noun, spans, organisation, country, determined } = office;
  const longer = spans.length > 0 && spans.at(-1)!.end - spans[0]!.start > noun.length;
  const { headsOfState, besideAnother, posted } = words.kinds;
  // "State Councillor, Foreign Minister Ana Lima", but "the Foreign Secretary, Trade Minister Ana Lima and …"
  const named = noun.includes(" ") && !determined && !headsOfState.has(noun);
  if (!isOfBody && !longer && !organisation && !country && !named && !besideAnother.test(noun)) return null;
  // "with the Clerk of Peru, Fijian Minister Ana Lima": with a country of its own it is somebody else's.
  const own = country ?? office.organisationCountry;
  const others = isState(tokens[at + 1]) ? countryAt(tokens[at + 1]!) : null;
  if (own && others && own.code !== others.code) return null;
  // "with the Ambassador of Peru, Deputy Minister Ana Lima": an envoy is somebody else.
  if (posted.test(noun)) return null;
  const opening = tokens[at + 1];
  if ((!opening?.capital && !opening?.cover && !isOfBody) || isDeterminer(opening)) return null;
  const more = readTitle(tokens, at + 1, words, false, chained + 1);
  // "the Minister of Trade, Ambassador Ana Lima": a form of address.
  if (!more || (more.offices.length === 1 && skipHonorifics(tokens, at + 1, words) >= more.to)) return null;
  if (more.offices.some(({ plural, relation }) => plural || relation)) return null;
  // "…, Premier of Fiji, Tongan Trade Minister Ana Lima": nobody holds office in two countries.
  if (own && more.offices.some((other) => other.country && other.country.code !== own.code)) return null;
  if (headsOfState.has(noun) && more.offices.some((other) => headsOfState.has(other.noun))) return null;
  // "…, Minister of Trade of Fiji, H.E. Ana Lima"
  const behind = tokens[more.to]?.text === "," ? more.to + 1 : more.to;
  const name = skipHonorifics(tokens, behind, words);
  if (behind > more.to && name === behind) return null;
  // Of one name alone the title before it is enough, unless the first tells its country before it ("Fijian Deputy Premier, Minister of Trade Wiryadi").
  const end = readName(tokens, name, words, true);
  const alone = end === name + 1 && isLoneName(tokens, name, words) && isState(tokens[from]);
  return end > name + 1 || alone ? more : null;
}

/** Index of "and" behind "… of the Example Party (EP)", "… (EP) party", where another office follows it; `at` elsewhere. */
function behindAcronym(tokens: readonly Token[], at: number, words: PersonWords): number {
  let next = at;
  if (tokens[next]?.text === "(" && tokens[next + 1]?.cover && tokens[next + 2]?.text === ")") next += 3;
  if (tokens[next]?.low === "party" && !tokens[next]!.capital) next++;
  return next > at && tokens[next]?.low === "and" && readPrefix(tokens, next + 1, words) !== null ? next : at;
}

/** Is the noun of an office one for several? */
const isPlural = (tokens: readonly Token[], { head, length }: Prefix, { officeHeads }: PersonWords): boolean => {
  const last = tokens[head + length - 1]!.low;
  return last.endsWith("s") && (officeHeads.has(last.slice(0, -1)) || officeHeads.has(last.replace(/ies$/, "y")));
};

/** "The Vice President and King Samuel": the first office, with nothing but "the" to it, is somebody else's. */
function areTwo(
  office: Office,
  tokens: readonly Token[],
  { head, length, country, organisation }: Prefix,
  { headsOfState }: OfficeKinds,
): boolean {
  const noun = tokens
    .slice(head, head + length)
    .map(({ low }) => low.replaceAll("-", " "))
    .join(" ");
  const bare = office.country === null && office.organisation === null && country === null && organisation === null;
  return office.determined && bare && headsOfState.has(office.noun) && headsOfState.has(noun) && office.noun !== noun;
}

const inside = ({ start, end }: Token, span: Span | null): boolean => span !== null && span.start <= start && end <= span.end;

/** Has no finder found anything in a span? */
const isUncovered = (tokens: readonly Token[], { start, end }: Span): boolean =>
  tokens.every((token) => token.end <= start || token.start >= end || token.cover === null);

/** The words of an office of several as one of them holds it ("Cabinet Secretary"). */
const inSingular = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/ies$/, "y");

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
  const rest = readComplements(tokens, afterInterim(tokens, end), words, greedy, head);
  // "ambassadors", "heads of state", "ambassadors extraordinary", "cabinet secretaries"
  const singular = head.replace(/ies$/, "y").replace(/s$|s(?= )/, "");
  const plural = singular !== head && (words.officeHeads.has(singular) || words.relations.has(singular));
  const own: Span[] = [];
  // "Former Kenyan president": the country inside is no part of the office's words.
  for (let at = prefix.words; at < end; at++) {
    const token = tokens[at]!;
    // "Opposition Labour Party leader": only "former" and its like before an organisation tell of the office.
    const beforeOrganisation = prefix.organisation !== null && token.end <= prefix.organisation.start && !isMark(token.low);
    if (isState(token) || beforeOrganisation || inside(token, prefix.organisation)) continue;
    const last = own.at(-1);
    if (last && tokens[at - 1]!.end === last.end) own[own.length - 1] = { start: last.start, end: token.end };
    else own.push({ start: token.start, end: token.end });
  }
  // Of "Presidents Lund and Kamau" each is a President.
  const noun = own.at(-1);
  const ofOne = plural && !head.endsWith("ies") && noun?.end === tokens[end - 1]!.end;
  if (ofOne && head.endsWith("s")) own[own.length - 1] = { ...noun, end: noun.end - 1 };
  // "Cabinet Secretaries Ana Lima and Tomas Novak"
  const held = plural && head.endsWith("ies") && own.length === 1 ? inSingular(tokens, prefix.words, end) : null;
  for (const span of rest.words) {
    const last = own[own.length - 1]!;
    if (span.start - last.end <= 1) own[own.length - 1] = { start: last.start, end: span.end };
    else own.push(span);
  }
  // "the Union's Director of Dialogue and Cooperation": behind whose it is only what it is for.
  const matter = prefix.organisation && rest.organisation && isUncovered(tokens, rest.organisation) ? rest.organisation : null;
  const owner = matter ? null : rest.organisation;
  if (matter) own.push({ start: tokens[end]!.start, end: matter.end });
  const relation = words.relations.has(head) || words.relations.has(head.replace(/s$/, ""));
  const to = afterInterim(tokens, rest.to);
  return {
    to,
    office: {
      spans: relation ? [] : own,
      organisation: owner ?? prefix.organisation,
      organisationCountry: owner ? rest.organisationCountry : prefix.organisationCountry,
      seat: rest.seat,
      international: owner ? rest.international : prefix.international,
      stateless: owner ? rest.stateless : prefix.stateless,
      country: prefix.country ?? rest.country ?? (owner || prefix.organisation ? null : sharedCountry(tokens, rest.to, words)),
      mark: prefix.mark,
      extent: { start: tokens[prefix.from]!.start, end: tokens[rest.end - 1]!.end },
      determined: prefix.determined,
      noun: head,
      relation,
      plural,
      ...(held && rest.words.length === 0 && !relation ? { held, heldFrom: `one of the ${head}` } : {}),
      ...(rest.superior && { superior: rest.superior }),
    },
  };
}
