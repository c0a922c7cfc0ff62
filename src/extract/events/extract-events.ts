import type { Codebook } from "../../codebook/codebook.ts";
import type { EventWords } from "../../codebook/events/event-words.ts";
import type { Actor, ActorKind } from "../../model/actor.ts";
import { workedOut } from "../../model/cell.ts";
import type { PlaceMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Recognition } from "../../model/recognition.ts";
import type { Place, Report, Standing, Trace } from "../../model/report.ts";
import { thingId } from "../../text/identity.ts";
import { bySpan, type Span } from "../../text/span.ts";
import { type Found, findMatches } from "./match/find-matches.ts";
import { shareOthers } from "./match/find-others.ts";
import type { Match } from "./match/match-state.ts";
import type { Other } from "./match/other.ts";
import { readRolls } from "./match/read-rolls.ts";
import { withoutRollCalls } from "./match/without-roll-calls.ts";
import { areOfficials } from "./report/are-officials.ts";
import { bodyOfOffice } from "./report/body-of-office.ts";
import { chooseMode } from "./report/choose-mode.ts";
import { choosePlace, datelinePlace } from "./report/choose-place.ts";
import { chooseSalience, chooseStanding } from "./report/choose-standing.ts";
import { chooseWhen, dayOfTelling } from "./report/choose-when.ts";
import { fillCells } from "./report/fill-cells.ts";
import { type Guest, guestsIn, isAttendedFromAbroad } from "./report/guests-from-abroad.ts";
import { heldApart } from "./report/held-apart.ts";
import { hostFirst } from "./report/host-first.ts";
import { isExcluded } from "./report/is-excluded.ts";
import { isForeign, isWithVisitors } from "./report/is-foreign.ts";
import { isPettyOffice } from "./report/is-petty-office.ts";
import { isPostedAbroad } from "./report/is-posted-abroad.ts";
import { isUnreal } from "./report/is-unreal.ts";
import { lacksWhoActs } from "./report/lacks-who-acts.ts";
import { legsOfJourney } from "./report/legs-of-journey.ts";
import { kindsByName, modeOfKinds } from "./report/mode-of-kinds.ts";
import { namedBesides } from "./report/named-besides.ts";
import { areSides, isPronoun, isPronounOfMany } from "./report/named-by-pronouns.ts";
import { namedMembers } from "./report/named-members.ts";
import { ahead, onTheWay, placeAhead } from "./report/on-the-way.ts";
import { type Lent, nobody, otherSides } from "./report/other-side.ts";
import { participantOf } from "./report/participant-of.ts";
import { isOfTheHouse, sidedOf, sidesOf, travellers } from "./report/sides.ts";
import type { Told } from "./report/told.ts";
import { withWhoPledges } from "./report/who-pledges.ts";
import { withWhoseThings } from "./report/whose-things.ts";
import { withoutLed } from "./report/without-led.ts";
import { findHeads } from "./scene/find-heads.ts";
import { type Reference, referencesOf } from "./scene/references-of.ts";
import { placeholdersOf, type Scene } from "./scene/scene.ts";
import { recallContent } from "./settle/recall-content.ts";
import { settleReports } from "./settle/settle-reports.ts";

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

/** The place that its own sentence tells, else one behind it that tells more of who took part ("It was signed in Suva by …"). */
function placeTold(found: Found, others: readonly Other[], text: string, words: EventWords): Place | null {
  const behind = others.filter(({ scene }) => scene.start > found.scene.start);
  return [found, ...behind.map(({ scene, match }) => ({ ...found, scene, match }))].reduce<Place | null>(
    (place, one) => place ?? choosePlace(text, one, words),
    null,
  );
}

