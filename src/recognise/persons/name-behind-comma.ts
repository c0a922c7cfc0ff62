import type { PersonWords } from "../../authority/person-words.ts";
import { weekdays } from "../days/en/words.ts";
import { afterCover } from "./after-cover.ts";
import { knownName } from "./bare-names.ts";
import { isBodyCover } from "./complement-phrase.ts";
import { isLoneName } from "./is-lone-name.ts";
import { behindLetters } from "./letters-behind.ts";
import { behindOrigin, behindRetired, isDeterminer, officeHead, skipHonorifics } from "./lexicon.ts";
import { opensWithPhrase } from "./opens-sentence.ts";
import { isNameWord, readName } from "./read-name.ts";
import { type Office, readTitle, withOrganisation } from "./read-office.ts";
import { isState } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest list of regions behind a title, and of the name behind it. */
const LISTED = 16;

const closers = new Set([",", ".", ";", ":", "(", ")", "—", "–", "”", '"', "’"]);

const isEnd = (token: Token | undefined): boolean => /^[,.;)]$/.test(token?.text ?? ".");

const isPlain = (token: Token | undefined): token is Token => token?.kind === "word" && !token.capital && !token.cover;

const isParticiple = (token: Token | undefined): boolean => isPlain(token) && /\p{Ll}{3}ing$/u.test(token.low);

/** The whole name that stands alone behind the comma at `comma`, forms of address left out; null where none does. @param several is the title before it a plural? @param subject does the title open its sentence? @param told does it tell a country? @param lone may one word between two marks be the name? */
export function nameBehind(
  tokens: readonly Token[],
  comma: number,
  words: PersonWords,
  {
    several = false,
    subject = false,
    told = false,
    lone = false,
  }: { readonly several?: boolean; readonly subject?: boolean; readonly told?: boolean; readonly lone?: boolean } = {},
): { readonly from: number; readonly to: number } | null {
  // "the Apostolic Nuncio, Archbishop Name", "the Chief of Staff, general Name"
  const addressed = skipHonorifics(tokens, comma + 1, words) > comma + 1;
  // "In talks with the Speaker, Mr. Ana Lima said …": behind the phrase that opens a sentence its subject stands.
  const goesOn = addressed && !opensWithPhrase(tokens) && tokens[comma]?.text === ",";
  const ranked =
    words.ranks.has(tokens[comma + 1]?.low ?? "") && (tokens[comma + 1]!.capital || tokens[comma + 2]?.capital)
      ? behindRetired(tokens, comma + 2)
      : comma + 1;
  const behind = skipHonorifics(tokens, ranked, words);
  // "the Sultan of Brunei, His Majesty Sultan Name"
  const again = behind > ranked && words.kinds.royal.test(tokens[behind]?.low ?? "") && isNameWord(tokens[behind + 1], words);
  const from = again ? behind + 1 : behind;
  const to = readName(tokens, from, words, true);
  const end = behindOrigin(tokens, behindLetters(tokens, to, words));
  const closed =
    closers.has(tokens[end]?.text ?? ".") ||
    words.closing.has(tokens[to]?.low ?? "") ||
    // "and his counterpart, H.E. Ana Lima jointly opened it"
    (goesOn && to - from > 1 && isPlain(tokens[to]) && !words.framing.has(tokens[to]!.low)) ||
    // "with the Ambassador to Fiji, Ana Lima presenting the gift"
    (to - from > 1 && isParticiple(tokens[to])) ||
    (tokens[to]?.low ?? "") in weekdays ||
    tokens[to - 1]?.possessive ||
    (several && tokens[end]?.low === "and") ||
    // "It said the Secretary of Fiji, Ana Lima will come", "given by the German Ambassador, Ana Lima to the Minister"
    (told && to - from > 1 && /^(?:will|would|has|had|is|was|to|in|on|at|during)$/.test(tokens[end]?.low ?? "")) ||
    // "The minister, Ana Lima said, was ill": she speaks of another.
    (subject && to - from > 1 && tokens[end]?.kind === "word" && !tokens[end]!.capital && tokens[end + 1]?.text !== ",");
  const alone = to === from + 1 && lone && isLoneName(tokens, from, words) && isEnd(tokens[to]);
  return to > from && ((closed && (to - from > 1 || from > comma + 1)) || alone) ? { from, to } : null;
}

