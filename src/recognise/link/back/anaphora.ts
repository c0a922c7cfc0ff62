import type { Authority } from "../../../authority/authority.ts";
import type { Countries } from "../../../authority/countries.ts";
import type { PersonWords } from "../../../authority/person-words.ts";
import { workedOut } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import { cover } from "../../cover.ts";
import type { ActorDraft } from "../other-actors.ts";
import { partyOf } from "../party-of.ts";
import type { ArticleFindings } from "../read-article.ts";
import { followDelegations } from "./delegation-leaders.ts";
import { guestsToldBefore } from "./guests-told-before.ts";
import { honouredGuests } from "./honoured-guests.ts";
import { holdersOfCountries, membersOfGroups } from "./members-of-groups.ts";
import { type LineMention, mentionLines } from "./mention-line.ts";
import { resolveCollective } from "./resolve-collectives.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";
import { visitorsAgain } from "./visitors-again.ts";

/** A state that a collective means and the text does not name. */
function stateActor(code: string, first: number, words: string, countries: Countries): ActorDraft {
  const country = countries.byCode.get(code);
  const from = `“${words}” after actors of ${code}`;
  return {
    id: `iso:${code}`,
    kind: country?.kind ?? "state",
    name: workedOut(country?.name ?? code, from, "collective"),
    aliases: [],
    roles: [],
    country: workedOut(code, from, "collective"),
    key: `iso:${code}`,
    named: false,
    first,
  };
}

/** "The delegation", or the body right behind "a delegation of". */
const isDelegation = (text: string, { start, end, attributive }: ActorMention): boolean =>
  /^delegation$/i.test(text.slice(start, end)) ||
  (!attributive && /\bdelegation (?:of|from|representing) (?:the )?$/i.test(text.slice(Math.max(0, start - 32), start)));

/** By country: the person of it whom an article names first. */
function firstOfCountries(
  lines: readonly (readonly LineMention[])[],
  actors: ReadonlyMap<string, ActorDraft>,
): ReadonlyMap<string, LineMention> {
  const first = new Map<string, LineMention>();
  for (const one of lines.flat()) {
    const code = one.kind === "person" && !one.attributive ? actors.get(one.id)?.country?.value : undefined;
    if (code && !first.has(code)) first.set(code, one);
  }
  return first;
}

/** The country of visitors of whom no more is told ("the Fijian delegation", "the Fijian guests"); null of others. */
function visitorsFrom(
  text: string,
  { start, end, phrase, actors: ids, form }: ActorMention,
  actors: ReadonlyMap<string, ActorDraft>,
  { visitors }: PersonWords,
): string | null {
  const actor = ids.length === 1 ? actors.get(ids[0]!) : undefined;
  if (form !== "description" || actor?.kind !== "group" || !visitors.has(text.slice(start, end).toLowerCase())) return null;
  return /^the\b/i.test(text.slice(phrase.start, start)) ? (actor.country?.value ?? null) : null;
}

/** "The team", "the mission" or "the group" of which no more is told: the one told of before. */
const isTeamAgain = (text: string, { start, end, form, phrase }: ActorMention, { delegations }: PersonWords): boolean =>
  form === "description" && delegations.has(text.slice(start, end)) && /^(?:the|this)\s+$/i.test(text.slice(phrase.start, start));

