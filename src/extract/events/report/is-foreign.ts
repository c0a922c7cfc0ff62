import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import { isInternational, isNamedInternational } from "../scene/is-international.ts";
import type { Scene } from "../scene/scene.ts";
import { isPrivate } from "./acts-for-nobody.ts";
import { areOwnEnvoys } from "./are-own-envoys.ts";
import { isMultinational } from "./is-multinational.ts";
import type { Sided } from "./sided.ts";

/** Is it a group of a country that is named as the other side's like ("their colleagues of the Fijian Army")? */
const isCounterpart = ({ kind, name, country }: Actor, { counterparts }: EventWords): boolean =>
  kind === "group" &&
  country !== null &&
  name.value
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => counterparts.has(word));

/** Is it a group of those who live where the rest lies ("320 families", "the chiefs and people of the town")? Those who mourn somebody live anywhere ("the bereaved family"). */
const isLocal = ({ kind, name }: Actor, { locals, mourning, partsOfState }: EventWords): boolean => {
  const words = name.value.toLowerCase().split(/[\s-]+/);
  const lives = partsOfState.test(name.value) || words.some((word) => locals.has(word));
  return kind === "group" && lives && !words.some((word) => mourning.has(word));
};

/** Is a person's country but worked out, with no word of the text for it? */
const isGuessed = ({ actor: { kind, country } }: Sided): boolean =>
  kind === "person" && country !== null && country.spans.length === 0;

/** Does somebody who came on a journey to the country `home` deal with others, none of whom the text gives another country? A country that was but worked out may be that of the outlet. */
export const isWithVisitors = (sides: readonly Sided[], came: readonly Sided[], home: string | null): boolean => {
  const isOfThem = ({ actor }: Sided): boolean => came.some((one) => one.actor.id === actor.id);
  const hosts = sides.filter((one) => !isOfThem(one));
  return (
    home !== null &&
    hosts.length > 0 &&
    sides.some((one) => isOfThem(one) && one.actor.country?.value !== home) &&
    hosts.every((one) => !one.actor.country || one.actor.country.value === home || isGuessed(one))
  );
};

/** Does a sentence name people of several countries, on whatever side, or but call them so ("ambassadors", "foreign delegations")? */
const namesGuests = ({ tokens }: Scene, actors: ReadonlyMap<string, Actor>, words: EventWords): boolean =>
  tokens.some(({ actor: mention, kind, low, capital }, at) => {
    // "the forum of Amazon states", "delegates of sister countries"
    if (kind === "word" && !capital && words.severalStates.has(low)) {
      const before = tokens[at - 1];
      return (before?.kind === "word" && (before.capital || words.besideStates.has(before.low))) || before?.kind === "number";
    }
    if (kind === "word" && !capital && low.endsWith("s") && words.seenFromAbroad.test(low))
      return words.multinational.has(low) || words.multinational.has(tokens[at - 1]?.low ?? "");
    return mention?.actors.some((id) => {
      const actor = actors.get(id);
      return actor !== undefined && isMultinational(actor, words);
    });
  });

interface Abroad {
  readonly countries: readonly string[];
  readonly igos: number;
}

/** Do those who are called so tell by themselves that another country is dealt with ("two Fijian diplomats", "the Ambassador of Fiji")? */
const isSeenFromAbroad = ({ kind, name, roles, country }: Actor, { seenFromAbroad }: EventWords): boolean =>
  country !== null &&
  (kind === "person"
    ? roles.some(({ office, mark }) => mark !== "former" && seenFromAbroad.test(office.value))
    : kind !== "state" && seenFromAbroad.test(name.value));

/** The countries that a sentence names, and how many IGOs. */
function abroadIn({ tokens, reportedFrom }: Scene, actors: ReadonlyMap<string, Actor>, words: EventWords): Abroad {
  const countries = reportedFrom === null ? [] : [reportedFrom];
  let igos = 0;
  for (const { actor: mention, place, kind, low, capital } of tokens) {
    if (kind === "word" && (capital || low === "international") && words.regions.has(low)) igos++;
    for (const id of mention?.actors ?? []) {
      const actor = actors.get(id);
      if (actor?.country) countries.push(actor.country.value);
      if (isInternational(actor, words)) igos++;
      // An outlet of that country calls its own so as well.
      else if (reportedFrom === null && actor && isSeenFromAbroad(actor, words)) igos++;
    }
    if (place?.country) countries.push(place.country);
  }
  return { countries, igos };
}

/** Do a sentence's countries and IGOs show a dealing across a border? */
const crossesBorder = ({ countries, igos }: Abroad): boolean => {
  const { size } = new Set(countries);
  return size >= 2 || (size === 1 && igos > 0) || igos > 1;
};

/** Somebody without a name who holds an office, but of no organisation of states ("Heads of State of ECOWAS"). */
const isPlainHolder = ({ kind, named, roles }: Actor, words: EventWords): boolean =>
  kind === "person" &&
  !named &&
  roles.every(({ organisation }) => organisation === null || !isNamedInternational(organisation.value, words));

