import type { Codebook } from "../../../codebook/codebook.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor, ActorKind } from "../../../model/actor.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Place, Report, Standing, Trace } from "../../../model/report.ts";
import { thingId } from "../../../text/identity.ts";
import { bySpan, type Span } from "../../../text/span.ts";
import type { Found } from "../match/find-matches.ts";
import type { Match } from "../match/match-state.ts";
import type { Other } from "../match/other.ts";
import type { Datelines } from "../scene/datelines.ts";
import type { Reference } from "../scene/references-of.ts";
import { placeholdersOf, type Scene } from "../scene/scene.ts";
import { areOfficials } from "./are-officials.ts";
import { bodyOfOffice } from "./body-of-office.ts";
import { chooseMode } from "./choose-mode.ts";
import { choosePlace, datelinePlace } from "./choose-place.ts";
import { chooseSalience, chooseStanding, saysRecalled } from "./choose-standing.ts";
import { chooseWhen, dayOfTelling } from "./choose-when.ts";
import type { CountriesTold } from "./countries-told.ts";
import { fillCells } from "./fill-cells.ts";
import { forTheWhole } from "./for-the-whole.ts";
import type { Guest } from "./guests-from-abroad.ts";
import { heldForAt, isHeldForAlone } from "./held-for.ts";
import { hostAlone } from "./host-alone.ts";
import { hostFirst } from "./host-first.ts";
import { isBetweenCountries } from "./is-between-countries.ts";
import { isExcluded } from "./is-excluded.ts";
import { isPettyOffice } from "./is-petty-office.ts";
import { isPostedAbroad } from "./is-posted-abroad.ts";
import { isRule } from "./is-rule.ts";
import { isSport } from "./is-sport.ts";
import { isUnreal } from "./is-unreal.ts";
import { lacksWhoActs } from "./lacks-who-acts.ts";
import { modeOfKinds } from "./mode-of-kinds.ts";
import { namedBesides } from "./named-besides.ts";
import { areSides, isPronoun, isPronounOfMany } from "./named-by-pronouns.ts";
import { namedMembers } from "./named-members.ts";
import { ahead, onTheWay, placeAhead, type Way } from "./on-the-way.ts";
import type { Lent } from "./other-side.ts";
import { participantOf } from "./participant-of.ts";
import type { Sided } from "./sided.ts";
import { sidesOf, travellers } from "./sides.ts";
import { withWhoPledges } from "./who-pledges.ts";
import { withWhoseHeads } from "./whose-heads.ts";
import { withWhoseThings } from "./whose-things.ts";
import { withWhoseOfficer } from "./with-whose-officer.ts";
import { withoutLed } from "./without-led.ts";

/** The sides of an event as its wording names them, and what told who else took part. */
type Named = NonNullable<ReturnType<typeof sidesOf>>;

/** What a source knows besides the sentence of an event. */
export interface Around {
  readonly reading: Reading;
  readonly actors: ReadonlyMap<string, Actor>;
  /** The kinds of actors by their names. */
  readonly kinds: ReadonlyMap<string, ActorKind>;
  /** By article: the day against which its days are held. */
  readonly references: ReadonlyMap<string, Reference>;
  /** By article: who came to it from abroad. */
  readonly guests: ReadonlyMap<string, readonly Guest[]>;
  /** By article: how far its post tells of countries. */
  readonly countriesTold: ReadonlyMap<string, CountriesTold>;
  /** By article: the town of its dateline. */
  readonly datelines: Datelines;
  /** The sentences at the heads of articles. */
  readonly heads: ReadonlySet<Scene>;
  readonly codebook: Codebook;
}

function traceOf(text: string, rule: string, { scene, match }: { readonly scene: Scene; readonly match: Match }): Trace {
  const { source, voice } = match.pattern;
  return {
    rule,
    pattern: voice === "active" ? source : `${source} (${voice})`,
    placeholders: placeholdersOf(text, scene, match),
    sentence: { start: scene.start, end: scene.end },
  };
}

