import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { afterCapitalsOfOne } from "./after-capitals.ts";
import { afterCover } from "./after-cover.ts";
import type { Appositions } from "./appositions.ts";
import { behindAsides } from "./behind-asides.ts";
import { isDeterminer, officeHead, skipHonorifics } from "./lexicon.ts";
import { nameBehind } from "./name-behind-comma.ts";
import { isOfAge } from "./of-age.ts";
import { bodies, closeOfRun, isRestOfBody, opensLine, withOrganisationBehind } from "./organisation-behind.ts";
import { withOwner } from "./owner-before.ts";
import { readBracket, stateToClose } from "./read-bracket.ts";
import { readHeaded } from "./read-headed.ts";
import { readName } from "./read-name.ts";
import { readOf } from "./read-of.ts";
import { longestChain, type Office, readTitle, type Title } from "./read-office.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

const openers = new Set([",", "(", "–", "—"]);

/** "Ana Lima - Minister of Trade": a hyphen with space on both sides. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "-" && tokens[at]!.start > tokens[at - 1]!.end && (tokens[at + 1]?.start ?? 0) > tokens[at]!.end;

/** Is somebody the last of a list that "and" joins ("Ana Lima and Tomas Novak, leaders of …")? */
function isJoined(tokens: readonly Token[], to: number): boolean {
  let at = to - 1;
  while (tokens[at]?.kind === "word" && tokens[at]!.capital) at--;
  return /^(?:and|&)$/.test(tokens[at]?.low ?? "");
}

/**
 * Is the title at `at` the one of another person, who follows it?
 * @param chained how many titles already stand before it: "Ana Lima, Minister of Trade of Fiji, Secretary Tomas Novak" are two people, each with one
 */
function anothersTitle(tokens: readonly Token[], at: number, words: PersonWords, chained = 0): boolean {
  const title = readTitle(tokens, at, words, false, chained);
  if (!title) return false;
  // "a researcher at the Example Institute in Santa Rosa": a place.
  if (tokens[title.to - 2]?.low === "in" && tokens[title.to - 1]!.capital) return false;
  // "to King Turki, the prime minister's family and the people": whose family or office it is.
  if (tokens[title.to - 1]!.possessive && tokens[title.to]?.kind === "word" && !tokens[title.to]!.capital) return true;
  // "editor of the journal Marx Ahora" names a journal.
  if (words.called.has(tokens[title.to - 1]!.low)) return false;
  const named = skipHonorifics(tokens, title.to, words);
  const end = readName(tokens, named, words);
  // "founder of Chartwell Hotels": what goes on behind an unknown name with one more word that is nobody's name.
  if (end === named + 1 && named === title.to && isRestOfBody(tokens, named, title, words)) return false;
  if (end > named) return true;
  // ", the EXU Treasurer - Tomas Novak"
  if (/^[-–—]$/.test(tokens[title.to]?.text ?? "") && nameBehind(tokens, title.to, words)) return true;
  // ", the Minister, A B, and" begins another person as well.
  return false;
}

/** Tokens among which the comma between somebody's title and name is sought. */
const TO_NAME = 16;

/** Was somebody told as "the Minister, Ana Lima,", so that the next of a list is as well? */
const isTitledFirst = (tokens: readonly Token[], at: number, own: readonly Office[]): boolean =>
  own.length > 0 &&
  own.every(
    ({ extent }) => tokens.slice(Math.max(0, at - TO_NAME), at - 1).find(({ start }) => start >= extent.end)?.text === ",",
  );

/** Is the title behind the comma before `at` that of the next person of a list ("the Ambassador of Fiji, Ana Lima, the Ambassador of Samoa, …", "the Minister, Ana Lima, the Clerk, …")? */
function isNextOfList(tokens: readonly Token[], at: number, title: Title, own: readonly Office[], words: PersonWords): boolean {
  if (own.length === 0 || tokens[title.to]?.text !== ",") return false;
  // "Director Ana Lima, Malta's envoy, Tomas Novak said": with a country of its own it is a new subject.
  const subject = isState(tokens[at]);
  const titledFirst = isTitledFirst(tokens, at, own);
  const behind = nameBehind(tokens, title.to, words, { subject, several: titledFirst });
  if (behind === null) return false;
  // "the envoys, H.E. A, former President of Fiji, H.E. B, former President of Malta": each has his own behind his name.
  const follows = tokens[behind.to]?.text === "," ? readTitle(tokens, behind.to + 1, words, true) : null;
  if (follows && own.every(({ plural }) => plural)) return false;
  // "the Minister of Health, Ana Lima, Minister of Trade, Ben Otieno and"
  if (titledFirst) return true;
  // Whoever has a title before the name has no second one behind it that a name follows.
  if (isDeterminer(tokens[at]) || subject) return true;
  // "Director of Trade, Mr. A, Director of Transport, Ms. B": forms of address part one from the next.
  if (behind.from > title.to + 1 && own.every(({ extent }) => extent.end <= tokens[at]!.start)) return true;
  const countries = own.flatMap(({ country }) => country?.code ?? []);
  const [first] = title.offices;
  return (
    countries.length > 0 &&
    first?.country != null &&
    !countries.includes(first.country.code) &&
    own.some(({ noun }) => noun === first.noun)
  );
}

