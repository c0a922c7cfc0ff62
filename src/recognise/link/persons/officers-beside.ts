import { firstWhere } from "../../../text/first-where.ts";
import type { Span } from "../../../text/span.ts";
import { identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Office } from "../../persons/read-office.ts";
import type { ActorDraft } from "../other-actors.ts";
import { type Around, bodyOfPerson, type Meant, personsTold } from "./around-officers.ts";

/** Code units before an office in which "our" or "the" stands. */
const BEFORE = 16;
const ours = /(?:^|[^\p{L}])[Oo]ur (?:\p{Ll}+ )?$/u;
const the = /(?:^|[^\p{L}])[Tt]he (?:(?:new|newly elected|outgoing|acting|deputy|long-time|current) )?$/u;
const said =
  /(?<![\p{L}])(?:(?:[Hh]e|[Ss]he) (?:said|added|told|went on|continued|stressed|noted|recalled)|(?:said|added) (?:he|she))(?![\p{L}])/u;

const startOf = ({ spans, extent }: Office): number => spans[0]?.start ?? extent.start;

const isPerson = (id: string | undefined, { byId }: Around): ActorDraft | null => {
  const actor = id === undefined ? undefined : byId.get(id);
  return actor?.kind === "person" && actor.named ? actor : null;
};

/** Whose officer somebody is of whom a speaker says "our": "“Our treasurer, A, has opened an account,” B told them", with B's organisation. */
export function byOurs(actor: ActorDraft, member: NameFinding, around: Around): Meant | null {
  const { text, sentences } = around;
  const office = member.offices.find(
    (one) => !one.relation && ours.test(text.slice(Math.max(0, startOf(one) - BEFORE), startOf(one))),
  );
  if (!office) return null;
  const list = sentences.get(member.article) ?? [];
  const sentence = list[member.sentence]!;
  const others = personsTold(around, member.article, sentence.start, sentence.end).flatMap(({ actors }) =>
    actors[0] === actor.id ? [] : (isPerson(actors[0], around) ?? []),
  );
  const [only, more] = new Set(others);
  // "…,” she added": whom the sentence before is about.
  const before = list[member.sentence - 1];
  const subject =
    !only && before && said.test(text.slice(sentence.start, sentence.end))
      ? isPerson(
          personsTold(around, member.article, before.start, before.end).find(({ attributive }) => !attributive)?.actors[0],
          around,
        )
      : null;
  const speaker = more ? null : (only ?? subject);
  const of = speaker && bodyOfPerson(speaker, around);
  return of && { ...of, basis: `“our” is said by ${speaker.name.value} of ${of.body.name.value}` };
}

const withMembers: ReadonlySet<ActorDraft["kind"]> = new Set(["igo", "organisation", "party"]);

/** Whose officer somebody is who came with an officer of an organisation: "Secretary A of the Example Community was accompanied by the Director of Transport, B". */
export function byCompany(actor: ActorDraft, member: NameFinding, around: Around): Meant | null {
  const { text, sentences, persons } = around;
  if (member.offices.length === 0) return null;
  const sentence = sentences.get(member.article)![member.sentence]!;
  const before = text.slice(sentence.start, member.phrase.start);
  const verb = [...before.matchAll(persons.accompaniedBy)].at(-1);
  if (!verb || persons.companyEnds.test(before.slice(verb.index + verb[0].length))) return null;
  const head = personsTold(around, member.article, sentence.start, sentence.start + verb.index).at(-1)?.actors[0];
  const chief = head === actor.id ? null : isPerson(head, around);
  const of = chief && bodyOfPerson(chief, around);
  return of && withMembers.has(of.body.kind) ? { ...of, basis: `came with ${chief.name.value} of ${of.body.name.value}` } : null;
}

const peers = /^,? and (?:the |its |our |his |her )?$/;

/** Whose officer somebody is who is told right behind another: "the Union's president, A, and vice-president B". */
export function byPeer(member: NameFinding, around: Around): Meant | null {
  const { text, sentences, words } = around;
  const [office, ...more] = member.offices;
  const isOfBody = office && (words.soleOfficers.has(office.noun) || words.smallOfficers.has(office.noun));
  if (!isOfBody || more.length > 0 || office.organisation || !/^\p{Ll}/u.test(text.slice(startOf(office)))) return null;
  const sentence = sentences.get(member.article)![member.sentence]!;
  const before = personsTold(around, member.article, sentence.start, member.phrase.start).at(-1);
  const peer = before && isPerson(before.actors[0], around);
  if (!peer || !peers.test(text.slice(Math.max(before.end, before.phrase.end), member.phrase.start))) return null;
  if (peer.roles.some((role) => role.office.value.toLowerCase() === office.noun)) return null;
  const of = bodyOfPerson(peer, around);
  return of && withMembers.has(of.body.kind)
    ? { ...of, basis: `told together with ${peer.name.value} of ${of.body.name.value}` }
    : null;
}

