import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { months, weekdays } from "../days/en/words.ts";
import { isDeterminer, officeHead } from "./lexicon.ts";
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
}

const prepositions = new Set("of for to in on at with from".split(" "));
const chains = new Set("of for on de du des".split(" "));
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: "state" | "organisation" | "portfolio" | "unknown";
  readonly country: TitleCountry | null;
  readonly international: boolean;
  readonly stateless: boolean;
}

const isBodyCover = (token: Token | undefined): boolean =>
  token?.cover != null && ["body", "organisation", "party", "igo", "outlet"].includes(token.cover.kind);

/** Index after the last body or portfolio noun of the run of capitals at `at`: so far the run is no name. */
function lastKnown(tokens: readonly Token[], at: number, words: PersonWords): number {
  let known = at;
  for (let next = at; next < at + 8; next++) {
    const token = tokens[next];
    if (!token || token.kind === "mark") break;
    const body = words.bodies.has(token.low) || words.bodies.has(token.low.replace(/s$/, ""));
    const own = words.portfolios.has(token.low) && token.low !== "and";
    // "the Minister of Foreign Affairs Nurdin Osmonov of Fiji": behind a name the country tells nothing of the name.
    const ofName = isState(token) && tokens[next - 1]?.low === "of" && next - 1 > known;
    if (body || own || (token.cover && !ofName)) known = next + 1;
    // "… Vu Hai Ha and the National Assembly": what follows an unknown word and "and" is another's.
    else if (token.low === "and" && known !== next) break;
    else if (!token.capital && !["and", "of", "the"].includes(token.low)) break;
    else if (officeHead(tokens, next, words) > 0 && !token.cover) break;
  }
  return known;
}

function readPhrase(tokens: readonly Token[], at: number, words: PersonWords, greedy: boolean): Phrase | null {
  let next = isDeterminer(tokens[at]) ? at + 1 : at;
  const from = next;
  let body = false;
  let portfolio = false;
  let unknown = false;
  let country: TitleCountry | null = null;
  let international = false;
  let stateless = false;
  let onlyState = true;
  for (let steps = 0; steps < 24 && next < tokens.length; steps++) {
    const token = tokens[next]!;
    if (token.cover) {
      if (token.cover.kind === "person") break;
      if (isState(token)) {
        country ??= countryAt(token);
        // A state after a finished phrase of another kind is the next complement's business.
      } else {
        body = true;
        onlyState = false;
        country ??= countryAt(token);
        international ||= isInternational(token);
        stateless ||= isStateless(token);
      }
      const cover = token.cover;
      while (tokens[next]?.cover === cover) next++;
      if (tokens[next - 1]!.possessive && isState(tokens[next - 1])) onlyState = false;
      continue;
    }
    if (token.kind === "word" && chains.has(token.low) && next > from) {
      const after = isDeterminer(tokens[next + 1]) ? next + 2 : next + 1;
      const follower = tokens[after];
      if (!follower || !(body || unknown || onlyState === false)) break;
      // "at State House on Wednesday"
      if (token.low === "on" && (follower.low in weekdays || follower.low in months)) break;
      if (portfolio && !body && !unknown) break;
      if (!(follower.cover || follower.capital || words.bodies.has(follower.low) || words.portfolios.has(follower.low))) break;
      // "of the House of Representatives": whom a body is made of is no office.
      if (officeHead(tokens, after, words) > 0) {
        if (!body || token.low !== "of" || !follower.capital || !follower.low.endsWith("s")) break;
        next = after + 1;
        continue;
      }
      if (token.low !== "of" && !follower.cover && !words.portfolios.has(follower.low) && !greedy) break;
      next = after;
      continue;
    }
    if (token.low === "and" || token.text === "&" || token.text === ",") {
      if (next === from) break;
      const after = isDeterminer(tokens[next + 1]) ? next + 2 : next + 1;
      const follower = tokens[after];
      if (!follower || officeHead(tokens, after, words) > 0) break;
      // "Minister of Trade and ECOWAS Affairs": what an organisation lends its name to is one thing more that the office is for.
      if (portfolio && follower.cover && !isState(follower) && words.portfolios.has(tokens[after + 1]?.low ?? "")) {
        next = after + 1;
        continue;
      }
      // "…, and Sport": what is listed stands behind "and".
      const item = follower.low === "and" ? tokens[after + 1] : follower;
      const listed = item !== undefined && words.portfolios.has(item.low) && (item.capital || !tokens[next - 1]!.capital);
      if (token.text === ",") {
        if (!portfolio || !listed || body) break;
        if (!tokens.slice(after, after + 6).some((other) => other.low === "and" || other.text === "&")) break;
      } else if (!listed && !(isState(follower) && portfolio && words.portfolios.has(tokens[after + 1]?.low ?? ""))) {
        if (!(greedy && follower.capital && (words.bodies.has(follower.low) || words.bodies.has(tokens[after + 1]?.low ?? ""))))
          break;
      }
      next++;
      continue;
    }
    if (token.kind === "mark") break;
    if (next > from && officeHead(tokens, next, words) > 0 && !words.bodies.has(token.low)) break;
    const isBody = words.bodies.has(token.low) || (token.capital && words.bodies.has(token.low.replace(/s$/, "")));
    const isPortfolio = words.portfolios.has(token.low) && token.low !== "and";
    // "secretary for organisation", "Secretary of Organization": without an article, what the office is for.
    const isMatter = isPortfolio && next === at && words.kinds.matters.has(token.low);
    // "Information and Broadcasting": what goes on from one matter is another.
    if (isBody && !(isPortfolio && (portfolio || isMatter))) body = true;
    else if (isPortfolio) portfolio = true;
    // "of the municipal Farm Council"
    if (next === from && !token.capital && !isBody && words.officeModifiers.has(token.low) && tokens[next + 1]?.capital) {
      onlyState = false;
      next++;
      continue;
    }
    // "editor of the journal Marx Ahora"
    if (greedy && !token.capital && words.called.has(token.low) && tokens[next + 1]?.capital && !tokens[next + 1]!.cover) {
      next++;
      while (tokens[next]?.capital && !tokens[next]!.cover && !tokens[next - 1]!.possessive) next++;
      onlyState = false;
      unknown = true;
      break;
    }
    if (!isBody && !isPortfolio && token.capital && !/-based$/.test(token.low)) {
      const inRun = greedy || next === from || next < lastKnown(tokens, next, words);
      if (!inRun) break;
      if (!words.noNames.has(token.low)) unknown = true;
    } else if (
      !isBody &&
      !isPortfolio &&
      !/-based$/.test(token.low) &&
      !(token.kind === "number" && (tokens[next + 1]?.capital || words.bodies.has(tokens[next + 1]?.low ?? "")))
    )
      break;
    onlyState = false;
    next++;
    if (token.possessive && !body && !isPortfolio && !tokens[next]?.capital) break;
  }
  if (next === from) return null;
  if (!(onlyState && country) && !body && !unknown && !portfolio) return null;
  const kind = onlyState && country ? "state" : body ? "organisation" : unknown ? "unknown" : "portfolio";
  return { from, to: next, kind, country, international, stateless };
}