/** Who is named by a title of one behind the comma at `comma`: "her Fijian counterpart, the Minister of Trade Ana Lima"; null where nobody is. */
export function titledBehind(
  tokens: readonly Token[],
  comma: number,
  own: readonly Office[],
  words: PersonWords,
): { readonly from: number; readonly to: number; readonly offices: readonly Office[] } | null {
  if (tokens[comma]?.text !== ",") return null;
  const title = readTitle(tokens, isDeterminer(tokens[comma + 1]) ? comma + 2 : comma + 1, words, false);
  if (!title || title.offices.some(({ plural, relation }) => plural || relation)) return null;
  // "At the invitation of his Fijian counterpart, Kenyan Minister Ana Lima …": the other one.
  const countries = new Set(
    [...own, ...title.offices].flatMap(({ country, organisationCountry }) => (country ?? organisationCountry)?.code ?? []),
  );
  if (countries.size > 1) return null;
  const from = skipHonorifics(tokens, title.to, words);
  const to = readName(tokens, from, words, true);
  // "In a message to his counterpart, President Ana Lima said …": whom the sentence goes on about, where it opens with no name.
  const next = tokens[to];
  const goesOn = next?.kind === "word" && !next.capital && words.personVerbs.has(next.low) && opensWithPhrase(tokens);
  if (to - from > 1) return goesOn ? null : { from, to, offices: title.offices };
  // "his Fijian colleague, Minister of Trade and Energy, Ana Lima"
  const behind = tokens[title.to]?.text === "," ? nameBehind(tokens, title.to, words) : null;
  return behind && { ...behind, offices: title.offices };
}

/** Index of the comma behind capitals that are left of a title's body ("of the United Nations System, Ms. …"); `at` where none stands so near. */
export function afterRest(tokens: readonly Token[], at: number, words: PersonWords): number {
  // "the ambassadors to Benin and Togo, …"
  let listed = at;
  while (/^(?:and|,)$/.test(tokens[listed]?.low ?? "") && isState(tokens[listed + 1])) listed = afterCover(tokens, listed + 1);
  if (listed > at && tokens[listed]?.text === "," && nameBehind(tokens, listed, words, { several: true })) return listed;
  // "the foreign ministers of the two countries, …"
  const ofBoth = words.ofBoth.exec(
    tokens
      .slice(at, at + 5)
      .map(({ low }) => low)
      .join(" "),
  );
  const behindBoth = ofBoth ? at + ofBoth[0].split(" ").length : at;
  if (ofBoth && nameBehind(tokens, behindBoth, words, { several: true })) return behindBoth;
  // "the Ambassador to Benin with residence in Abuja, Mr. …"
  const resides = tokens[at]?.low === "with" ? at + 1 : at;
  if (words.residences.has(tokens[resides]?.low ?? "")) {
    const comma = tokens.slice(resides, resides + 8).findIndex(({ text }) => text === ",");
    if (comma > 0 && nameBehind(tokens, resides + comma, words)) return resides + comma;
  }
  // "Senator from Vermont, Ana Lima, …", "the envoy of NATO for the Gulf and East Africa, Ana Lima, …", "the mayor of Nadi in Fiji, Ana Lima, …"
  if (["from", "for", "in", "at"].includes(tokens[at]?.low ?? "")) {
    const inside = (token: Token): boolean => token.kind === "word" && (token.capital || /^(?:the|and|of)$/.test(token.low));
    const comma = tokens.slice(at + 1, at + 10).findIndex((token) => !inside(token));
    if (comma > 0 && tokens[at + 1 + comma]?.text === "," && nameBehind(tokens, at + 1 + comma, words)) return at + 1 + comma;
  }
  // "the Prime Minister, in charge of Coordination, Mr. …"
  // "the Minister at the Presidency in charge of Trade, Ana Lima"
  const lead = tokens[at]?.text === "," ? at + 1 : at;
  if (words.charges.has(tokens[tokens[lead]?.low === "in" ? lead + 1 : lead]?.low ?? "")) {
    const comma = tokens.slice(lead, lead + 12).findIndex(({ text }) => text === ",");
    if (comma > 0 && nameBehind(tokens, lead + comma, words)) return lead + comma;
  }
  // "the Minister for Asia, the Middle East and Oceania, Ana Lima": what is listed behind the first comma has "and" in it.
  if (tokens[at]?.text === "," && !nameBehind(tokens, at, words)) {
    const isItem = ({ kind, capital, low, text }: Token): boolean =>
      kind === "word" ? capital || low === "the" || low === "and" : text === ",";
    let last = at + 1;
    while (last < at + LISTED && tokens[last] && isItem(tokens[last]!)) last++;
    for (let comma = at + 1; comma < last; comma++)
      if (
        tokens[comma]!.text === "," &&
        tokens.slice(at, comma).some(({ low }) => low === "and") &&
        nameBehind(tokens, comma, words)
      )
        return comma;
  }
  let next = at;
  while (
    next < at + 3 &&
    tokens[next]?.kind === "word" &&
    tokens[next]!.capital &&
    !tokens[next]!.cover &&
    !tokens[next]!.possessive
  )
    next++;
  return tokens[next]?.text === "," && nameBehind(tokens, next, words) ? next : afterDescription(tokens, at, words);
}

