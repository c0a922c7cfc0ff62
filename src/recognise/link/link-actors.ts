import type { Authority } from "../../authority/authority.ts";
import type { OfficeKinds } from "../../authority/office-kinds.ts";
import type { PronounWords } from "../../authority/pronoun-words.ts";
import type { Actor } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { ActorMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Refusal } from "../../model/refusal.ts";
import { foldName } from "../../text/fold-name.ts";
import { cover } from "../cover.ts";
import { isoDay } from "../days/calendar.ts";
import { findReferences } from "../days/reference.ts";
import type { Finding } from "../finding.ts";
import { keepLongest } from "../keep-longest.ts";
import { resolveAnaphora } from "./back/anaphora.ts";
import type { ArticlePerson, HolderContext } from "./back/article-person.ts";
import { holdersOfPage } from "./back/holder-of-page.ts";
import { ownStates } from "./back/own-states.ts";
import { resolveHolders } from "./back/resolve-holders.ts";
import { homeCountries, homeOfDateline } from "./countries/home-country.ts";
import { impliedCountries } from "./countries/implied-country.ts";
import { lendCountries } from "./countries/lend-countries.ts";
import { leaveOneHolder } from "./countries/one-holder.ts";
import type { PersonBasis } from "./countries/person-country.ts";
import { silentCountry } from "./countries/silent-country.ts";
import { fullOrganisations, indexOrganisations } from "./full-organisations.ts";
import { groupActors } from "./group-actors.ts";
import { organisationsOfOffices } from "./organisations-of-offices.ts";
import { type ActorDraft, otherActors } from "./other-actors.ts";
import { partiesOfBodies } from "./party-of-body.ts";
import { joinArticles } from "./persons/document-persons.ts";
import { joinSignatures } from "./persons/join-signatures.ts";
import { officersOfBodies } from "./persons/officers-of-bodies.ts";
import { officersOfCongress } from "./persons/officers-of-congress.ts";
import { publishersOf } from "./persons/own-officers.ts";
import { personActors } from "./persons/person-actors.ts";
import { countryCell } from "./persons/role-cells.ts";
import { withSigners } from "./persons/signers.ts";
import { spokesmen } from "./persons/speaks-for.ts";
import { type ArticleFindings, readArticle, readSentences } from "./read-article.ts";

export interface Linked {
  readonly actors: readonly Actor[];
  readonly mentions: readonly ActorMention[];
  readonly refused: readonly Refusal[];
}

/** The day of each article, or the first of the year that its dates lie in. */
const daysOf = (reading: Reading): PersonBasis["days"] =>
  new Map(
    [...findReferences(reading)].map(([id, { reference, years }]) => {
      const known = reference ?? years;
      return [id, known && isoDay(known.day)];
    }),
  );

/** The country of whoever publishes, by each article that is its own. */
const pagesOf = ({ articles, sighting: { country, countryLine } }: Reading): PersonBasis["pages"] => {
  if (country === null) return new Map();
  const page = {
    code: country,
    from: `published in ${country}`,
    party: false,
    ...(countryLine !== undefined && { line: countryLine }),
  };
  return new Map(articles.filter(({ relation }) => relation === "original").map(({ id }) => [id, page]));
};

/** What a country or an office may be worked out from: the home country and the day of each article. */
function basisOf(
  reading: Reading,
  authority: Authority,
  articles: readonly ArticleFindings[],
  days: PersonBasis["days"],
): PersonBasis {
  const homes = homeCountries(reading, authority);
  const datelines = new Map(reading.articles.map((article) => [article.id, homeOfDateline(article, authority)?.code ?? null]));
  const silent = articles.flatMap((article) => {
    const id = article.sentences[0]?.article;
    return id === undefined
      ? []
      : [[id, silentCountry(article, homes.get(id) ?? null, datelines.get(id) ?? null, authority)] as const];
  });
  return {
    countries: authority.countries,
    officials: authority.officials,
    places: authority.places,
    noNames: authority.personWords.noNames,
    portfolios: authority.personWords.portfolios,
    sameOffice: authority.personWords.sameOffice,
    kinds: authority.personWords.kinds,
    ofOurs: authority.organisationWords.ofOurs,
    homes: new Map(silent),
    outlets: homes,
    datelines,
    days,
    publishers: publishersOf(reading, authority),
    pages: pagesOf(reading),
  };
}