/** "Ana Lima, deputy minister, and the Lao ambassador": an office that its own adjective gives to a country of which nothing before it was told is somebody else's. */
function isForeigner(tokens: readonly Token[], at: number, { offices: [first] }: Title, before: readonly Office[]): boolean {
  const state = tokens[at]?.low === "the" ? at + 1 : at;
  if (before.length === 0 || !isState(tokens[state]) || !first?.country) return false;
  return before.every(({ country }) => country?.code !== first.country!.code);
}

const closers = new Set([",", ".", ";", ":", ")", "—", "–"]);

/** ", who is also Second Secretary of …", ", who serves as …": a title in a clause of its own; null where none stands at `at`. */
function readClause(tokens: readonly Token[], at: number, words: PersonWords): Title | null {
  if (tokens[at]?.text !== "," || tokens[at + 1]?.low !== "who") return null;
  let next = behindAsides(tokens, at + 2, words);
  const verb = tokens[next]?.low ?? "";
  if (verb !== "is" && !(/^(?:serves|acts)$/.test(verb) && tokens[next + 1]?.low === "as")) return null;
  next = behindAsides(tokens, next + (verb === "is" ? 1 : 2), words);
  return anothersTitle(tokens, next, words) ? null : readTitle(tokens, next, words, true);
}

/** "Meeting Minister Lima, …", "After receiving Ms Lima, …": does a clause of its own, whose verb the name is the object of, end with it? */
function endsOpening(tokens: readonly Token[], at: number): boolean {
  const verb = /^(?:after|before|while|when|on|upon|in|by)$/.test(tokens[0]?.low ?? "") ? 1 : 0;
  if (at > 16 || !/^[a-z]{3,}ing$/.test(tokens[verb]?.low ?? "")) return false;
  return tokens.slice(verb, at).every(({ text }) => text !== ",");
}

const prepositions = new Set("at on in during following after before upon by with from together".split(" "));

/** Words of the longest opening phrase. */
const OPENING = 60;

const finite = /^(?:will|would|has|had|have|is|was|are|were|paid|made|left|held|met|flew|went|began|sent|gave|[a-z]{3,}ed)$/;

/** "At the invitation of the Speaker, Ana Lima, the Premier will visit …": behind an opening phrase without a verb, a title that no comma closes acts with the verb behind it. @param at index behind the name */
const actsBehindOpening = (tokens: readonly Token[], at: number, own: readonly Office[], ends: Token): boolean =>
  at <= OPENING &&
  prepositions.has(tokens[0]?.low ?? "") &&
  (finite.test(ends.low) || /^[a-z]{3,}s$/.test(ends.low)) &&
  (own.length > 0 || tokens.slice(1, at).every(({ low, capital }) => capital || !finite.test(low)));