/** The sentences that state an event: its own, and those that tell who else was there. */
function evidenceOf(scene: Scene, others: readonly Other[]): readonly Span[] {
  const scenes = new Set([scene, ...others.map((other) => other.scene)]);
  return [...scenes].map(({ start, end }) => ({ start, end })).sort(bySpan);
}

/** Is it only asked for, in a way that makes no event of the class ("proposed that the two open", "should withdraw")? */
function isMerelyAsked(
  { class: { askedFor }, match: { form, pattern, auxiliaries } }: Found,
  standing: Standing,
  { duties }: EventWords,
): boolean {
  if (standing !== "called-for" || askedFor === "always") return false;
  return askedFor === "never" ? form !== "noun" || pattern.loose : auxiliaries.some((word) => duties.has(word));
}

/** Will those of the event told last before meet again, at a place or on a day that the sentence tells ("They agreed to meet again in Suva")? Without either it tells nothing of another event. */
function comesNext(found: Found, standing: Standing, when: Report["when"], text: string, words: EventWords): boolean {
  const { class: one, scene } = found;
  const isToCome = standing === "planned" && one.again?.test(text.slice(scene.start, scene.end)) === true;
  return isToCome && (when !== null || choosePlace(text, found, words) !== null);
}

/** Is a day before what is planned over by the day of the text, so that it is that of another verb? */
const isOfVerbBefore = (standing: Standing, when: Report["when"], trigger: number, { day, captured }: Reference): boolean =>
  standing === "planned" &&
  when?.value.precision === "day" &&
  day !== null &&
  !captured &&
  (when.value.end ?? when.value.date ?? day) < day &&
  (when.spans[0]?.end ?? trigger) < trigger;

/** The place that its own sentence tells, else one behind it that tells more of who took part ("It was signed in Suva by …"). */
function placeTold(found: Found, others: readonly Other[], mode: string | null, text: string, words: EventWords): Place | null {
  const behind = others.filter(({ scene }) => scene.start > found.scene.start);
  return [found, ...behind.map(({ scene, match }) => ({ ...found, scene, match }))].reduce<Place | null>(
    (place, one) => place ?? choosePlace(text, one, words, mode),
    null,
  );
}

/** The place of an event: that of its own words or of those behind them, else, of a class that has it, the dateline's. */
function placeOf(
  found: Found,
  named: Named,
  mode: string | null,
  way: Way | null,
  { reading, datelines, codebook }: Around,
): Place | null {
  const { datelineKinds, datelinePlace: isAtDateline } = found.class;
  const own = placeTold(found, named.used, mode, reading.source.text, codebook.eventWords);
  const told = way ? placeAhead(way, own) : own;
  if (told) return told;
  const sits = datelineKinds === null || named.sides.some(({ actor, side }) => side === "A" && datelineKinds.has(actor.kind));
  const written = isAtDateline && sits ? datelines(found.scene.article, found.scene.start) : undefined;
  return written && !isPostedAbroad(named.sides, written, found.class) ? datelinePlace(written) : null;
}

/** Who takes part besides those whom the wording names, and without those who only stand by them; null where nobody is left who acts. */
function settleSides(
  found: Found,
  named: Named,
  place: Place | null,
  mode: string | null,
  { actors, codebook: { eventWords, events } }: Around,
): readonly Sided[] | null {
  const acting = travellers(found, named.sides, actors, place?.country?.value ?? null);
  if (!acting) return null;
  const besides = namedBesides(found, forTheWhole(found, acting, actors, eventWords), actors, eventWords);
  const every = namedMembers(found, besides, actors, eventWords, events.verbs);
  const alone = withoutLed(hostAlone(every, found.class), found.class, eventWords);
  const held = alone && bodyOfOffice(found, alone, actors, mode, eventWords);
  const owned = held && withWhoseHeads(found, withWhoseThings(found, held, actors, eventWords), actors);
  return owned && withWhoseOfficer(owned, found.class, actors);
}