/** "President of the MAS party": a plain noun behind a name is no part of it. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  const { cover } = tokens[from]!;
  const plain = cover && !isState(tokens[from]) && !tokens[to - 1]!.capital && tokens[to - 2]?.cover === cover;
  return plain && !tokens[to - 1]!.cover ? to - 1 : to;
}

/** Index after the capitals from `at` on: a place of several words. */
function afterCapitals(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === "word" && tokens[next]!.capital && !tokens[next]!.cover) next++;
  return next;
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
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[next];
    if (!token) break;
    if (token.text === "(") {
      const close = tokens.slice(next, next + 9).findIndex((other) => other.text === ")");
      if (close < 0) break;
      if (tokens.slice(next, next + close).some((other) => words.portfolios.has(other.low) && other.low !== "and"))
        own.push({ start: token.start, end: tokens[next + close]!.end });
      next += close + 1;
      end = next;
      continue;
    }
    const linked = token.low === "and" && prepositions.has(tokens[next + 1]?.low ?? "") ? next + 1 : next;
    const joinsState = token.low === "and" && organisation !== null && isState(tokens[next + 1]);
    const preposition = tokens[linked]!;
    if (!joinsState && !prepositions.has(preposition.low)) break;
    const nested = isDeterminer(tokens[linked + 1]) ? linked + 2 : linked + 1;
    if (officeHead(tokens, nested, words) > 0 && !words.bodies.has(tokens[nested]!.low)) {
      // "Special Representative of the Secretary-General": the inner office stays in the outer one's words.
      // "guests of President A": whom a relation is to is another person.
      if ((preposition.low !== "of" && preposition.low !== "to") || words.relations.has(head)) break;
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
    const phrase = readPhrase(tokens, linked + 1, words, greedy);
    if (!phrase) break;
    // "a spokesman for Kenyan President A": the office behind the adjective is another's, of the same country.
    if (
      tokens[phrase.from]!.cover?.form === "demonym" &&
      phrase.kind !== "organisation" &&
      officeHead(tokens, phrase.to, words) > 0
    ) {
      country ??= phrase.country;
      break;
    }
    const span: Span = { start: tokens[phrase.from]!.start, end: tokens[nameEnd(tokens, phrase.from, phrase.to) - 1]!.end };
    const whole: Span = { start: preposition.start, end: span.end };
    // "expert at the Example Institute in Kisumu, Kenya", "sworn in as Speaker of the Assembly in Suva": where the organisation sits, or where something happens.
    if (preposition.low === "in" && phrase.kind === "unknown" && organisation) {
      next = greedy ? afterCapitals(tokens, phrase.to) : phrase.to;
      if (greedy) seat ??= { start: span.start, end: tokens[next - 1]!.end };
      if (greedy && tokens[next]?.text === "," && isState(tokens[next + 1])) {
        organisationCountry ??= countryAt(tokens[next + 1]!);
        const { cover } = tokens[next + 1]!;
        for (next++; tokens[next]?.cover === cover; ) next++;
      }
      continue;
    }
    // "President of Fiji at the State Palace"
    if (preposition.low === "at" && country) break;
    if (phrase.kind === "state") {
      // "her counterpart from Costa Rica": whom a relation is from is whose it is.
      // "a trade unionist from Ghana": who is sent from a country may be of another.
      if (preposition.low === "of" || joinsState || (preposition.low === "from" && !words.kinds.posted.test(head)))
        country ??= phrase.country;
      else if (preposition.low === "in" && organisation) organisationCountry ??= phrase.country;
      else if (words.kinds.posted.test(head)) own.push(whole);
      else if (preposition.low === "for") own.push(whole);
      else break;
    } else if (
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
    else if (preposition.low === "in" && phrase.kind === "unknown" && !greedy && !tokens[phrase.to]?.text.startsWith(",")) break;
    else if (preposition.low === "on" && phrase.kind !== "portfolio") break;
    else own.push(whole);
    next = phrase.to;
    end = next;
  }
  return { to: next, end, words: own, organisation, organisationCountry, seat, international, stateless, country };
}