/** "the ruling party": it has no name, and so needs none where it is told of. */
const isPlainParty = ({ kind, name }: Actor): boolean => kind === "party" && !/\p{Lu}/u.test(name.value);

/** Are they all of one country, though none is told: bodies, groups and holders of offices without a name, who are named so at home ("the commission received the inspector")? */
function areAtHome(unknown: readonly Sided[], words: EventWords, plain: ReadonlySet<string>): boolean {
  const isPlain = ({ actor }: Sided): boolean =>
    (plain.has(actor.kind) || isPlainHolder(actor, words) || isPlainParty(actor)) && !isMultinational(actor, words);
  return unknown.some(isPlain) && unknown.every((one) => isPlain(one) || (one.actor.kind === "organisation" && !one.actor.key));
}

/** "In Lima, Peru": a town that is told with its country is not at home. */
const tellsCountryOfPlace = ({ tokens }: Scene, actors: ReadonlyMap<string, Actor>): boolean =>
  tokens.some(({ place }, at) => {
    const [comma, state] = [tokens[at + 1], tokens[at + 2]];
    return (
      place?.country != null &&
      comma?.low === "," &&
      state?.actor?.actors.some((id) => {
        const { kind, country } = actors.get(id) ?? {};
        return kind === "state" && country?.value === place.country;
      }) === true
    );
  });

/** Kinds whose names need no country at home: of two who deal with each other, and of who acts beside a place. */
const plainSides: ReadonlySet<string> = new Set(["body", "group"]);
const plainBeside: ReadonlySet<string> = new Set(["body"]);

/**
 * Is it a state or IGO that acts, and no body of it ("the parliament of Bolivia"), elsewhere than where the article is from?
 * So does an organisation of no known country that deals in a currency of the world.
 */
function actsItself({ actor, span }: Sided, { tokens, reportedFrom, dealsAbroad }: Scene): boolean {
  if (actor.kind === "organisation" && !actor.country) return dealsAbroad;
  if (!["state", "igo", "territory"].includes(actor.kind)) return false;
  // "Government approved a grant": called so at home.
  if (actor.kind === "state" && !actor.country) return false;
  if (actor.country && actor.country.value === reportedFrom) return false;
  const at = tokens.findIndex((token) => token.actor?.start === span.start);
  return !tokens[at]?.possessive && !["of", "in", "from", "for"].includes(tokens[at - 1]?.low ?? "");
}

/** Is it given where the giver is at home, as far as the sentence names places ("Fiji approved a grant for Labasa"), if not to those who live there ("gave houses to families in Labasa")? */
const staysAtHome = (
  { class: { inArticle }, scene: { tokens, townsIn } }: Found,
  sides: readonly Sided[],
  words: EventWords,
): boolean => {
  if (!inArticle.handedOver) return false;
  const isOf = (country: string | null | undefined): boolean =>
    country != null &&
    sides.every(({ side, actor }) =>
      side === "A" ? actor.country?.value === country : (actor.country?.value ?? country) === country && isLocal(actor, words),
    );
  const lived = sides.flatMap(({ side, actor }) => (side === "B" ? (actor.country?.value ?? []) : []));
  return tokens.some(({ place }) => isOf(place?.country)) || townsIn.some(isOf) || lived.some(isOf);
};

/**
 * Does whoever acts deal across borders in all it does: an organisation of states ("IGAD called off its summit"), one of the unions of many countries, or one that is there for another country ("the Chile–Japan Friendship Society")?
 * @param loose beside a mere cue an organisation's name tells too little
 */
function dealsAbroadByItself(actor: Actor, loose: boolean, words: EventWords): boolean {
  if (actor.kind === "igo") return true;
  if (actor.kind !== "organisation" || loose) return false;
  const named = actor.name.value.toLowerCase().split(/\s+/);
  return (
    named.some((word) => words.befriending.has(word)) ||
    (named.some((word) => words.federations.has(word)) && isInternational(actor, words))
  );
}

/** Is it an envoy of whom no text tells the country ("handed over by Ambassador Ana Lima")? Whatever country was worked out is that of the outlet, where envoys come from elsewhere. */
const isEnvoy = ({ class: { postedOffices } }: Found, one: Sided): boolean =>
  postedOffices !== null &&
  one.actor.kind === "person" &&
  !one.present &&
  (one.actor.country === null || isGuessed(one)) &&
  one.actor.roles.length > 0 &&
  one.actor.roles.every(
    ({ office, mark }) => mark !== "former" && postedOffices.test(office.value) && !/goodwill/i.test(office.value),
  );

/**
 * Does somebody travel whom the sentence itself tells to be of a country ("the visit of the Premier of Fiji, set for May, is off"), and tells so nowhere near home? Where nothing else is told
 * they come to where it is told; who travels at home is called by the office alone.
 */
function comesFromAbroad({ class: { aAbroad }, pattern: { compiled }, scene }: Found, sides: readonly Sided[]): boolean {
  if (!aAbroad || compiled.loose) return false;
  const { tokens, reportedFrom, start, end } = scene;
  const placed = new Set(tokens.flatMap(({ place }) => place?.country ?? []));
  return sides.some(({ side, actor: { kind, country } }) => {
    if (side !== "A" || kind !== "person" || country === null || country.value === reportedFrom) return false;
    const isTold = country.spans.some((span) => start <= span.start && span.end <= end);
    return isTold && !placed.has(country.value);
  });
}