/** Leads the collectives and pronouns of the articles back to the actors whom `mentions` name. @returns all mentions, those given and those found */
export function resolveAnaphora(
  text: string,
  articles: readonly ArticleFindings[],
  known: readonly ActorDraft[],
  mentions: readonly ActorMention[],
  { countries, groupWords, organisationWords, personWords, pronounWords }: Authority,
): { readonly actors: readonly ActorDraft[]; readonly mentions: readonly ActorMention[] } {
  const actors = new Map(known.map((actor) => [actor.id, actor]));
  const stands = partyOf(known, organisationWords.innerBodies);
  const made: ActorDraft[] = [];
  const found: ActorMention[] = [];
  const led = new Map<ActorMention, string>();
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  const listed = new Map<ActorMention, readonly string[]>();
  for (const { sentences, collectives, listings } of articles) {
    const own = byArticle.get(sentences[0]?.article ?? "") ?? [];
    const lines = mentionLines(sentences, own, actors, stands);
    const counted = collectives.map((collective): ActorMention => {
      const { start, end, article, attributive } = collective;
      const meant = resolveCollective(collective, lines, groupWords.collectives);
      for (const code of meant.countries)
        if (!actors.has(`iso:${code}`)) {
          const state = stateActor(code, start, text.slice(start, end), countries);
          actors.set(state.id, state);
          made.push(state);
        }
      const ids = [...meant.actors, ...meant.countries.map((code) => `iso:${code}`)];
      return { start, end, article, phrase: { start, end }, form: "collective", actors: ids, attributive };
    });
    const members = membersOfGroups(text, [...own, ...counted], listings, actors);
    for (const [group, ids] of [...holdersOfCountries(own, sentences, lines, actors, personWords), ...members])
      listed.set(group, ids);
    // "Two ambassadors …" are those who are named behind rather than before.
    const inOrder = [...own].sort((a, b) => a.start - b.start);
    const visiting = visitorsAgain(text, sentences, lines, inOrder, collectives, actors, personWords, pronounWords);
    const pairs = counted.map((pair) => ({ ...pair, actors: visiting.at.get(pair.start) ?? members.get(pair) ?? pair.actors }));
    const delegations = followDelegations(sentences, lines, personWords);
    const pronouns = resolvePronouns(sentences, lines, pairs, delegations, cover([...own, ...pairs]), pronounWords);
    const theirs = (one: ActorMention): readonly string[] =>
      one.actors.length > 0 ? one.actors : (visiting.at.get(one.start) ?? []);
    found.push(...pairs, ...pronouns.map((one) => ({ ...one, actors: theirs(one) })));
    const firsts = firstOfCountries(lines, actors);
    for (const mention of own) {
      const leader = firsts.get(visitorsFrom(text, mention, actors, personWords) ?? "");
      if (leader && leader.start < mention.start) led.set(mention, leader.id);
    }
    const guests = guestsToldBefore(text, sentences, lines, inOrder, actors, personWords, pronounWords);
    for (const [mention, leader] of guests.led) if (!led.has(mention)) led.set(mention, leader);
    for (const [mention, ids] of visiting.meant) {
      if (led.has(mention) || listed.has(mention)) continue;
      if (ids.length === 1) led.set(mention, ids[0]!);
      else listed.set(mention, ids);
    }
    const toldBefore = cover(guests.found);
    const others = visiting.found.filter(({ start }) => !toldBefore(start));
    const taken = cover(own.filter(({ actors: ids }) => ids.length > 0));
    const ofHonour = honouredGuests(sentences, lines, personWords);
    found.push(...[...guests.found, ...others, ...ofHonour].filter(({ start }) => !taken(start)));
    const again = (mention: ActorMention): boolean => isTeamAgain(text, mention, personWords);
    const ordered = own.filter((mention) => isDelegation(text, mention) || again(mention)).sort((a, b) => a.start - b.start);
    let at = 0;
    for (const mention of ordered) {
      while (sentences[at + 1] && sentences[at + 1]!.start <= mention.start) at++;
      const team = again(mention) ? delegations[at]?.before?.leader : null;
      if (team && !led.has(mention)) led.set(mention, team);
      const delegation = delegations[at]?.after;
      if (delegation?.leader && delegation.actor === mention.actors[0]) led.set(mention, delegation.leader);
    }
  }
  return {
    actors: made,
    mentions: [
      ...mentions.map((mention) => {
        const members = listed.get(mention);
        if (members) return { ...mention, form: "collective" as const, actors: members };
        const leader = led.get(mention);
        return leader ? { ...mention, leader } : mention;
      }),
      ...found,
    ],
  };
}
