import type { Authority } from "../authority/authority.ts";
import { type Actor, lands } from "../model/actor.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import { foldName } from "../text/fold-name.ts";
import { bySpan } from "../text/span.ts";
import { countryOfPage, ofPage } from "./country-of-page.ts";
import { findDays } from "./days/find-days.ts";
import { type Finding, identityOf } from "./finding.ts";
import { keepLongest } from "./keep-longest.ts";
import { linkActors } from "./link/link-actors.ts";
import { findTenures } from "./link/persons/find-tenures.ts";
import { bareHeads } from "./organisations/bare-heads.ts";
import { findInner, withCountries } from "./organisations/find-inner.ts";
import { findOrganisations } from "./organisations/find-organisations.ts";
import { joinForms } from "./organisations/join-forms.ts";
import { jointBodies } from "./organisations/joint-bodies.ts";
import { mastheadOwner } from "./organisations/masthead-owner.ts";
import { missionsInTowns } from "./organisations/missions-in-towns.ts";
import { publisherAgain } from "./organisations/publisher-again.ts";
import { publisherNamed } from "./organisations/publisher-named.ts";
import { toEndOfCountry } from "./organisations/to-end-of-country.ts";
import { findPlaces } from "./places/find-places.ts";
import { isOfStates, publisherCountry } from "./publisher-country.ts";
import { findDescribing } from "./states/described-by.ts";
import { findStates } from "./states/find-states.ts";

/** Everything that names a state, an organisation or another actor that is no person. Any order: the longest of those that overlap stays. */
const findActors: readonly ((reading: Reading, authority: Authority) => readonly Finding[])[] = [findStates, findOrganisations];

/** What is known of the countries of actors and of the publisher, by code. */
function countriesOf(actors: readonly Actor[], publisher: string | null, { countries }: Authority): Recognition["countries"] {
  const codes = new Set([...actors.flatMap(({ country }) => country?.value ?? []), ...(publisher === null ? [] : [publisher])]);
  return Object.fromEntries(
    [...codes].sort().flatMap((code) => {
      const known = countries.byCode.get(code);
      return known ? [[code, { name: known.name, capitals: known.capitals }]] : [];
    }),
  );
}

/** Gives the publisher the country where it is known to sit, whatever a place in its name tells ("Example River Solidarity Network"). */
function withPublisher({ sighting }: Reading, findings: readonly Finding[]): readonly Finding[] {
  const { publisher, country } = sighting;
  if (publisher === null || country === null) return findings;
  const folded = foldName(publisher);
  return findings.map((one) =>
    one.kind === "organisation" && one.key === null && foldName(one.full ?? one.name) === folded
      ? { ...one, country: { code: country, spans: [], from: `the publisher is of ${ofPage(sighting)}` } }
      : one,
  );
}

/** A source with the country of its publisher, where none is told beside it and its name tells one, or else the head and foot of its page. */
function withCountryOfPublisher(reading: Reading, authority: Authority): Reading {
  const { publisher, country } = reading.sighting;
  if (publisher === null || country !== null) return reading;
  const byName = publisherCountry(publisher, authority);
  if (byName !== null) return { ...reading, sighting: { ...reading.sighting, country: byName } };
  const told = isOfStates(publisher, authority) ? null : countryOfPage(reading, authority);
  return told ? { ...reading, sighting: { ...reading.sighting, country: told.code, countryLine: told.line } } : reading;
}

/** Finds who, where and when in a source. */
export function recognise(given: Reading, authority: Authority): Recognition {
  const reading = withCountryOfPublisher(given, authority);
  const found = findActors.map((find) => find(reading, authority));
  const { findings: outer, parts } = jointBodies(
    reading.source.text,
    keepLongest([...found[0]!, ...toEndOfCountry(found[1]!, found[0]!, reading.source.text)]),
    found[0]!,
    authority.organisationWords,
  );
  const named = findInner(reading.source.text, outer, authority);
  const { findings: forms, inner: held } = joinForms(reading, withCountries(reading.source.text, outer, named), named, authority);
  const joined = missionsInTowns(reading.source.text, forms, authority);
  const inOrder = (a: Finding, b: Finding): number => a.start - b.start;
  const told = [...withPublisher(reading, joined), ...bareHeads(reading, joined, authority)].sort(inOrder);
  const publisher = publisherNamed(reading, [...told, ...held], authority);
  const others = [...told, ...publisherAgain(reading, told, publisher, authority)].sort(inOrder);
  const owner = mastheadOwner(reading, authority);
  const isTold = owner !== null && others.some((one) => identityOf(one) === identityOf(owner));
  const inner = [...held, ...(publisher ? [publisher] : []), ...(owner && !isTold ? [owner] : [])];
  // Persons come after the others: titles are read around organisations and countries.
  const { actors, mentions, refused } = linkActors(reading, authority, others, [...inner, ...parts]);
  const isState = ({ kind }: Finding): boolean => lands.has(kind);
  const persons = new Set(actors.filter((actor) => actor.kind === "person").map((actor) => actor.id));
  // Places come last: what a person's name covers is none, and a country is one where a preposition leads to it.
  const towns = findPlaces(
    reading,
    authority,
    others.filter(isState),
    others.filter((finding) => !isState(finding)),
    mentions.filter((mention) => mention.form !== "pronoun" && mention.actors.some((id) => persons.has(id))),
  );
  return {
    actors,
    mentions: [...mentions].sort(bySpan),
    days: findDays(reading, authority),
    places: towns.filter(({ role }) => role !== "named"),
    towns: [...towns.filter(({ role }) => role === "named"), ...findDescribing(reading, authority)].sort(bySpan),
    publisherCountry: reading.sighting.country,
    countries: countriesOf(actors, reading.sighting.country, authority),
    tenures: findTenures(reading, actors),
    refused,
  };
}
