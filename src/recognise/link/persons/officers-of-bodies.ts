import type { OrganisationWords } from "../../../authority/organisation-words.ts";
import type { PersonWords } from "../../../authority/person-words.ts";
import { workedOut } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import { firstWhere } from "../../../text/first-where.ts";
import { foldName } from "../../../text/fold-name.ts";
import { type Finding, identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { firstOfSentence } from "../first-of-sentence.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { Around, Meant } from "./around-officers.ts";
import { delegationsOf, type Sent } from "./delegations-of.ts";
import { byMinistry } from "./of-ministry.ts";
import { byCompany, byLastNamed, byOurs, byPeer, byTurn } from "./officers-beside.ts";
import { byChief } from "./officers-of-chiefs.ts";
import { byRepresented } from "./officers-of-sides.ts";

/** So far before an office the organisation may be named that it calls back, in code units. */
const REACH = 1500;
/** Code units of the longest words beside an office that call one back. */
const BESIDE = 60;
/** Sentences between a delegation and who is told to lead it. */
const LED_WITHIN = 3;

/** "secretary of that party", "chair of the branch", "head of the party's bureau": behind an office, or behind a name. */
const ofCalled =
  /^ (?:of|in|at|from) (?:the|that|this|said|our|their|its|his|her) (?:(?:same|new|said|host|local|whole|\p{Ll}+al) )?(\p{Ll}+)(?=['’]s |[\s,.;:)]|$)/u;
/** "museum director": the first word of an office. */
const leads = /^(\p{L}+)(?:['’]s?)? (?=\p{L})/u;
const signed = /(?:^|[\s,(])[Ss]igned by (?:the |its |their )?$/u;
const between = /(?:^|\s)[Bb]etween (?:the )?$/u;
const led =
  /(?<![\p{L}])(?:led|headed|chaired|captained) by (?:(?:the|a|an|its|[Cc]omrade|[Cc]om\.|[Mm]rs?\.?|[Mm]s\.?|[Dd]r\.?) ){0,2}$/u;
const subjects: ReadonlySet<string> = new Set([
  "it",
  "this",
  "the same",
  "the delegation",
  "the group",
  "the team",
  "the mission",
  "the guests",
]);

/** Does an organisation go by a noun: a party by its kind, others by a word of a name? */
function isCalled(noun: string, finding: Finding, { byId }: Around): boolean {
  if (noun === "party" && finding.kind === "party") return true;
  const actor = byId.get(identityOf(finding));
  const forms = [finding.full ?? finding.name, ...(actor ? [actor.name.value] : [])];
  return forms.some((form) => foldName(form).split(" ").includes(noun));
}

/** The organisation of a finding as the one that a noun calls back. */
function meantBy(noun: string, finding: Finding, { byId }: Around): Meant {
  const body = byId.get(identityOf(finding))!;
  return { body, span: { start: finding.start, end: finding.end }, basis: `“${noun}” stands for ${body.name.value}` };
}

/** The organisation that a noun calls back at an offset: the last one named before that goes by it; of a part or meeting the last one of any name. */
function calledBack(noun: string, { article, start }: NameFinding, around: Around): Meant | null {
  const { words, named, byId } = around;
  const isPart = words.partsCalledBack.has(noun);
  if (!isPart && !words.calledBack.has(noun)) return null;
  const list = named.get(article) ?? [];
  let other: Meant | null = null;
  for (let at = firstWhere(list, (finding) => finding.start >= start) - 1; at >= 0; at--) {
    const finding = list[at]!;
    if (finding.start < start - REACH) break;
    if (!byId.has(identityOf(finding))) continue;
    const hasMembers = finding.kind === "organisation" || finding.kind === "party";
    if (isPart ? hasMembers : isCalled(noun, finding, around)) {
      const isFit = (one: Finding): boolean => !isPart && byId.has(identityOf(one)) && isCalled(noun, one, around);
      return meantBy(noun, firstOfSentence(around.text, list, at, start, isFit), around);
    }
    // "The Example Front met. Party chair A …": not every party's name says that it is one.
    if (noun === "party" && hasMembers) other ??= meantBy(noun, finding, around);
  }
  return other;
}

/** Whose officer the words of an office, or those behind it or the name, tell somebody to be: "museum director", "secretary of that party", "A of the union". */
function byNoun(member: NameFinding, around: Around): Meant | null {
  const { text } = around;
  for (const { spans, relation } of member.offices) {
    const [first] = spans;
    const last = spans.at(-1);
    if (!first || !last || relation) continue;
    const noun = leads.exec(text.slice(first.start, first.end))?.[1];
    const before = noun ? calledBack(foldName(noun), member, around) : null;
    if (before) return before;
    const behind = ofCalled.exec(text.slice(last.end, last.end + BESIDE))?.[1];
    const called = behind ? calledBack(behind, member, around) : null;
    if (called) return called;
  }
  const behind = ofCalled.exec(text.slice(member.end, member.end + BESIDE))?.[1];
  return behind && !member.possessive ? calledBack(behind, member, around) : null;
}

/** The organisation that a sentence names first; null where it names none. */
function firstIn(sentence: ReadSentence | undefined, end: number, around: Around): Meant | null {
  const list = sentence ? (around.named.get(sentence.article) ?? []) : [];
  const finding = sentence && list[firstWhere(list, ({ start }) => start >= sentence.start)];
  // "between the Example Bank and the Example Fund": either may have signed.
  const isOfTwo = finding && between.test(around.text.slice(sentence!.start, finding.start));
  const body = finding && finding.start < end && !isOfTwo ? around.byId.get(identityOf(finding)) : undefined;
  return body && finding
    ? { body, span: { start: finding.start, end: finding.end }, basis: `signs for ${body.name.value}` }
    : null;
}

/** Whose paper somebody signs: "The Example Union sent a telegram. Signed by branch secretary A, it …". */
function bySigning(member: NameFinding, around: Around): Meant | null {
  const list = around.sentences.get(member.article) ?? [];
  const sentence = list[member.sentence]!;
  const { start } = member.phrase;
  if (!signed.test(around.text.slice(Math.max(sentence.start, start - BESIDE), start))) return null;
  return firstIn(sentence, start, around) ?? firstIn(list[member.sentence - 1], sentence.start, around);
}

/** Whose delegation somebody leads: "The MXU delegation was led by A", "A delegation of the Example Party came. It was led by A". */
function byDelegation(member: NameFinding, around: Around): Meant | null {
  const list = around.sentences.get(member.article) ?? [];
  const sentence = list[member.sentence]!;
  const { start } = member.phrase;
  const from = Math.max(sentence.start, start - BESIDE);
  const verb = led.exec(around.text.slice(from, start));
  if (!verb) return null;
  const subject = around.text
    .slice(sentence.start, from + verb.index)
    .replace(/(?:,? (?:was|is|were|has been|had been|will be|being))+ ?$|,? ?$/, "");
  const own = around.sent(member.article).findLast((one) => one.sentence === member.sentence && one.end <= from + verb.index);
  const isBack = subjects.has(subject.toLowerCase());
  const before = isBack
    ? around
        .sent(member.article)
        .findLast((one) => one.sentence < member.sentence && one.sentence >= member.sentence - LED_WITHIN)
    : undefined;
  const found = own ?? before;
  const body = found && around.byId.get(identityOf(found.finding));
  return found && body
    ? { body, span: { start: found.finding.start, end: found.finding.end }, basis: `leads the delegation of ${body.name.value}` }
    : null;
}

/** The party whose officers somebody of a body is that every party has ("general secretary of the Central Committee"): whose paper is signed, or the only one that the article names. */
function partyOfInner(actor: ActorDraft, list: readonly NameFinding[], around: Around): Meant | null {
  const { words, named, byId } = around;
  const [first] = list;
  if (!first || innerOf(actor, words) === null) return null;
  // Of whom a country is told only a party of that country is meant.
  const fits = (body: ActorDraft | undefined): boolean =>
    body?.kind === "party" && (isGuessed(actor) || body.country?.value === actor.country!.value);
  const told = [byRepresented(first, around), bySigning(first, around), byDelegation(first, around)].find((one) =>
    fits(one?.body),
  );
  if (told) return told;
  const parties = (named.get(first.article) ?? []).filter(
    (one) => one.kind === "party" && (isGuessed(actor) || fits(byId.get(identityOf(one)))),
  );
  const [party] = parties;
  const body = party && byId.get(identityOf(party));
  if (!body || parties.some((one) => identityOf(one) !== identityOf(party))) return null;
  // Beside the delegation of the only party an officer who is not of it may be its host.
  const sent = around.sent(first.article);
  const isGuests = sent.some(({ finding }) => identityOf(finding) === identityOf(party));
  if (isGuessed(actor) && isGuests && !sent.some((one) => one.sentence === first.sentence)) return null;
  return { body, span: { start: party.start, end: party.end }, basis: `${body.name.value} is the only party told of` };
}

/** Words of the longest such body before an office. */
const LONGEST_INNER = 3;

/** The body that every party has of which somebody is, as printed: by an organisation, or by the words before the office ("politburo member"); null where there is none. */
function innerOf({ roles }: ActorDraft, { innerBodies }: OrganisationWords): string | null {
  const isSilent = roles.every(({ organisation }) => organisation === null);
  for (const { organisation, office } of roles) {
    if (organisation && innerBodies.has(foldName(organisation.value))) return organisation.value;
    const before = office.value.split(" ").slice(0, -1);
    for (let length = Math.min(LONGEST_INNER, before.length); length > 0 && isSilent; length--) {
      const name = before.slice(0, length).join(" ");
      if (innerBodies.has(foldName(name))) return name;
    }
  }
  return null;
}

/** Gives whoever is of a body that every party has the country of the party that is meant, and makes the body that party's. */
function withParty(actor: ActorDraft, { body, span, basis }: Meant, inner: string): ActorDraft {
  const country = body.country && workedOut(body.country.value, basis, "country-of-organisation", [span]);
  const isIt = (name: string): boolean => foldName(name) === foldName(inner);
  const roles = actor.roles.map((role) => {
    const told = role.organisation ? isIt(role.organisation.value) : foldName(role.office.value).startsWith(foldName(inner));
    if (!told) return role;
    const spans = [...(role.organisation ?? role.office).spans, span];
    return { ...role, organisation: workedOut(`${inner} of the ${body.name.value}`, basis, "body-of-party", spans) };
  });
  return { ...actor, roles, ...(country && isGuessed(actor) ? { country } : {}) };
}

/** Is the country of somebody only the one that the publisher or its outlet tells? */
const isGuessed = ({ country }: ActorDraft): boolean =>
  country === null || country.rule === "country-of-outlet" || country.rule === "country-of-publisher";

/**
 * Gives officers whose own words name no organisation the one that those words, or what stands beside them, call back: "museum director", "secretary of that party",
 * "A of the union", "signed by branch secretary A", "it was led by A", "his vice-chair, A"; and its country where nothing nearer tells one.
 * @param members the findings that name each person, by actor
 * @param findings all findings of organisations
 * @param mentions all mentions
 */
export function officersOfBodies(
  text: string,
  actors: readonly ActorDraft[],
  members: ReadonlyMap<string, readonly NameFinding[]>,
  sentences: ReadonlyMap<string, readonly ReadSentence[]>,
  findings: readonly Finding[],
  words: OrganisationWords,
  persons: PersonWords,
  mentions: readonly ActorMention[],
): readonly ActorDraft[] {
  const kinds: ReadonlySet<string> = new Set(["party", "body", "organisation", "igo"]);
  const named = Map.groupBy(
    findings.filter(({ kind }) => kinds.has(kind)).sort((a, b) => a.start - b.start),
    ({ article }) => article,
  );
  const laid = new Map<string, readonly Sent[]>();
  const sent = (article: string): readonly Sent[] => {
    const known = laid.get(article) ?? delegationsOf(sentences.get(article) ?? [], persons);
    laid.set(article, known);
    return known;
  };
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const told = Map.groupBy(
    mentions
      .filter(({ actors: ids }) => ids.length === 1 && byId.get(ids[0]!)?.kind === "person")
      .sort((a, b) => a.start - b.start),
    ({ article }) => article,
  );
  const around: Around = { text, words, persons, named, told, byId, sentences, sent };
  return actors.map((actor) => {
    const list = actor.kind === "person" ? members.get(actor.id) : undefined;
    const isSilent = actor.roles.every(({ organisation, country, mark }) => !organisation && !country && mark !== "former");
    const party = list ? partyOfInner(actor, list, around) : null;
    if (party) return withParty(actor, party, innerOf(actor, words)!);
    if (!list || !isSilent || actor.affiliation) return actor;
    for (const member of list) {
      const found =
        byRepresented(member, around) ??
        bySigning(member, around) ??
        byDelegation(member, around) ??
        byNoun(member, around) ??
        byChief(member, around) ??
        byMinistry(member, around) ??
        byOurs(actor, member, around) ??
        byCompany(actor, member, around) ??
        byTurn(member, around) ??
        byPeer(member, around) ??
        byLastNamed(member, around);
      if (!found) continue;
      const { body, span, basis } = found;
      if (!isGuessed(actor) && body.country && actor.country!.value !== body.country.value) continue;
      const organisation = workedOut(body.name.value, basis, "organisation-called-back", [span]);
      const country = body.country && workedOut(body.country.value, basis, "country-of-organisation", [span]);
      return {
        ...actor,
        roles: actor.roles.map((role) => ({ ...role, organisation })),
        ...(actor.roles.length === 0 ? { affiliation: organisation } : {}),
        country: isGuessed(actor)
          ? (country ?? (actor.country?.rule === "country-of-outlet" && body.kind !== "igo" ? actor.country : null))
          : actor.country,
      };
    }
    return actor;
  });
}
