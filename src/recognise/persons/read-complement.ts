import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { months } from "../days/en/words.ts";
import { afterCapitals } from "./after-capitals.ts";
import { afterCover } from "./after-cover.ts";
import { isBodyCover, readPhrase } from "./complement-phrase.ts";
import { honorific, isDeterminer, officeHead } from "./lexicon.ts";
import { namedSuperior } from "./named-superior.ts";
import { officerServed } from "./officer-served.ts";
import { quotedBody } from "./quoted-body.ts";
import { countryAt, isInternational, isState, isStateless, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";
import { townBeforeName } from "./town-of-post.ts";

/** What follows an office's noun: "of Foreign Affairs", "of the Central Committee of …", "to Kenya". */
export interface Complements {
  readonly to: number;
  /** Index after the last token of the office's own: where its organisation sits is read over. */
  readonly end: number;
  /** Stretches that belong to the office's own words. */
  readonly words: readonly Span[];
  readonly organisation: Span | null;
  readonly organisationCountry: TitleCountry | null;
  /** Where the organisation sits, by the words behind it ("of the Harbour Union in Caracas"). */
  readonly seat: Span | null;
  readonly international: boolean;
  readonly stateless: boolean;
  readonly country: TitleCountry | null;
  /** The name that follows of a person whom the office serves ("the envoy of President Ana Lima"). */
  readonly superior: Span | null;
}

const prepositions = new Set("of for to in on at with from".split(" "));

/** "President of the MAS party": a plain noun behind a name is no part of it. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  const { cover } = tokens[from]!;
  const plain = cover && !isState(tokens[from]) && !tokens[to - 1]!.capital && tokens[to - 2]?.cover === cover;
  return plain && !tokens[to - 1]!.cover ? to - 1 : to;
}

/** "Governor of East Example region", "of the province of Kivu": a part of a country is no body that somebody over it is of. */
const isPartOfCountry = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  { kinds: { placeNouns } }: PersonWords,
): boolean => tokens[from]!.cover === null && (placeNouns.has(tokens[from]!.low) || placeNouns.has(tokens[to - 1]!.low));

/** Words that describe a body in small letters before its name behind a comma. */
const DESCRIBING = 5;