function reportOf(
  found: Found,
  beside: readonly Found[],
  others: readonly Other[],
  reading: Reading,
  actors: ReadonlyMap<string, Actor>,
  references: ReadonlyMap<string, Reference>,
  guests: ReadonlyMap<string, readonly Guest[]>,
  datelines: ReadonlyMap<string, PlaceMention>,
  kinds: ReadonlyMap<string, ActorKind>,
  codebook: Codebook,
  atHead: boolean,
  lent: Lent,
): Report | null {
  if (!found.class.pronouns && isPronoun(found)) return null;
  if (!found.class.theyAct && isPronounOfMany(found)) return null;
  if (found.class.hostFirst && areSides(found)) return null;
  const named = sidesOf(found, others, actors, lent.sides, lent.home);
  const { datelineKinds } = found.class;
  const sits = datelineKinds === null || named?.sides.some(({ actor, side }) => side === "A" && datelineKinds.has(actor.kind));
  const written = found.class.datelinePlace && sits ? datelines.get(found.scene.article) : undefined;
  const dateline = written && !isPostedAbroad(named?.sides ?? [], written, found.class) ? written : undefined;
  const way = onTheWay(found, codebook.eventWords);
  const own = placeTold(found, named?.used ?? [], reading.source.text, codebook.eventWords);
  const told = (way ? placeAhead(way, own) : own) ?? (dateline ? datelinePlace(dateline) : null);
  const acting = named && travellers(found, named.sides, actors, told?.country?.value ?? null);
  // What a message of several is is told where its recipient is named.
  const mode = chooseMode(reading.source.text, found, told, lent.by);
  const every =
    acting &&
    namedMembers(
      found,
      namedBesides(found, acting, actors, codebook.eventWords),
      actors,
      codebook.eventWords,
      codebook.events.verbs,
    );
  const alone = every && withoutLed(every, found.class, codebook.eventWords);
  const held = alone && bodyOfOffice(found, alone, actors, mode?.value ?? null, codebook.eventWords);
  const sides = held && withWhoseThings(found, held, actors, codebook.eventWords);
  if (
    !sides ||
    !(
      isForeign(
        found,
        sides.filter(({ present }) => !present),
        actors,
        codebook.eventWords,
      ) ||
      isAttendedFromAbroad(found, sides, guests.get(found.scene.article) ?? []) ||
      isWithVisitors(
        sides.filter(({ present }) => !present),
        lent.sides,
        lent.home ?? null,
      )
    )
  )
    return null;
  const { scene, match, class: one } = found;
  // "left the Palace": who leaves a house is on no journey.
  if (one.aAbroad && scene.tokens[match.slots.get("place")?.from ?? -1]?.place?.kind === "venue") return null;
  const { text } = reading.source;
  if (isExcluded(found, text, codebook.eventWords) || isPettyOffice(found, sides, text)) return null;
  if (isUnreal(text, found, codebook.standing)) return null;
  if (lacksWhoActs(found, sides, mode?.value ?? null, text, codebook.eventWords)) return null;
  if (found.pattern.officials && !areOfficials(sides, told?.country?.value ?? null, text, codebook.eventWords)) return null;
  const when = chooseWhen(found, codebook.eventWords, way?.from);
  const trigger = scene.tokens[match.trigger]!;
  const reference = references.get(scene.article)!;
  const evidence = evidenceOf(scene, named.used);
  const plain = ahead(chooseStanding(text, found, when, reference.day, codebook.standing), way);
  // Talks on a journey that is to come are to come, by the words that tell it of the journey.
  const standing =
    lent.toCome && plain.value === "held"
      ? workedOut(lent.toCome.value, "on a journey that is to come", "standing-of-lender", lent.toCome.spans)
      : plain;
  if (isMerelyAsked(found, standing.value, codebook.eventWords)) return null;
  const promised = standing.value === "planned" || standing.value === "promised" ? one.whenPlanned : null;
  const settled = promised
    ? { ...(mode ?? standing), value: promised.mode }
    : modeOfKinds(mode, one, sides, kinds, codebook.eventWords);
  // A promise is made, and a ban is laid, by telling of it; the day of what is promised is another.
  const toldOn = settled && one.toldModes.has(settled.value) ? dayOfTelling(found, codebook.eventWords) : null;
  const placed = one.placeWith === null || one.placeWith.test(text.slice(scene.start, scene.end));
  const forCountry = settled !== null && told?.kind === "country" && one.notInCountryModes.has(settled.value);
  const place = !placed || forCountry || (mode && one.placelessModes.has(mode.value)) ? null : told;
  return {
    id: thingId("r", reading.source.id, trigger.start, trigger.end, found.second ? `${one.name} 2` : one.name),
    article: scene.article,
    class: one.name,
    mode: settled,
    when: promised ? (toldOn ?? when) : (when ?? toldOn),
    place,
    standing: promised ? { ...standing, value: promised.standing } : standing,
    salience: chooseSalience(text, found, when, reference, codebook.standing, atHead, standing.value === "denied"),
    participants: (one.hostFirst
      ? hostFirst(sides, ({ actor, present }) => (present ? null : (actor.country?.value ?? null)), place?.country?.value ?? null)
      : one.whenPlanned && settled?.value === one.whenPlanned.mode && standing.value !== "denied"
        ? withWhoPledges(scene, sides, actors, codebook.eventWords)
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

/** Finds what a source reports to have happened: each article's telling of each event. */
export function extractEvents(
  scenes: readonly Scene[],
  reading: Reading,
  recognition: Recognition,
  codebook: Codebook,
): readonly Report[] {
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  const kinds = kindsByName(recognition.actors);
  const references = referencesOf(reading, recognition, scenes);
  const guests = guestsIn(scenes, actors);
  const datelines = new Map(recognition.places.filter((place) => place.dateline).map((place) => [place.article, place]));
  const matcher = { words: codebook.eventWords, verbs: codebook.events.verbs };
  const rolls = readRolls(reading.source.text, scenes, codebook);
  const heads = findHeads(scenes);
  const worded = withoutRollCalls(
    scenes.map((scene) => ({ scene, ...findMatches(scene, codebook.events, matcher, heads.has(scene)) })),
    rolls,
  );
  const report = (
    list: readonly { readonly scene: Scene; readonly found: readonly Found[] }[],
    lent: (found: Found) => Lent,
  ): readonly (readonly Told[])[] => {
    const others = shareOthers(list, matcher, rolls, reading.source.text);
    return list.map(({ scene, found }) =>
      found.flatMap((event): readonly Told[] => {
        const one = reportOf(
          event,
          found,
          others.get(event) ?? [],
          reading,
          actors,
          references,
          guests,
          datelines,
          kinds,
          codebook,
          heads.has(scene),
          lent(event),
        );
        const reports = (one ? heldApart(one, event.class, scene, reading.source.text) : []).flatMap((each) =>
          legsOfJourney(each, event, actors, codebook.eventWords, codebook.events.verbs, reading.source.text),
        );
        return reports.map((each) => ({ found: event, report: each }));
      }),
    );
  };
  const wordings = worded.map(({ scene, told: found }) => ({ scene, found }));
  const whole = report(wordings, () => nobody);
  const lent = otherSides(
    whole.flat(),
    wordings.flatMap(({ found }) => found),
    actors,
  );
  // Of a dealing of which one side is told ("talks were held with the Premier") who is on a visit is the other.
  const isNone = (one: Found): boolean =>
    isExcluded(one, reading.source.text, codebook.eventWords) || isUnreal(reading.source.text, one, codebook.standing);
  const told = whole.map((own, at) => {
    const { scene, found } = wordings[at]!;
    // "He" of the sentence may be led to his host, whom the visitor met before.
    const ofHouse = (one: Found): boolean =>
      lent(one).home != null && sidedOf(one, actors).some((entry) => isOfTheHouse(one, entry, lent(one).sides, lent(one).home!));
    const lacking = found.filter(
      (one) => lent(one).sides.length > 0 && (own.every((event) => event.found !== one) || ofHouse(one)),
    );
    if (lacking.length === 0) return own;
    const kept = own.filter(({ found: one }) => !lacking.includes(one));
    const both = [...kept, ...report([{ scene, found: lacking }], lent)[0]!];
    return found.flatMap((one) => both.filter((event) => event.found === one));
  });
  // A cue counts only where no wording tells what happened in its sentence or as news at the article's head, and then the first that holds.
  const news = new Set(
    worded.flatMap(({ scene }, at) =>
      heads.has(scene) && told[at]!.some(({ report: one }) => one.salience.value === "main") ? [scene.article] : [],
    ),
  );
  const cued = report(
    worded.map(({ scene, told: found, cues }, at) => ({
      scene,
      // What other words made no event of a class is none by its cue either.
      found:
        told[at]!.length > 0 || news.has(scene.article)
          ? []
          : cues.filter((cue) => !found.some((one) => one.class === cue.class && isNone(one))),
    })),
    () => nobody,
  );
  // Of the first cue all, where it tells of several apart.
  const all = told.flatMap((own, at) => [...own, ...cued[at]!.filter(({ found }) => found === cued[at]![0]!.found)]);
  const recalled = recallContent(all, matcher, codebook.events.byName);
  return settleReports(recalled, scenes, reading, recognition, codebook);
}