/** Words of the longest description of whose an office is that no list knows. */
const DESCRIBED = 14;
const describes: ReadonlySet<string> = new Set(["of", "for", "with", "at", "on", "in", "to"]);

/** Index of the comma behind words that say more of whose an office is ("of the Fiji-Malta friendship society, Ana Lima, …", "with Fiji, …"), before a known name between two marks; `at` where none stands so. */
function afterDescription(tokens: readonly Token[], at: number, words: PersonWords): number {
  if (tokens[at]?.kind !== "word" || (tokens[at]!.capital && !describes.has(tokens[at]!.low))) return at;
  let comma = at;
  while (comma < at + DESCRIBED && tokens[comma] && (tokens[comma]!.kind !== "mark" || tokens[comma]!.text === "-")) {
    const { low, cover } = tokens[comma]!;
    // "had among its guests the Danish minister, Ana Lima": the office is another's.
    if (
      officeHead(tokens, comma, words) > 0 ||
      words.personVerbs.has(low) ||
      (cover === null && /^(?:who|which|that|and)$/.test(low))
    )
      return at;
    comma++;
  }
  const name = tokens[comma]?.text === "," ? nameBehind(tokens, comma, words) : null;
  if (!name || name.to - name.from < 2 || !/^[,.]$/.test(tokens[name.to]?.text ?? ".")) return at;
  const run = tokens.slice(name.from, name.to);
  return knownName(run, words) || run.some(({ folded }) => words.family.has(folded)) ? comma : at;
}

/** The last of several offices with what the words before the comma at `comma` tell of it: the rest of its own words ("head of the Europe desk"), and the organisation, where nothing else tells it. */
export function withDescribed(
  tokens: readonly Token[],
  at: number,
  comma: number,
  offices: readonly Office[],
): readonly Office[] {
  const last = offices.at(-1)!;
  const owner = last.organisation || last.relation ? undefined : tokens.slice(at, comma).find((token) => isBodyCover(token));
  const told = owner ? withOrganisation(last, owner) : last;
  let end = at;
  const isRest = ({ kind, capital, cover, low }: Token): boolean =>
    kind === "word" && !capital && !cover && !describes.has(low) && !/^(?:and|from|the)$/.test(low);
  while (end < comma && isRest(tokens[end]!)) end++;
  const words = told.spans.at(-1);
  const goesOn = end > at && words !== undefined && tokens[at - 1]?.end === words.end;
  const spans = goesOn ? [...told.spans.slice(0, -1), { start: words.start, end: tokens[end - 1]!.end }] : told.spans;
  return [...offices.slice(0, -1), { ...told, spans }];
}