/** So far before a title or name a death may be told ("the untimely death of the late "). */
const MOURNED = 32;

/** The named persons of each article who may act, with their offices and the places where they are named. */
function contextsOf(
  reading: Reading,
  people: Pick<Linked, "mentions"> & { readonly actors: readonly ActorDraft[] },
  basis: PersonBasis,
  { mourned }: PronounWords,
  { abroad }: OfficeKinds,
): ReadonlyMap<string, HolderContext> {
  const { text } = reading.source;
  const isMourned = ({ start, phrase }: ActorMention): boolean => {
    const from = Math.min(start, phrase.start);
    return mourned.test(text.slice(Math.max(0, from - MOURNED), from));
  };
  const byActor = Map.groupBy(people.mentions, ({ article, actors }) => `${article} ${actors[0]}`);
  const carried = Map.groupBy(
    reading.articles.filter(({ parent }) => parent !== null),
    ({ parent }) => parent!,
  );
  // "The new Fijian ambassador called on the President. Ambassador Lima said": an envoy is hardly of the country that the outlet leaves out.
  const isSupposed = ({ country, roles }: ActorDraft): boolean =>
    country?.rule === "country-of-outlet" && roles.some(({ office }) => abroad.test(office.value.toLowerCase()));
  const namedIn = (within: readonly string[]): readonly ArticlePerson[] =>
    people.actors.flatMap((actor) => {
      const named = within.flatMap((one) => byActor.get(`${one} ${actor.id}`) ?? []);
      const acting = named.filter((mention) => !isMourned(mention));
      const starts = acting.map(({ start }) => start).sort((a, b) => a - b);
      if (starts.length === 0) return [];
      const offices = actor.roles.filter(({ mark }) => mark !== "former").map(({ office }) => office.value);
      const country = isSupposed(actor) ? null : (actor.country?.value ?? null);
      return [{ id: actor.id, country, isTold: country !== null && actor.country!.spans.length > 0, offices, starts }];
    });
  const isOwn = ({ parent, relation }: Article): boolean => parent === null && relation === "original";
  const page = holdersOfPage(namedIn(reading.articles.filter(isOwn).map(({ id }) => id)));
  return new Map(
    reading.articles.map((article) => [
      article.id,
      {
        home: basis.homes.get(article.id) ?? null,
        day: basis.days.get(article.id) ?? null,
        // "Fiji's President" of a post may be named by what it carries alone.
        persons: namedIn([article.id, ...(carried.get(article.id) ?? []).map(({ id }) => id)]),
        page: isOwn(article) ? page : new Map(),
      },
    ]),
  );
}

