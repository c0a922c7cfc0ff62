import type { IsSole } from "../../../authority/sole-offices.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import { firstWhere } from "../../../text/first-where.ts";
import { holds, type Span } from "../../../text/span.ts";
import { type City, cityAt } from "../../city-at.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Office } from "../../persons/read-office.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { countryAt, isState } from "../../persons/title-country.ts";
import type { ActorDraft } from "../other-actors.ts";
import { type Lenders, type Lending, layOut, sentenceOf } from "./lenders.ts";
import { likelyCountry } from "./likely-country.ts";
import { officesOf, type Setting, settingOf } from "./setting.ts";

/** Words between a journey and the country that it leads to ("arrived on Monday for talks in Fiji"). */
const TO_GOAL = 8;

/** Does a sentence tell of a journey of whom it names before the city? Then he is not at home there. */
function arrives({ tokens }: ReadSentence, { start }: NameFinding, city: City, { words }: Lenders): boolean {
  return (
    start < city.start &&
    tokens.some((token) => token.kind === "word" && words.travelling.has(token.low) && token.start < city.start)
  );
}

/** Does a sentence tell that whom a name names goes to a country ("visited Fiji", "arrived in Fiji")? Then he is of another one, unless he comes home. */
function goesTo(
  code: string,
  { tokens }: ReadSentence,
  { start }: NameFinding,
  byCity: boolean,
  { words, places }: Lenders,
): boolean {
  const from = tokens.findIndex((token) => token.start > start && token.kind === "word" && words.journeys.has(token.low));
  const abroad = byCity || tokens.slice(Math.max(0, from)).some(({ low }) => words.dealings.away.has(low));
  const to = tokens.findIndex(
    (token, at) =>
      at > from &&
      at <= from + TO_GOAL &&
      (isState(token) ? countryAt(token)?.code === code : abroad && token.capital && cityAt(tokens, at, places)?.code === code),
  );
  if (from < 0 || to < 0 || tokens[to]!.cover?.attributive || tokens[to + 1]?.low === "’s") return false;
  return !tokens.slice(from, to).some(({ low }) => words.dealings.homeward.has(low));
}

/** The country of whoever is named right before somebody in a list ("the President, A, the Speaker, B, and …"); null where nobody is. */
function listedBeside(id: string, { phrase, article }: NameFinding, { text, mentionsIn, drafts, words }: Lenders): string | null {
  const list = mentionsIn.get(article) ?? [];
  const before = list[firstWhere(list, (mention) => mention.start >= phrase.start) - 1];
  const actor = before?.actors.length === 1 && before.actors[0] !== id ? drafts.get(before.actors[0]!) : undefined;
  if (!before || !actor || actor.kind !== "person" || !actor.country) return null;
  // "by the Fijian consul, A, and the rector, B": an envoy is from elsewhere.
  if (officesOf(actor).some((office) => words.kinds.abroad.test(office))) return null;
  const between = text.slice(Math.max(before.phrase.end, before.end), phrase.start);
  // Two that "and" alone joins may be of two sides.
  return /^, (?:and )?(?:the )?$/.test(between) ? actor.country.value : null;
}