/** Does something show that what the wording tells is no event of the class: its words, those around it, or who would take part? */
function isNone(
  found: Found,
  sides: readonly Sided[],
  mode: string | null,
  place: Place | null,
  { reading, codebook: { eventWords, standing } }: Around,
): boolean {
  const { text } = reading.source;
  const { scene, match, class: one } = found;
  return (
    // "left the Palace": who leaves a house is on no journey.
    (one.aAbroad && scene.tokens[match.slots.get("place")?.from ?? -1]?.place?.kind === "venue") ||
    isExcluded(found, text, eventWords) ||
    isPettyOffice(found, sides, text) ||
    isSport(found, sides, text, eventWords) ||
    isUnreal(text, found, standing) ||
    isRule(found, sides, eventWords) ||
    isHeldForAlone(found, sides, eventWords) ||
    lacksWhoActs(found, sides, mode, text, eventWords) ||
    (found.pattern.officials && !areOfficials(sides, place?.country?.value ?? null, text, eventWords))
  );
}

/** Who asks for something gets it, but for a person, who asks in another's name. */
const withoutWhoAsks = (sides: readonly Sided[]): readonly Sided[] =>
  sides.filter(({ side, actor }) => side === "A" || actor.kind !== "person");

/** How it stands by its words, those who set out for it, or the journey that lent it a side. */
function standingOf(found: Found, when: Report["when"], way: Way | null, lent: Lent, around: Around): Report["standing"] {
  const { reading, references, codebook } = around;
  const { day } = references.get(found.scene.article)!;
  const plain = ahead(chooseStanding(reading.source.text, found, when, day, codebook.standing, codebook.eventWords), way);
  // Talks on a journey that is to come are to come, by the words that tell it of the journey.
  return lent.toCome && plain.value === "held"
    ? workedOut(lent.toCome.value, "on a journey that is to come", "standing-of-lender", lent.toCome.spans)
    : plain;
}

/** What tells who else takes part: sentences behind tell who was there of the news, not of what somebody recalls besides, and of what is to come only where they look ahead. */
function besidesOf(found: Found, sought: readonly Other[], standing: Standing, { reading, codebook }: Around): readonly Other[] {
  const { text } = reading.source;
  const isRecalled = saysRecalled(text, found, codebook.standing);
  const ahead = codebook.standing.standings.find((one) => one.standing === "planned")?.before;
  const looksAhead = ({ scene: { start, tokens }, match }: Other): boolean =>
    ahead?.test(text.slice(start, tokens[match.trigger]!.start)) === true;
  return sought.filter(
    (other) => other.scene === found.scene || (!isRecalled && (standing === "held" || !other.pattern.held || looksAhead(other))),
  );
}

/**
 * Makes the report of what a wording of an event tells in its sentence.
 * @param beside all wordings that were found in the sentence
 * @param sought what tells who else took part
 * @param lent the side that another event lends, where the wording names but one
 * @returns null where nobody abroad takes part, or something shows that it is no event of the class
 */
