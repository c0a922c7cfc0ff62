import type { Codebook } from "../../codebook/codebook.ts";
import type { Reading } from "../../model/reading.ts";
import type { Recognition } from "../../model/recognition.ts";
import type { Report } from "../../model/report.ts";
import { type Found, findMatches } from "./match/find-matches.ts";
import { shareOthers } from "./match/find-others.ts";
import { readRolls } from "./match/read-rolls.ts";
import { withoutRollCalls } from "./match/without-roll-calls.ts";
import { countriesToldIn } from "./report/countries-told.ts";
import { guestsIn } from "./report/guests-from-abroad.ts";
import { heldApart } from "./report/held-apart.ts";
import { isExcluded } from "./report/is-excluded.ts";
import { isUnreal } from "./report/is-unreal.ts";
import { legsOfJourney } from "./report/legs-of-journey.ts";
import { makeReport } from "./report/make-report.ts";
import { kindsByName } from "./report/mode-of-kinds.ts";
import { type Lent, nobody, otherSides } from "./report/other-side.ts";
import { isOfTheHouse, sidedOf } from "./report/sides.ts";
import type { Told } from "./report/told.ts";
import { onWeekdayGoneBy } from "./report/weekday-gone-by.ts";
import { withoutTalksAgain } from "./report/without-talks-again.ts";
import { datelinesOf } from "./scene/datelines.ts";
import { findHeads } from "./scene/find-heads.ts";
import { headlinesOverReprints, toldByHeadlines } from "./scene/over-reprints.ts";
import { referencesOf } from "./scene/references-of.ts";
import type { Scene } from "./scene/scene.ts";
import { recallContent } from "./settle/recall-content.ts";
import { settleReports } from "./settle/settle-reports.ts";

/** Finds what a source reports to have happened: each article's telling of each event. */
export function extractEvents(
  own: readonly Scene[],
  reading: Reading,
  recognition: Recognition,
  codebook: Codebook,
): readonly Report[] {
  const scenes = headlinesOverReprints(own, reading);
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  const kinds = kindsByName(recognition.actors);
  const references = referencesOf(reading, recognition, scenes);
  const guests = guestsIn(scenes, actors);
  const countriesTold = countriesToldIn(reading, scenes, actors, codebook.eventWords);
  const datelines = datelinesOf(reading, recognition);
  const heads = findHeads(scenes);
  const around = { reading, actors, kinds, references, guests, countriesTold, datelines, heads, codebook };
  const matcher = { words: codebook.eventWords, verbs: codebook.events.verbs };
  const rolls = readRolls(reading.source.text, scenes, codebook);
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
        const one = makeReport(event, found, others.get(event) ?? [], lent(event), around);
        const reports = (one ? heldApart(one, event.class, scene, reading.source.text) : []).flatMap((each) =>
          legsOfJourney(each, event, actors, codebook.eventWords, codebook.events.verbs, reading.source.text),
        );
        const { day } = references.get(scene.article)!;
        return reports.map((each) => ({ found: event, report: onWeekdayGoneBy(each, reading.source.text, day) }));
      }),
    );
  };
  const wordings = worded.map(({ scene, told: found }) => ({ scene, found }));
  const whole = report(wordings, () => nobody);
  const lent = otherSides(
    whole.flat(),
    wordings.flatMap(({ found }) => found),
    actors,
    new Map(scenes.map((scene, at) => [scene, at])),
  );
  // Of a dealing of which one side is told ("talks were held with the Premier") who is on a visit is the other.
  const isToldUnreal = (one: Found): boolean => isUnreal(reading.source.text, one, codebook.standing);
  const isNone = (one: Found): boolean => isExcluded(one, reading.source.text, codebook.eventWords) || isToldUnreal(one);
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
      // What other words made no event of a class is none by its cue either, and what they tell to be neither done nor planned by none.
      found:
        told[at]!.length > 0 || news.has(scene.article) || found.some(isToldUnreal)
          ? []
          : cues.filter((cue) => !found.some((one) => one.class === cue.class && isNone(one))),
    })),
    () => nobody,
  );
  // Of the first cue all, where it tells of several apart.
  const all = told.flatMap((own, at) => [...own, ...cued[at]!.filter(({ found }) => found === cued[at]![0]!.found)]);
  const recalled = recallContent(withoutTalksAgain(all), matcher, codebook.events.byName);
  return toldByHeadlines(settleReports(recalled, scenes, reading, recognition, codebook, datelines), reading);
}