const twoParties = /(?<![\p{L}])[Bb]etween (?:the )?$/u;
const signs = /(?<![\p{L}])(?:signed|initialled|initialed|inked|concluded)(?![\p{L}])/u;

/** For whom each of two signs: "an agreement between the Reef Union and the Tide League, signed by A, president, and B, chair": the first for the first. */
export function byTurn(member: NameFinding, around: Around): Meant | null {
  const { text, sentences, named, byId } = around;
  const sentence = sentences.get(member.article)![member.sentence]!;
  if (!signs.test(text.slice(sentence.start, member.phrase.start))) return null;
  const list = named.get(member.article) ?? [];
  const at = list.findIndex(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= member.phrase.start &&
      twoParties.test(text.slice(Math.max(sentence.start, start - 12), start)),
  );
  const [first, second] = at < 0 ? [] : [list[at]!, list[at + 1]];
  if (!first || !second || !/^ and (?:the )?$/.test(text.slice(first.end, second.start))) return null;
  const persons = new Set(personsTold(around, member.article, second.end, sentence.end).flatMap(({ actors }) => actors));
  const own = personsTold(around, member.article, member.start, member.end)[0]?.actors[0];
  const turn = [...persons].indexOf(own ?? "");
  const finding = [first, second][turn];
  const body = finding && byId.get(identityOf(finding));
  if (persons.size !== 2 || !body) return null;
  return { body, span: { start: finding.start, end: finding.end }, basis: `signs in turn for ${body.name.value}` };
}

/** Sentences back in which the organisation is named whose only officer "the director" may be. */
const BACK = 1;

const behindName = /^ \p{Lu}\p{Ll}/u;

/** The one organisation that a stretch of an article names and a test admits; null where it names none, or several. */
function onlyIn(article: string, from: number, to: number, around: Around, fits: (body: ActorDraft) => boolean) {
  const { named, byId, text } = around;
  // "the UN Charter": what something is called by does nothing there; "UN envoy Ana Lima" is of it.
  const ofNames = personsTold(around, article, from, to).map(({ phrase }) => phrase);
  const lends = ({ start, end }: Span): boolean =>
    !behindName.test(text.slice(end, end + BEFORE)) || ofNames.some((phrase) => phrase.start <= start && end <= phrase.end);
  const list = (named.get(article) ?? []).filter(lends);
  const found = list
    .slice(
      firstWhere(list, ({ start }) => start >= from),
      firstWhere(list, ({ start }) => start >= to),
    )
    .flatMap((finding) => {
      const body = byId.get(identityOf(finding));
      return body ? [{ body, span: { start: finding.start, end: finding.end } }] : [];
    });
  const [first] = found;
  const isOne = first && found.every(({ body }) => body.id === first.body.id);
  return { none: found.length === 0, one: isOne && fits(first.body) ? first : null };
}

/**
 * Whose officer somebody is who is told of as the only one there is: "They gave it to the Harbour Clinic. The director, A, signed": the one organisation that the sentence
 * before names, or the same sentence before the name.
 */
export function byLastNamed(member: NameFinding, around: Around): Meant | null {
  const { text, sentences, words } = around;
  const [office, ...more] = member.offices;
  if (!office || more.length > 0 || office.relation || office.plural || office.organisation) return null;
  const start = startOf(office);
  const printed = text.slice(start, office.spans.at(-1)?.end ?? start);
  const isBare =
    printed.toLowerCase().replaceAll("-", " ") === office.noun ||
    /^(?:[Dd]eputy|[Aa]ssistant|[Vv]ice|[Aa]cting)[ -]/.test(printed);
  // "the President, A" is a state's.
  const fitting = words.soleOfficers.has(office.noun) || (words.smallOfficers.has(office.noun) && /^\p{Ll}/u.test(printed));
  const list = sentences.get(member.article) ?? [];
  const opens =
    words.soleOfficers.has(office.noun) &&
    start < member.start &&
    member.phrase.start === list[member.sentence]?.start &&
    // "Lima's spokesperson, Tomas Novak, …"
    /^(?:[Tt]he )?$/.test(text.slice(member.phrase.start, start));
  if (!isBare || !fitting || !(opens || the.test(text.slice(Math.max(0, start - BEFORE), start)))) return null;
  const fits = ({ kind, name }: ActorDraft): boolean =>
    withMembers.has(kind) || (kind === "body" && words.soleBodies.test(name.value));
  for (let back = member.sentence; back >= Math.max(0, member.sentence - BACK); back--) {
    const sentence = list[back]!;
    if (sentence.headline) return null;
    // A paragraph of its own tells of something else.
    if (back < member.sentence && /\n\s*\n/.test(text.slice(sentence.end, list[back + 1]!.start))) return null;
    const { none, one } = onlyIn(member.article, sentence.start, Math.min(sentence.end, member.phrase.start), around, fits);
    if (one) return { ...one, basis: `“the ${printed}” stands behind ${one.body.name.value}` };
    if (!none) return null;
  }
  return null;
}