export function makeReport(
  found: Found,
  beside: readonly Found[],
  sought: readonly Other[],
  lent: Lent,
  around: Around,
): Report | null {
  const { reading, actors, references, kinds, heads, codebook } = around;
  const { eventWords } = codebook;
  const { text } = reading.source;
  const { scene, match, class: one } = found;
  if (!one.pronouns && isPronoun(found)) return null;
  const way = onTheWay(found, eventWords);
  const when = chooseWhen(found, eventWords, way?.from ?? Math.max(heldForAt(found, eventWords), 0));
  const standing = standingOf(found, when, way, lent, around);
  // "denied on Monday that any official had met the envoy": what did not happen has no such day.
  const isOfDenial = standing.value === "denied" && (when?.spans[0]?.start ?? 0) < scene.tokens[match.trigger]!.start;
  // "left on Sunday for Suva, where he is to meet the Premier": what is to come is on no day that is over, which is another verb's.
  const isOver = isOfVerbBefore(standing.value, when, scene.tokens[match.trigger]!.start, references.get(scene.article)!);
  const isNext = comesNext(found, standing.value, when, text, eventWords);
  if (found.pattern.borrows && !isNext) return null;
  const areMany = !isNext && !one.theyAct && isPronounOfMany(found, eventWords);
  if ((areMany && !one.inArticle.talks) || (!isNext && one.hostFirst && areSides(found))) return null;
  const named = sidesOf(found, besidesOf(found, sought, standing.value, around), actors, lent.sides, lent.home);
  if (!named) return null;
  const promised = standing.value === "planned" || standing.value === "promised" ? one.whenPlanned : null;
  const told = placeOf(found, named, promised?.mode ?? null, way, around);
  // "They met in Suva on Monday": talks that were told before, with their place and day.
  if (areMany && !(told && when)) return null;
  // What a message of several is is told where its recipient is named.
  const mode = chooseMode(text, found, told, lent.by, beside);
  const sides = settleSides(found, named, told, mode?.value ?? null, around);
  if (!sides || !isBetweenCountries(found, sides, lent, around)) return null;
  if (isNone(found, sides, mode?.value ?? null, told, around)) return null;
  if (isMerelyAsked(found, standing.value, eventWords)) return null;
  const asked = one.modelessWhenAsked && standing.value === "called-for";
  const shown = promised ? { ...(mode ?? standing), value: promised.mode } : modeOfKinds(mode, one, sides, kinds, eventWords);
  const settled = asked ? null : shown;
  // A promise is made, and a ban is laid, by telling of it; the day of what is promised is another.
  const toldOn = settled && one.toldModes.has(settled.value) ? dayOfTelling(found, eventWords) : null;
  const placed = one.placeWith === null || one.placeWith.test(text.slice(scene.start, scene.end));
  const forCountry = settled !== null && told?.kind === "country" && one.notInCountryModes.has(settled.value);
  const place = !placed || forCountry || (mode && one.placelessModes.has(mode.value)) ? null : told;
  const trigger = scene.tokens[match.trigger]!;
  const evidence = evidenceOf(scene, named.used);
  return {
    id: thingId("r", reading.source.id, trigger.start, trigger.end, found.second ? `${one.name} 2` : one.name),
    article: scene.article,
    class: one.name,
    mode: settled,
    when: isOfDenial || isOver ? null : promised ? (toldOn ?? when) : (when ?? toldOn),
    place,
    standing: promised ? { ...standing, value: promised.standing } : standing,
    salience: chooseSalience(
      text,
      found,
      when,
      references.get(scene.article)!,
      codebook.standing,
      heads.has(scene),
      standing.value === "denied" || standing.value === "cancelled",
    ),
    participants: (asked
      ? withoutWhoAsks(sides)
      : one.hostFirst
        ? hostFirst(
            sides,
            ({ actor, present }) => (present ? null : (actor.country?.value ?? null)),
            place?.country?.value ?? null,
          )
        : one.whenPlanned && settled?.value === one.whenPlanned.mode && standing.value !== "denied"
          ? withWhoPledges(scene, sides, actors, eventWords)
          : sides
    ).map((side) => participantOf(side, scene.article, one.bodyOfOffice)),
    ...fillCells(text, found, beside, evidence, codebook.cells),
    topics: [],
    evidence,
    traces: [
      traceOf(text, `event-${one.name}`, found),
      ...named.used.map(({ scene: where, match: other }) => traceOf(text, `others-${one.name}`, { scene: where, match: other })),
      ...(lent.by ? [traceOf(text, `lent-${one.name}`, lent.by)] : []),
    ],
  };
}
