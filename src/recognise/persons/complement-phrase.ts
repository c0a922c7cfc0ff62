import type { PersonWords } from "../../authority/person-words.ts";
import { months, weekdays } from "../days/en/words.ts";
import { firstWord, longestFrom } from "../longest-from.ts";
import { afterCover } from "./after-cover.ts";
import { honorific, isDeterminer, officeHead, skipHonorifics } from "./lexicon.ts";
import { isNameWord, readName } from "./read-name.ts";
import { countryAt, isInternational, isState, isStateless, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** What parts of the world have in the title of who sees to them. */
const matters: ReadonlySet<string> = new Set(["affairs", "relations", "cooperation", "countries", "studies", "issues"]);
const chains = new Set("of for on de du des".split(" "));

/** The noun phrase behind "of", "for" or "in" of an office. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: "state" | "organisation" | "portfolio" | "unknown";
  readonly country: TitleCountry | null;
  readonly international: boolean;
  readonly stateless: boolean;
}

export const isBodyCover = (token: Token | undefined): boolean =>
  token?.cover != null && ["body", "organisation", "party", "igo", "outlet"].includes(token.cover.kind);

/** Does a rank that opens a name stand there ("… of Military Training Brigadier General Name")? "General" alone may be of a body ("of General Affairs"), unless a name follows. */
const isRank = (tokens: readonly Token[], at: number, words: PersonWords): boolean => {
  const length = honorific(tokens, at, words);
  const next = tokens[at + 1];
  const names =
    isNameWord(next, words) &&
    !words.portfolios.has(next!.low) &&
    !words.bodies.has(next!.low) &&
    tokens[at + 2]?.capital === true;
  return length > 1 || (length === 1 && (tokens[at]!.low !== "general" || names));
};

/** Index after the last body or portfolio noun of the run of capitals at `at`: so far the run is no name. */
function lastKnown(tokens: readonly Token[], at: number, words: PersonWords): number {
  let known = at;
  for (let next = at; next < at + 8; next++) {
    const token = tokens[next];
    if (!token || token.kind === "mark" || (next > at && (token.initial || isRank(tokens, next, words)))) break;
    const body = words.bodies.has(token.low) || words.bodies.has(token.low.replace(/s$/, ""));
    const own = words.portfolios.has(token.low) && token.low !== "and";
    // "the Minister of Foreign Affairs Nurdin Osmonov of Fiji": behind a name the country tells nothing of the name.
    const of = isDeterminer(tokens[next - 1]) ? next - 2 : next - 1;
    if (isState(token) && tokens[of]?.low === "of" && of > known) {
      next = afterCover(tokens, next) - 1;
      continue;
    }
    if (body || own || token.cover) known = next + 1;
    // "… Vu Hai Ha and the National Assembly": what follows an unknown word and "and" is another's.
    else if (token.low === "and" && known !== next) break;
    else if (!token.capital && !["and", "of", "the"].includes(token.low)) break;
    else if (officeHead(tokens, next, words) > 0 && !token.cover) break;
  }
  return known;
}

/** Words in small letters that describe a body before its name. */
const mostDescribing = 7;
/** Letters of the shortest acronym that names one by itself. */
const fewestLetters = 3;

/** The index of the noun of a body that words in small letters describe and a name follows: an acronym, or any name where its members are told; -1 where none stands there. */
function describedBody(tokens: readonly Token[], at: number, words: PersonWords): number {
  let ofMembers = false;
  for (let next = at; next < at + mostDescribing; next++) {
    const [token, name] = [tokens[next], tokens[next + 1]];
    if (token && ofMembers && /^['’]$/.test(token.text)) continue;
    if (token?.kind !== "word" || token.capital || token.cover) return -1;
    const named =
      name?.kind === "word" &&
      (!name.cover || isBodyCover(name)) &&
      (ofMembers ? name.capital : name.capitals && name.text.length >= fewestLetters);
    if (next > at && words.bodies.has(token.low) && named) return next;
    ofMembers ||= token.possessive && token.low.endsWith("s");
  }
  return -1;
}

/** Words of the longest service of a state that begins at `at` behind the state ("the Fijian armed forces"); 0 where none does, or where it only describes an officer. */
function serviceAt(tokens: readonly Token[], at: number, words: PersonWords): number {
  if (!isState(tokens[at - 1]) || tokens[at]?.kind !== "word" || tokens[at]!.cover) return 0;
  for (let length = longestFrom(words.services, firstWord(tokens[at]!.low)); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (!words.services.has(run.map(({ low }) => low.replaceAll("-", " ")).join(" "))) continue;
    return officeHead(tokens, at + length, words) > 0 ? 0 : length;
  }
  return 0;
}

/** Words of the longest unknown name of what somebody is over. */
const LONGEST_RUN = 5;

/** Words of a part of the world that an office is for. */
const PART = 3;

/** Index behind the matter that parts of the world joined by "and" have from `at` on ("Latin American and Caribbean Affairs"); -1 where anything else stands there. */
function behindRegions(tokens: readonly Token[], at: number, words: PersonWords): number {
  const isPart = (token: Token | undefined): boolean =>
    token?.kind === "word" &&
    token.capital &&
    (!token.cover || (isState(token) && token.cover.form === "demonym")) &&
    !token.possessive;
  let joint = at;
  while (joint < at + PART && isPart(tokens[joint])) joint++;
  if (joint === at || !/^(?:and|&)$/.test(tokens[joint]?.low ?? "")) return -1;
  for (let next = joint + 1; next <= joint + 1 + PART && isPart(tokens[next]); next++) {
    if (officeHead(tokens, next, words) > 0) return -1;
    // "the President of Fiji and Home Affairs Minister Ana Lima"
    if (next > joint + 1 && matters.has(tokens[next]!.low)) return officeHead(tokens, next + 1, words) > 0 ? -1 : next + 1;
  }
  return -1;
}

/** Does the run of capitals at `at` end at a comma behind which somebody is addressed ("the Premier of Great Reef, the Hon. Ana Lima")? Then no name begins in it. */
function endsBeforeName(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  let comma = at;
  while (tokens[comma]?.kind === "word" && tokens[comma]!.capital && !tokens[comma]!.cover && comma < at + LONGEST_RUN) comma++;
  if (comma === at || tokens[comma]?.text !== ",") return false;
  const opening = isDeterminer(tokens[comma + 1]) ? comma + 2 : comma + 1;
  const from = skipHonorifics(tokens, opening, words);
  return from > comma + 1 && readName(tokens, from, words, true) > from + 1;
}

/** Reads the phrase at `at`: a state, an organisation, what the office is about, or what nobody knows; null where none begins there. `greedy` takes unknown words in. */
export function readPhrase(tokens: readonly Token[], at: number, words: PersonWords, greedy: boolean): Phrase | null {
  let next = isDeterminer(tokens[at]) ? at + 1 : at;
  const from = next;
  let body = false;
  let portfolio = false;
  let unknown = false;
  let country: TitleCountry | null = null;
  let international = false;
  let stateless = false;
  let onlyState = true;
  // "for Latin American and Caribbean Affairs"
  const regions = behindRegions(tokens, from, words);
  if (regions > 0) {
    portfolio = true;
    onlyState = false;
    next = regions;
  }
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
      next = afterCover(tokens, next);
      if (tokens[next - 1]!.possessive && isState(tokens[next - 1])) onlyState = false;
      continue;
    }
    const service = serviceAt(tokens, next, words);
    if (service > 0) {
      body = true;
      onlyState = false;
      next += service;
      continue;
    }
    if (token.kind === "word" && chains.has(token.low) && next > from) {
      const after = isDeterminer(tokens[next + 1]) ? next + 2 : next + 1;
      const follower = tokens[after];
      if (!follower || !(body || unknown || onlyState === false)) break;
      // "at State House on Wednesday", "High Commissioner to Fiji in August"
      if (/^(?:on|in)$/.test(token.low) && (follower.low in weekdays || follower.low in months)) break;
      if (portfolio && !body && !unknown) break;
      // "Envoy for the Horn of Africa of the African Union": whose envoy it is.
      if (unknown && !body && token.low === "of" && follower.cover?.kind === "igo") break;
      // "Undersecretary for Reef Affairs of Fiji": whose it is, not what it is for.
      const isFor = tokens[from - 1]?.low === "for" || tokens[at - 1]?.low === "for";
      if (isFor && !body && token.low === "of" && isState(follower) && follower.cover!.form !== "demonym") break;
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
      // "the President of Fiji and Home Affairs Minister Ana Lima": behind whose it is another office begins.
      if (onlyState && country && tokens[at - 1]?.low === "of" && tokens[from]!.cover?.form === "name") break;
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
      // "Latin America and the Caribbean"
      next = follower === item ? after : next + 1;
      continue;
    }
    if (token.kind === "mark") break;
    if (next > from && officeHead(tokens, next, words) > 0 && !words.bodies.has(token.low)) break;
    if (next > from && isRank(tokens, next, words)) break;
    // "the Director of the Department of Europe B. Name": before a name an initial opens it.
    if (next > from && !greedy && token.initial && tokens[next + 1]?.capital) break;
    // "the Ambassador in Port Vila, Ana Lima", "the Mayor of San Fernando": the whole town.
    if (next === from && token.townWords > 0 && !portfolio && !body && /^(?:in|of|to)$/.test(tokens[at - 1]?.low ?? "")) {
      unknown = true;
      onlyState = false;
      next += token.townWords;
      continue;
    }
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
    // "of the shopworkers' union Mandate", "of the dock and steel workers' union EXWA", "of the trade union centre EXTUC"
    const described = next === from && !token.capital ? describedBody(tokens, next, words) : -1;
    if (described > next) {
      portfolio = false;
      next = described;
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
    if (!isBody && !isPortfolio && token.capital && !/-(?:based|born)$/.test(token.low)) {
      // "of the province of Kivu"
      const named = tokens[next - 1]?.low === "of" && words.kinds.placeNouns.has(tokens[next - 2]?.low ?? "");
      const inRun =
        greedy ||
        next === from ||
        named ||
        next < lastKnown(tokens, next, words) ||
        (unknown && endsBeforeName(tokens, next, words));
      if (!inRun) break;
      if (!words.noNames.has(token.low)) unknown = true;
    } else if (
      !isBody &&
      !isPortfolio &&
      !/-(?:based|born)$/.test(token.low) &&
      !(token.kind === "number" && (tokens[next + 1]?.capital || words.bodies.has(tokens[next + 1]?.low ?? "")))
    )
      break;
    onlyState = false;
    next++;
    if (token.possessive && !body && !isPortfolio && !tokens[next]?.capital) break;
  }
  // "Asia, the Middle East": what was tried behind a comma and led nowhere is no part of it.
  while (next > from && tokens[next - 1]!.text === ",") next--;
  if (next === from) return null;
  if (!(onlyState && country) && !body && !unknown && !portfolio) return null;
  // "Foreign and Commonwealth Affairs", "ASEAN Affairs": what an office is for, whatever body's name stands in it.
  const affairs =
    body &&
    tokens[next - 1]!.low === "affairs" &&
    (words.portfolios.has(tokens[from]!.low) || tokens[from]!.cover?.kind === "igo");
  if (affairs && tokens.slice(from, next).every(({ cover, low }) => cover || !words.kinds.heads.has(low))) body = false;
  if (!body && affairs) portfolio = true;
  const kind = onlyState && country ? "state" : body ? "organisation" : unknown ? "unknown" : "portfolio";
  return { from, to: next, kind, country, international, stateless };
}
