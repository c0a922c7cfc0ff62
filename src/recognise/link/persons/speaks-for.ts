import type { Role } from "../../../model/actor.ts";
import { type Cell, workedOut } from "../../../model/cell.ts";
import { type Finding, identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { isState } from "../../persons/title-country.ts";
import type { ActorDraft } from "../other-actors.ts";
import { bodyActedFor } from "./acts-on-behalf.ts";

const signing =
  /(?<![\p{L}])(?:sign(?:s|ed|ing)?|initial(?:s|l?ed|l?ing)?|inks?|inked) (?:for|on behalf of|in the name of) (?:the )?$/u;
/** "Minister Ana Lima signed for Fiji, and Minister Bo Lund for Malta": what stands between the second and the state. */
const shared = /^(?: and)? (?:for|on behalf of|in the name of) (?:the )?$/u;
const signed = /(?<![\p{L}])(?:signed|initialled|initialed|inked) /u;
/** Code units of the longest of them. */
const SIGNING = 40;

/** The state for which a sentence says behind a name that somebody signs ("Minister Ana Lima signed for Fiji"), with no other name between; null where it does not. */
function signedFor(
  text: string,
  { tokens }: ReadSentence,
  member: NameFinding,
  isNamed: (token: number) => boolean,
): Finding | null {
  for (const token of tokens) {
    const { start, cover } = token;
    if (start < member.phrase.end) continue;
    if (isNamed(start)) return null;
    if (!isState(token) || cover!.form === "demonym") continue;
    if (signing.test(text.slice(Math.max(0, start - SIGNING), start))) return cover;
    const between = text.slice(member.phrase.end, Math.min(start, member.phrase.end + SIGNING));
    if (shared.test(between) && signed.test(text.slice(tokens[0]!.start, member.phrase.start))) return cover;
  }
  return null;
}

/** Gives whoever signs for a state its country, where nothing tells another. */
function withStateSignedFor(
  actor: ActorDraft,
  text: string,
  members: readonly NameFinding[],
  sentences: ReadonlyMap<string, readonly ReadSentence[]>,
  isNamed: (token: number) => boolean,
): ActorDraft {
  if (actor.kind !== "person" || (actor.country && actor.country.rule !== "country-of-publisher")) return actor;
  for (const member of members) {
    const sentence = sentences.get(member.article)?.[member.sentence];
    const state = sentence ? signedFor(text, sentence, member, isNamed) : null;
    if (!state?.country) continue;
    const country = workedOut(state.country.code, `signs for ${state.name}`, "country-signed-for", [
      { start: state.start, end: state.end },
    ]);
    return { ...actor, country };
  }
  return actor;
}

/** Who holds this for no country that is told may hold it in a body. */
const ofBodiesToo = /^(?:vice[- ]|deputy )?president$/i;

/** The organisation of a role where somebody acts for a body: a part that every party has ("member of the Political Bureau") is the body's. */
const ownedBy = (role: Role, body: Cell<string>, isInner: (name: string) => boolean): Cell<string> =>
  role.organisation && isInner(role.organisation.value)
    ? { ...body, value: `${role.organisation.value} of the ${body.value}`, spans: [...role.organisation.spans, ...body.spans] }
    : body;

/**
 * Gives whoever signs for a state its country, and whoever acts "on behalf of" an organisation in the sentence that names them it as theirs, and its country, where nothing else but the publisher tells one.
 * @param members the findings that name each person, by actor
 * @param isOfState tells of offices that are held in a state, whoever else they speak for
 * @param isInner tells of names of bodies that every party has
 */
export function spokesmen(
  text: string,
  actors: readonly ActorDraft[],
  members: ReadonlyMap<string, readonly NameFinding[]>,
  sentences: ReadonlyMap<string, readonly ReadSentence[]>,
  isOfState: (office: string) => boolean,
  isInner: (name: string) => boolean,
): readonly ActorDraft[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const all = [...members.values()].flat().sort((a, b) => a.start - b.start);
  const starts = new Set(all.map(({ start }) => start));
  const isNamed = (offset: number): boolean => starts.has(offset);
  const bySentence = Map.groupBy(all, ({ article, sentence }) => `${article} ${sentence}`);
  return actors.map((one) => {
    const actor = withStateSignedFor(one, text, members.get(one.id) ?? [], sentences, isNamed);
    const free = actor.roles.every(
      ({ organisation, office }) =>
        (organisation !== null && isInner(organisation.value)) ||
        ((organisation === null || organisation.rule === "organisation-of-publisher") &&
          !(isOfState(office.value.toLowerCase()) && !(actor.country === null && ofBodiesToo.test(office.value)))),
    );
    if (actor.kind !== "person" || !free || actor.affiliation) return actor;
    for (const member of members.get(actor.id) ?? []) {
      const sentence = sentences.get(member.article)?.[member.sentence];
      const beside = bySentence.get(`${member.article} ${member.sentence}`) ?? [];
      const found = sentence ? bodyActedFor(text, sentence, member, beside) : null;
      const body = found && byId.get(identityOf(found));
      const told = actor.country?.rule === "country-of-publisher" ? null : actor.country;
      if (!found || !body || (told && body.country && told.value !== body.country.value)) continue;
      const span = { start: found.start, end: found.end };
      const basis = `acts on behalf of ${body.name.value}`;
      const organisation = workedOut(body.name.value, basis, "organisation-spoken-for", [span]);
      return {
        ...actor,
        roles: actor.roles.map((role) => ({ ...role, organisation: ownedBy(role, organisation, isInner) })),
        ...(actor.roles.length === 0 ? { affiliation: organisation } : {}),
        country: told ?? (body.country && workedOut(body.country.value, basis, "country-of-organisation", [span])),
      };
    }
    return actor;
  });
}