/** Does the verb behind a title frame a sentence that already tells what somebody else did ("… welcomes Minister Lima, a spokesman said on Monday")? */
function framesSentence(tokens: readonly Token[], name: number, at: number, { framing }: PersonWords): boolean {
  if (!framing.has(tokens[at]?.low ?? "")) return false;
  const next = tokens[at + 1];
  if (
    next &&
    !/^[.”"]$/.test(next.text) &&
    !/^(?:on|in|at|here|late|early|during|after|reporters|journalists|lawmakers|\p{Lu}\p{Ll}+day)$/u.test(next.text)
  )
    return false;
  // Before the name stands a verb of the sentence's own.
  return tokens
    .slice(0, Math.max(0, name - 1))
    .some(
      ({ kind, capital, low }) => kind === "word" && !capital && /[a-z]{3,}(?:es|ed|s)$/.test(low) && !/(?:ss|us|is)$/.test(low),
    );
}

/** Reads "of Kenya", ", Premier of the State Council of China", "(Secretary of State)" and the like after a name that ends before `at`. @param own the offices that stand before the name */
export function readAppositions(
  tokens: readonly Token[],
  at: number,
  words: PersonWords,
  own: readonly Office[] = [],
): Appositions {
  let to = at;
  const offices: Office[] = [];
  let country: TitleCountry | null = null;
  let affiliation: Span | null = null;
  // "Ana Lima (L, front), chair of …": where somebody stands in a picture.
  if (
    tokens[to]?.text === "(" &&
    /^(?:[lcr]|left|right|centre|center|front|back|rear|top|bottom|first|second|third)$/.test(tokens[to + 1]?.low ?? "") &&
    !tokens[to + 2]?.capital
  ) {
    const close = tokens.slice(to, to + 8).findIndex(({ text }) => text === ")");
    if (close > 0) to += close + 1;
  }
  // "Ana Lima, 54, the Premier of Kenya"
  if (isOfAge(tokens, to)) to += tokens[to]!.text === "(" ? 3 : 2;
  const owned = readOf(tokens, to, words);
  if (owned) {
    ({ to, country, affiliation } = owned);
    if (tokens[to - 1]!.possessive) return { to, offices, country, affiliation };
  }
  // "Amina Wanjiru (Left Party, Kenya)"
  const both = affiliation === null ? readBracket(tokens, to, words) : null;
  if (both) ({ to, affiliation, country } = both);
  // "Amina Wanjiru (Kenya)", "(Communist Party of Kenya)"
  const inside = isDeterminer(tokens[to + 1]) ? to + 2 : to + 1;
  const bracketed = tokens[to]?.text === "(" ? (tokens[inside]?.cover ?? null) : null;
  if (bracketed && (isState(tokens[inside]) || bodies.has(bracketed.kind))) {
    const end = afterCover(tokens, inside);
    if (tokens[end]?.text === ")" && bracketed.form !== "demonym") {
      country ??= countryAt(tokens[inside]!);
      if (!isState(tokens[inside])) affiliation ??= { start: bracketed.start, end: bracketed.end };
      to = end + 1;
    }
  }
  if (tokens[to]?.capitals && officeHead(tokens, to, words) > 0 && !tokens[to]!.cover) {
    const title = readTitle(tokens, to, words, false);
    // "Ana Lima MP and Fiji's Speaker": what goes on behind "and" is another's.
    const [letters] = title?.offices ?? [];
    if (letters && letters.extent.end === tokens[to]!.end) {
      offices.push(letters);
      to++;
    }
  }
  for (let rounds = 0; rounds < 4; rounds++) {
    const colon = tokens[to]?.text === ":" && opensLine(tokens, at);
    const opener = colon ? "," : isDash(tokens, to) ? "–" : (tokens[to]?.text ?? "");
    const joined = offices.length > 0 && opener === "," && tokens[to + 1]?.low === "and" ? 2 : 1;
    // "…, also a member of …"
    const afterAnd = opener === "," ? behindAsides(tokens, to + joined, words) - to : joined;
    if (!openers.has(opener) || anothersTitle(tokens, to + afterAnd, words, own.length === 0 ? longestChain : 0)) break;
    const title = readTitle(tokens, to + afterAnd, words, true);
    // "…, two students": several are no apposition of one.
    // "Ana Lima, representatives of the Ministry and …": several more people.
    if (
      title &&
      own.length > 0 &&
      opener === "," &&
      title.offices.every(({ plural }) => plural) &&
      !isDeterminer(tokens[to + 1]) &&
      !own.some(({ plural }) => plural) &&
      !isJoined(tokens, at)
    )
      break;
    // "Ana Lima, the Foreign Minister, the ambassadors of Fiji and …"
    if (title?.offices.every(({ plural }) => plural) && offices.some(({ plural }) => !plural) && opener === "," && joined === 1)
      break;
    if (!title || /^(?:two|three|four|five|six|seven|several|many|some|all)$/.test(tokens[to + afterAnd]!.low)) break;
    if (isNextOfList(tokens, to + afterAnd, title, own, words) || isForeigner(tokens, to + afterAnd, title, offices)) break;
    const ends = tokens[title.to];
    // "President Ana Lima, Maltese Premier discuss tuna": two of them, as headlines list them.
    if (own.length > 0 && opener === "," && isState(tokens[to + 1]) && ends?.kind === "word" && !ends.capital)
      if (!/^(?:and|or|of|to|in|at|for|from|on|with|by|who|was|were|is|are)$/.test(ends.low)) break;
    // A title that runs straight into more capitals was misread.
    if (ends?.kind === "word" && ends.capital && officeHead(tokens, title.to, words) === 0 && !ends.cover) break;
    // "Meeting Minister Lima, the Premier said": he said it.
    const runsOn = opener === "," && isDeterminer(tokens[to + 1]) && ends?.kind === "word" && !ends.capital;
    if (runsOn && (endsOpening(tokens, at) || actsBehindOpening(tokens, at, own, ends))) break;
    const owned = withOrganisationBehind(tokens, title);
    // "Tonga welcomes the visit of Minister Ana Lima, a ministry spokesman said.": he said it.
    if (opener === "," && isDeterminer(tokens[to + 1]) && framesSentence(tokens, at, owned.to, words)) break;
    // "(National Secretary, Tide Action)"
    const close =
      opener === "(" && owned.to === title.to && tokens[title.to]?.text === "," ? closeOfRun(tokens, title.to + 1) : -1;
    if (close > 0) {
      const last = owned.offices.at(-1)!;
      const organisation = { start: tokens[title.to + 1]!.start, end: tokens[close - 1]!.end };
      offices.push(
        ...owned.offices.slice(0, -1),
        last.organisation || last.relation ? last : { ...last, organisation, stateless: true },
      );
      to = close + 1;
      break;
    }
    // "(Minister of Trade, Kenya)"
    const state = opener === "(" && owned.to === title.to ? stateToClose(tokens, title.to) : null;
    if (state) {
      offices.push(...owned.offices);
      country ??= state.country;
      to = state.to;
      break;
    }
    if (opener === "(" && tokens[owned.to]?.text !== ")") break;
    // "…, director of the Institute, and the foundation's president, Tomas Novak, signed": the next one's.
    if (joined === 2 && isDeterminer(tokens[to + 2]) && ends?.text === "," && nameBehind(tokens, title.to, words)) break;
    // "…, ambassador of Fiji, and staff members": several more people.
    if (joined === 2 && title.offices.some(({ plural }) => plural)) break;
    // "Ana Lima, Fiji's Premier, and her Tongan counterpart, Sione Vea, met": another person, who is named behind.
    if (joined === 2 && tokens[title.to]?.text === "," && nameBehind(tokens, title.to, words)) break;
    offices.push(...withOwner(tokens, to + afterAnd, owned.offices, words));
    to = opener === "(" ? owned.to + 1 : owned.to;
    if (tokens[owned.to - 1]!.possessive) break;
  }
  // "Ana Lima from Reefshire, who is vice-president of …"
  const origin = /^(?:from|of)$/.test(tokens[to]?.low ?? "") ? afterCapitalsOfOne(tokens, to + 1) : to;
  const clause = offices.length < 4 ? readClause(tokens, origin > to + 1 ? origin : to, words) : null;
  if (clause) {
    offices.push(...clause.offices);
    if (closers.has(tokens[clause.to]?.text ?? ".")) to = clause.to;
  }
  // "Ana Lima, representing the Example Union, …"
  const comes = offices.length === 0 && affiliation === null && tokens[to]?.text === "," && tokens[to + 1]?.low !== "of";
  const from = comes ? readOf(tokens, to + 1, words) : null;
  if (from && closers.has(tokens[from.to]?.text ?? ".")) return { ...from, offices, country: country ?? from.country };
  const headed = offices.length === 0 && affiliation === null ? readHeaded(tokens, to, words) : null;
  if (headed) return { ...headed, country: country ?? headed.country };
  // "…, secretary of the Example Party, of Kenya"; "Ann Other, of the Example Party, said"
  const isNext = own.some(({ plural, country }) => plural && country !== null); // "the Ministers of Fiji, Ana Lima, of Samoa, …"
  const behind = !isNext && tokens[to]?.text === "," && tokens[to + 1]?.low === "of" ? readOf(tokens, to + 1, words) : null;
  if (behind && closers.has(tokens[behind.to]?.text ?? ".")) {
    const stateOnly = behind.affiliation === null;
    if (stateOnly ? offices.every((office) => office.country === null) : offices.length === 0)
      return { to: behind.to, offices, country: country ?? behind.country, affiliation: affiliation ?? behind.affiliation };
  }
  return { to, offices, country, affiliation };
}