/** Leads the findings of a source to its actors: who is meant by each mention, and what is told of whom. */
export function linkActors(
  reading: Reading,
  authority: Authority,
  others: readonly Finding[],
  inner: readonly Finding[],
): Linked {
  const { text } = reading.source;
  const bylines = reading.articles.flatMap((article) => article.bylines);
  const days = daysOf(reading);
  const articles = [...readSentences(reading, others, authority.places)].map(([id, sentences]) =>
    readArticle(text, joinSignatures(text, sentences, authority.personWords), bylines, days.get(id) ?? null, authority),
  );
  const persons = joinArticles(articles.flatMap((article) => article.persons));
  const basis = basisOf(reading, authority, articles, days);
  const people = personActors(
    text,
    persons,
    articles.flatMap((article) => article.parts),
    basis,
  );
  const inName = cover(people.mentions);
  const known = others.filter((other) => !inName(other.start) && !inName(other.end - 1));
  const groupsOf = persons.flatMap((person) => person.groups);
  const plain = [...known, ...organisationsOfOffices(text, groupsOf, known, authority.personWords)].sort(
    (a, b) => a.start - b.start,
  );
  const rest = otherActors(plain, inner);
  const holders = resolveHolders(
    text,
    articles.flatMap((article) => article.holders),
    contextsOf(reading, people, basis, authority.pronounWords, authority.personWords.kinds),
    authority.officials,
    authority.otherNames,
    authority.personWords.kinds,
    authority.personWords.personVerbs,
    authority.personWords.sameOffice,
  );
  const groups = groupActors(
    articles.flatMap((article) => article.groups),
    plain,
    basis.homes,
    new Set(rest.actors.map(({ id }) => id)),
  );
  const withTold = (actor: ActorDraft): ActorDraft => {
    const isOpen = actor.country === null || actor.country.rule === "country-of-outlet";
    const told = isOpen ? holders.countries.get(actor.id) : undefined;
    const role = actor.roles.length === 0 ? holders.roles.get(actor.id) : undefined;
    const office = role ? { ...actor, roles: [role] } : actor;
    return told ? { ...office, country: countryCell(told, "country-of-same-office") } : office;
  };
  const index = indexOrganisations(text, plain);
  const bodies = new Map(rest.actors.map((actor) => [actor.id, actor]));
  const named = [...people.mentions, ...holders.mentions, ...groups.mentions, ...rest.mentions];
  const told = [
    ...fullOrganisations(
      text,
      [...leaveOneHolder(people.actors.map(withTold), authority.isSole, authority.personWords.kinds), ...holders.actors],
      index,
      bodies,
    ),
    ...rest.actors,
    ...groups.actors,
  ];
  const sentences = new Map(
    articles.flatMap((one) => (one.sentences[0] ? [[one.sentences[0].article, one.sentences] as const] : [])),
  );
  const lending = {
    text,
    members: people.members,
    mentions: named,
    sentences,
    homes: basis.homes,
    datelines: basis.datelines,
    places: authority.places,
    words: authority.personWords,
    serving: authority.organisationWords.serving,
  };
  const ofParties = partiesOfBodies(told, authority.organisationWords.innerBodies);
  const { ofStates, ofMembers } = authority.personWords.kinds;
  const isInner = (name: string): boolean => authority.organisationWords.innerBodies.has(foldName(name));
  const speaking = spokesmen(
    text,
    ofParties,
    people.members,
    sentences,
    (office) => ofStates.test(office) && !ofMembers.test(office),
    isInner,
  );
  const officers = officersOfCongress(text, speaking, people.members, sentences, authority.personWords);
  const signed = withSigners(text, officers, people.members, named, sentences.values());
  const called = officersOfBodies(
    text,
    signed,
    people.members,
    sentences,
    plain,
    authority.organisationWords,
    authority.personWords,
    named,
  );
  const drafts = lendCountries(called, lending, authority.isSole);
  const implied = impliedCountries(drafts, lending, authority.isSole);
  const back = resolveAnaphora(text, articles, drafts, named, authority);
  const ordered = [...drafts, ...back.actors].sort((a, b) => a.first - b.first);
  const ofPersons = ownStates(text, back.mentions, ordered, authority.pronounWords);
  const ids = new Map(ordered.map((draft, at) => [draft.id, `a${at + 1}`]));
  return {
    actors: ordered.map(({ first: _, ...actor }) => ({
      ...actor,
      ...(implied.has(actor.id) && { implied: implied.get(actor.id)! }),
      id: ids.get(actor.id)!,
    })),
    mentions: [...keepLongest([...back.mentions, ...ofPersons]), ...rest.within].map(({ leader, ...mention }) => ({
      ...mention,
      actors: mention.actors.map((id) => ids.get(id)!),
      ...(leader !== undefined && { leader: ids.get(leader)! }),
    })),
    refused: [],
  };
}