/** Is it a dealing across a border, as the class asks? An unknown country may be a foreign one where another is known. */
export function isForeign(found: Found, sides: readonly Sided[], actors: ReadonlyMap<string, Actor>, words: EventWords): boolean {
  const { pattern, scene } = found;
  const { foreign, compiled } = pattern;
  if (foreign === "no") return true;
  if (areOwnEnvoys(scene, actors, words)) return false;
  if (foreign === "together") {
    const acting = sides.filter(({ side }) => side === "A").map(({ actor }) => actor);
    const own = new Set(acting.flatMap(({ country }) => country?.value ?? [])).size;
    // "MONUSCO and the Ugandan police": an organisation of states acts with one of them.
    const isOther = (one: Actor): boolean =>
      isMultinational(one, words) ||
      (own > 0 &&
        ((!compiled.loose && isInternational(one, words)) ||
          (isCounterpart(one, words) &&
            acting.length > 1 &&
            own === 1 &&
            acting.every((other) => other === one || !other.country))));
    return own > 1 || acting.some(isOther);
  }
  if (sides.some((one) => isEnvoy(found, one))) return true;
  const countries = new Set<string>(sides.flatMap(({ actor }) => actor.country?.value ?? []));
  const placed = countries.size === 0;
  const unknown = sides.filter(({ actor }) => !actor.country && (!isLocal(actor, words) || isMultinational(actor, words)));
  // Both were given the outlet's country, though the article comes from elsewhere.
  if (countries.size === 1 && scene.reportedFrom !== null && !countries.has(scene.reportedFrom) && sides.some(isGuessed))
    return true;
  if (foreign === "sides") {
    if (countries.size >= 2 || (countries.size === 1 && unknown.length > 0)) return true;
    return unknown.length >= 2 && (!areAtHome(unknown, words, plainSides) || crossesBorder(abroadIn(scene, actors, words)));
  }
  if (sides.some(({ side, actor }) => side === "A" && dealsAbroadByItself(actor, compiled.loose, words))) return true;
  if (comesFromAbroad(found, sides)) return true;
  // "The Council approved 3 million euros for UNICEF": what is given to an organisation of states goes abroad, whoever's council it is.
  const isGiven = found.class.inArticle.handedOver && !compiled.loose;
  if (isGiven && sides.some(({ side, actor }) => side === "B" && actor.kind === "igo")) return true;
  // "addressed the General Assembly": who speaks to many states speaks abroad, whatever country is theirs.
  const toMany = sides.some(({ side, actor }) => side === "B" && isInternational(actor, words));
  if (found.class.inArticle.speech && toMany && sides.some((one) => one.side === "A" && one.actor.kind === "person")) return true;
  const { countries: others, igos } = abroadIn(scene, actors, words);
  for (const country of others) countries.add(country);
  // Beside a mere cue a town tells too little.
  const told = compiled.loose ? [...countries] : [...countries, ...scene.townsIn, ...scene.describing];
  if (crossesBorder({ countries: told, igos })) return true;
  // "Police detained a Greek-owned ship", of whatever country they are.
  if (!compiled.loose && scene.describing.some((country) => !countries.has(country)) && unknown.length > 0) return true;
  if (unknown.some(({ actor }) => isMultinational(actor, words))) return true;
  // "opened its congress before foreign delegations", "in the presence of ambassadors": who merely comes to a gathering fills no side.
  if (found.class.inArticle.setting && !compiled.loose && namesGuests(scene, actors, words)) return true;
  // "Two men" whom the police of a country arrest are of it.
  const isAnybody = ({ side, actor }: Sided): boolean =>
    found.class.crowdsAtHome && side === "B" && isPrivate(actor, words) && actor.kind === "group";
  // A body that no country is told of is one of the country where the rest lies, unless it deals with a state.
  const withState = sides.some(({ actor }) => actor.kind === "state");
  const elsewhere = placed && tellsCountryOfPlace(scene, actors);
  const atHome = placed && !elsewhere && areAtHome(unknown, words, plainBeside);
  // "The Development Bank lent the herders 2 billion rupees": of the country whose money that is.
  const isOfMoney = ({ actor }: Sided): boolean => scene.dealsAtHome && (actor.kind === "organisation" || actor.kind === "group");
  const acts = (one: Sided): boolean =>
    (withState || elsewhere || (one.actor.kind !== "body" && !isOfMoney(one))) && !isAnybody(one);
  // Of one alone beside a mere cue no more is told than where.
  const lone = compiled.loose && sides.length === 1;
  if (countries.size === 1 && !atHome && !lone && unknown.some(acts)) return true;
  if (
    foreign === "abroad" &&
    !staysAtHome(found, sides, words) &&
    sides.some((entry) => entry.side === "A" && actsItself(entry, scene))
  )
    return true;
  return unknown.filter(({ actor }) => actor.kind === "person").length >= 2;
}