/** The country that an article as a whole implies for somebody in office; null where it may be of several. */
function impliedCountry(
  actor: ActorDraft,
  members: readonly NameFinding[],
  settings: (article: string) => Setting,
  lenders: Lenders,
  isSole: IsSole,
): Cell<string> | null {
  const { kinds } = lenders.words;
  const offices = members.flatMap((member) => member.offices.filter(({ mark, relation }) => mark !== "former" && !relation));
  if (
    offices.length === 0 ||
    offices.some(({ international, noun }) => international || kinds.ofWorld.test(noun)) ||
    members.some(({ rule }) => rule === "byline")
  )
    return null;
  const nameOf = (span: Span | null): string => (span ? lenders.text.slice(span.start, span.end) : "");
  const isOfState = (name: string): boolean => kinds.stateBodies.test(name);
  const names = [...offices.map(({ organisation }) => nameOf(organisation)), actor.affiliation?.value ?? ""];
  if (names.some((name) => kinds.worldBodies.test(name) && !isOfState(name))) return null;
  if (offices.some(({ stateless }) => stateless) || (actor.affiliation && !isOfState(actor.affiliation.value))) return null;
  // "the council's general secretary": of an organisation that may sit anywhere.
  if (actor.roles.some(({ organisation }) => organisation && lenders.countryless.has(organisation.value))) return null;
  const isPublic = ({ noun, organisation }: Office): boolean =>
    organisation !== null ||
    ((kinds.overCities.test(noun) || kinds.ofStates.test(noun) || kinds.ofParties.test(noun)) && !kinds.ofAnyBody.test(noun));
  if (!offices.some(isPublic)) return null;
  const member = members.find((one) => one.offices.length > 0)!;
  const setting = settings(member.article);
  const implied = (code: string, from: string, span: Span = offices[0]!.extent): Cell<string> =>
    workedOut(code, from, "country-of-setting", [span]);
  const scene = setting.scenes[member.sentence] ?? null;
  const isSent = offices.some(({ noun }) => kinds.abroad.test(noun) || kinds.posted.test(noun));
  const only = setting.isScene || isSent ? setting.only : null;
  // Who comes to a town for a party or union is not of there; a minister may be.
  const byCity = !offices.some(({ noun, organisation }) => organisation === null && kinds.ofStates.test(noun));
  if (only !== null && members.some((one) => goesTo(only, sentenceOf(lenders, one), one, byCity, lenders))) return null;
  // "Ambassador Lima presented her credentials in Suva": where an envoy is tells not who sent her.
  if (isSent && scene !== null && scene.code === only) return null;
  if (only !== null && (!setting.guestsTold || scene?.code === only))
    return implied(only, `no other country than ${only} is told of`);
  const neighbour = listedBeside(actor.id, member, lenders);
  if (neighbour && offices.some(isPublic) && !offices.some(({ noun }) => kinds.abroad.test(noun)))
    return implied(neighbour, `listed with somebody of ${neighbour}`);
  // "Sorensen named Ana Lima, Ambassador to Fiji": sent by the only country whose people are named.
  const sent = offices.some(
    ({ noun, spans }) => kinds.abroad.test(noun) && spans.some((span) => / to \p{Lu}| to the /u.test(nameOf(span))),
  );
  const senders = [...new Set(setting.ofPersons)];
  const isPost = sentenceOf(lenders, member).tokens.some(
    ({ start, cover }) =>
      cover?.country?.code === senders[0] &&
      offices.some(({ spans }) => spans.some((span) => holds(span, { start, end: start }))),
  );
  if (sent && senders.length === 1 && !isPost) return implied(senders[0]!, `only people of ${senders[0]} are named beside`);
  // What nothing but its acronym tells of may sit anywhere.
  if (names.some((name) => /^\p{Lu}{2,}$/u.test(name))) return null;
  const sentence = sentenceOf(lenders, member);
  if (!scene || !(setting.told.has(scene.code) || setting.atHead.has(scene.code))) return null;
  const others = [...new Set(setting.ofPersons)].filter((code) => code !== scene.code);
  // An envoy is of whoever else is told of; whoever travels is not of where he comes to.
  if (isSent) return others.length === 1 ? implied(others[0]!, `told of in ${scene.name} beside ${scene.code}`) : null;
  if (setting.own[member.sentence] === true && arrives(sentence, member, scene, lenders)) return null;
  // Before any city is named, whoever is told of with somebody of another country may be of that one.
  const beside = [...lenders.namedIn.get(sentence)!].flatMap((id) => lenders.drafts.get(id)?.country?.value ?? []);
  if (scene.start > sentence.end && beside.some((code) => code !== scene.code)) return null;
  const clashes = officesOf(actor).some((office) => isSole(office) && setting.held.has(`${scene.code} ${office}`));
  if (clashes) return others.length === 1 ? implied(others[0]!, `somebody of ${scene.code} holds that office`) : null;
  return implied(scene.code, `the article is set in ${scene.name}`, { start: scene.start, end: scene.end });
}

/** Is somebody a head of state named together with a head of state of a country ("King Olaf wrote to President Ana Lima of Fiji")? Then of another one. */
function isAnotherHead(id: string, members: readonly NameFinding[], code: string, lenders: Lenders): boolean {
  const { headsOfState } = lenders.words.kinds;
  const isHead = ({ roles }: ActorDraft): boolean =>
    roles.some(({ office, mark }) => mark === null && headsOfState.has(office.value.toLowerCase()));
  const own = lenders.drafts.get(id);
  if (!own || !isHead(own)) return false;
  return members.some((member) =>
    [...(lenders.namedIn.get(sentenceOf(lenders, member)) ?? [])].some((other) => {
      const actor = other === id ? undefined : lenders.drafts.get(other);
      return actor?.country?.value === code && isHead(actor);
    }),
  );
}

/**
 * Countries for those in office of whom nothing nearer tells one, by actor: the only one that an article tells of, else the one in whose cities it is set. They are told
 * in lists of people and participants and change nobody's part in an event.
 */
export function impliedCountries(
  actors: readonly ActorDraft[],
  lending: Lending,
  isSole: IsSole,
): ReadonlyMap<string, Cell<string>> {
  const lenders = layOut(actors, lending);
  const known = new Map<string, Setting>();
  const settings = (article: string): Setting => {
    const laid = known.get(article) ?? settingOf(article, lenders);
    known.set(article, laid);
    return laid;
  };
  const found = new Map<string, Cell<string>>();
  for (const actor of actors) {
    const members = actor.country === null && actor.named ? lenders.members.get(actor.id) : undefined;
    const country = members
      ? (impliedCountry(actor, members, settings, lenders, isSole) ?? likelyCountry(actor, members, settings, lenders))
      : null;
    if (members && country && !isAnotherHead(actor.id, members, country.value, lenders)) found.set(actor.id, country);
  }
  return found;
}