/** Index of the body's name that stands behind its kind and a comma ("of the peasant confederation, the Tide Confederation of Fiji"); -1 where none does. */
function namedBehindKind(tokens: readonly Token[], at: number, { bodies }: PersonWords): number {
  if (tokens[at]?.low !== "the") return -1;
  let comma = at + 1;
  const describes = (token: Token | undefined): boolean =>
    token !== undefined && !token.capital && !token.cover && (token.kind === "word" || /^['’]$/.test(token.text));
  while (comma <= at + DESCRIBING && describes(tokens[comma])) comma++;
  const isKind = tokens[comma]?.text === "," && tokens[comma + 1]?.low === "the" && bodies.has(tokens[comma - 1]?.low ?? "");
  return isKind && isBodyCover(tokens[comma + 2]) ? comma + 2 : -1;
}

/** Does a state stand at `at` as the owner of what follows ("Kenya's ports")? */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return isState(tokens[at]) && tokens[afterCover(tokens, at) - 1]!.possessive;
}

/** Reads what follows an office's noun, and tells apart what belongs to the office, what is its organisation, and what is its country. */
export function readComplements(
  tokens: readonly Token[],
  at: number,
  words: PersonWords,
  greedy: boolean,
  head: string,
): Complements {
  let next = at;
  let end = at;
  const own: Span[] = [];
  let organisation: Span | null = null;
  let organisationCountry: TitleCountry | null = null;
  let seat: Span | null = null;
  let international = false;
  let stateless = false;
  let country: TitleCountry | null = null;
  let superior: Span | null = null;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[next];
    if (!token) break;
    if (token.text === "(") {
      const close = tokens.slice(next, next + 9).findIndex((other) => other.text === ")");
      if (close < 0) break;
      // "Chair of the Example Council (Example Parliament)": behind an organisation a bracket is of its name.
      if (
        !organisation &&
        tokens.slice(next, next + close).some((other) => words.portfolios.has(other.low) && other.low !== "and")
      )
        own.push({ start: token.start, end: tokens[next + close]!.end });
      next += close + 1;
      end = next;
      continue;
    }
    const linked = token.low === "and" && prepositions.has(tokens[next + 1]?.low ?? "") ? next + 1 : next;
    const joinsState = token.low === "and" && organisation !== null && isState(tokens[next + 1]);
    const preposition = tokens[linked]!;
    if (!joinsState && !prepositions.has(preposition.low)) break;
    // "took over as High Commissioner to Fiji in August"
    if (/^(?:in|on)$/.test(preposition.low) && (tokens[linked + 1]?.low ?? "") in months) break;
    // "author of The Example Code": a work and no body.
    const work = tokens[linked + 1];
    if (words.kinds.ofWorks.has(head) && (/^(?:The|An?)$/.test(work?.text ?? "") || /^["“‘]$/.test(work?.text ?? ""))) break;
    const quoted = preposition.low === "of" && organisation === null ? quotedBody(tokens, linked + 1) : null;
    if (quoted) {
      organisation = quoted.organisation;
      organisationCountry = quoted.country;
      next = quoted.to;
      end = next;
      break;
    }
    // "a letter from the Minister of Trade of Fiji to the Minister of Health": whose country is told serves nobody else.
    const elsewhere = preposition.low === "to" && country !== null && !words.kinds.posted.test(head);
    if (elsewhere && officeHead(tokens, isDeterminer(tokens[linked + 1]) ? linked + 2 : linked + 1, words) > 0) break;
    const chief = preposition.low === "of" || preposition.low === "to" ? namedSuperior(tokens, linked + 1, words) : null;
    if (chief) {
      superior = { start: tokens[chief.from]!.start, end: tokens[chief.to - 1]!.end };
      break;
    }
    // "the Foreign Minister of that country, Ana Lima"
    if (/^(?:that|this)$/.test(tokens[linked + 1]?.low ?? "") && words.kinds.calledBack.has(tokens[linked + 2]?.low ?? "")) {
      next = linked + 3;
      end = next;
      continue;
    }
    const nested = isDeterminer(tokens[linked + 1]) ? linked + 2 : linked + 1;
    if (officeHead(tokens, nested, words) > 0 && !words.bodies.has(tokens[nested]!.low)) {
      // "Special Representative of the Secretary-General": the inner office stays in the outer one's words.
      // "guests of President A": whom a relation is to is another person.
      // "an envoy from the President of Fiji", but "greetings from the President"
      const sent = preposition.low === "from" && words.kinds.posted.test(head);
      if ((preposition.low !== "of" && preposition.low !== "to" && !sent) || words.relations.has(head)) break;
      // "greetings from the leaders to the President", "a message from the Emir to the President": neither serves him.
      const several = head.endsWith("s") && words.officeHeads.has(head.slice(0, -1));
      if (preposition.low === "to" && (several || !words.kinds.leadsOnTo.test(head))) break;
      next = nested + officeHead(tokens, nested, words);
      end = next;
      own.push({ start: preposition.start, end: tokens[end - 1]!.end });
      continue;
    }
    const town = preposition.low === "in" && words.kinds.posted.test(head) ? townBeforeName(tokens, linked + 1, words) : 0;
    if (town > 0) {
      own.push({ start: preposition.start, end: tokens[town - 1]!.end });
      next = town;
      end = town;
      break;
    }
    const served = officerServed(tokens, nested, words);
    if (served) {
      country ??= served.country;
      organisation ??= served.office;
      // "the special envoy of the Fijian President, Ana Lima": behind a comma the name is the envoy's.
      if (preposition.low !== "to" && words.kinds.posted.test(head) && tokens[served.to]?.text === "," && !served.office) {
        own.push(
          { start: preposition.start, end: tokens[nested - 1]!.end },
          { start: served.start, end: tokens[served.to - 1]!.end },
        );
        next = served.to;
        end = next;
      }
      break;
    }
    const phrase = readPhrase(tokens, linked + 1, words, greedy);
    // "artists from Indian Kerala": the adjective is of the place behind it, where nobody is named.
    const opening = tokens[linked + 1];
    if (
      preposition.low === "from" &&
      opening?.cover?.form === "demonym" &&
      tokens[linked + 2]?.capital &&
      !tokens[linked + 2]!.cover
    ) {
      next = linked + 1;
      break;
    }
    const named = !phrase && greedy && preposition.low === "of" ? namedBehindKind(tokens, linked + 1, words) : -1;
    if (named > 0) {
      const body = tokens[named]!;
      organisation ??= { start: body.cover!.start, end: body.cover!.end };
      organisationCountry ??= countryAt(body);
      international ||= isInternational(body);
      stateless ||= isStateless(body);
      next = afterCover(tokens, named);
      end = next;
      break;
    }
    if (!phrase) break;
    const span: Span = { start: tokens[phrase.from]!.start, end: tokens[nameEnd(tokens, phrase.from, phrase.to) - 1]!.end };
    const whole: Span = { start: preposition.start, end: span.end };
    // "expert at the Example Institute in Kisumu, Kenya", "sworn in as Speaker of the Assembly in Suva": where the organisation sits, or where something happens.
    if (preposition.low === "in" && phrase.kind === "unknown" && organisation) {
      next = greedy ? afterCapitals(tokens, phrase.to) : phrase.to;
      if (greedy) seat ??= { start: span.start, end: tokens[next - 1]!.end };
      if (greedy && tokens[next]?.text === "," && isState(tokens[next + 1])) {
        organisationCountry ??= countryAt(tokens[next + 1]!);
        next = afterCover(tokens, next + 1);
      }
      continue;
    }
    // "elected its leader at a congress": whoever holds an office holds it at one that is known.
    if (preposition.low === "at" && /^(?:an?|its|their)$/.test(tokens[linked + 1]?.low ?? "")) break;
    // "President of Fiji at the State Palace", "the King at the Royal Palace"
    if (preposition.low === "at" && (country || words.kinds.overPlaces.test(head))) break;
    if (phrase.kind === "state") {
      // "her counterpart from (in) Costa Rica": whom a relation is from is whose it is.
      // "a trade unionist from Ghana": who is sent from a country may be of another.
      const related =
        (preposition.low === "in" && (words.relations.has(head) || honorific(tokens, phrase.to, words) > 0)) ||
        (preposition.low === "for" && words.kinds.forTheirState.test(head));
      if (preposition.low === "of" || joinsState || related || (preposition.low === "from" && !words.kinds.posted.test(head)))
        country ??= phrase.country;
      else if (preposition.low === "in" && organisation) organisationCountry ??= phrase.country;
      else if (words.kinds.posted.test(head)) own.push(whole);
      else if (preposition.low === "for") own.push(whole);
      else break;
    } else if (words.kinds.overPlaces.test(head) && isPartOfCountry(tokens, phrase, words)) own.push(whole);
    else if (
      phrase.kind === "organisation" ||
      (phrase.kind === "unknown" &&
        !words.kinds.overPlaces.test(head) &&
        (preposition.low === "of" || (greedy && preposition.low === "at")))
    ) {
      if (
        preposition.low !== "of" &&
        preposition.low !== "at" &&
        preposition.low !== "in" &&
        preposition.low !== "to" &&
        preposition.low !== "for" &&
        // "a fellow with the Example Institute"
        !(greedy && (preposition.low === "with" || preposition.low === "from") && isBodyCover(tokens[phrase.from]))
      )
        break; // "Institute of World Socialism at the Academy of Sciences": the inner body is the organisation, the outer one may tell the country.
      // "Permanent Representative to the United Nations": who is sent to a body is not of it.
      if (preposition.low === "to" && words.kinds.posted.test(head)) own.push(whole);
      else if (organisation && phrase.kind === "organisation" && preposition.low !== "for")
        organisationCountry ??= phrase.country;
      else if (organisation) own.push(whole);
      else {
        organisation = span;
        organisationCountry = phrase.country;
        international = phrase.international;
        stateless = phrase.stateless;
      }
    } else if (preposition.low === "to" && phrase.kind === "unknown" && !words.kinds.posted.test(head) && !greedy)
      break; // "the visit of the Fijian leader to Suva"
    else if (preposition.low === "with" || preposition.low === "from" || preposition.low === "at") break;
    // "elected her as General Secretary in Suva on Monday": where it happened, unless it is where an envoy is posted.
    else if (
      preposition.low === "in" &&
      phrase.kind === "unknown" &&
      (!greedy || !words.kinds.posted.test(head)) &&
      !tokens[phrase.to]?.text.startsWith(",")
    )
      break;
    else if (preposition.low === "on" && phrase.kind !== "portfolio") break;
    else {
      const ofState = isState(tokens[phrase.from]) && words.kinds.ofTheirState.has(tokens[phrase.to - 1]!.low);
      // "head of Kenya's ports", but "a historian of Kenya's ports"
      if (ofState || (preposition.low === "of" && isOwner(tokens, phrase.from) && !words.kinds.ofFields.test(head)))
        country ??= phrase.country;
      own.push(whole);
    }
    next = phrase.to;
    end = next;
  }
  // "the Mayor of Sfax, Tunisia,": the country of the place.
  const state =
    tokens[next]?.text === "," && words.kinds.overPlaces.test(head) && own.length > 0 && !country ? tokens[next + 1] : undefined;
  if (isState(state) && state!.cover!.form !== "demonym" && /^[,.;)]$/.test(tokens[afterCover(tokens, next + 1)]?.text ?? ".")) {
    country = countryAt(state!);
    next = afterCover(tokens, next + 1);
  }
  return { to: next, end, words: own, organisation, organisationCountry, seat, international, stateless, country, superior };
}
