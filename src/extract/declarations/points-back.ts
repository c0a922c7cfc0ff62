import type { EventClass } from "../../codebook/events/event-classes.ts";
import { printed } from "../../model/cell.ts";
import type { Report } from "../../model/report.ts";
import { participantOf } from "../events/report/participant-of.ts";
import type { Scene } from "../events/scene/scene.ts";
import { besides } from "./about-whom.ts";
import { abroadIn, type Home, homeInWords, homeOf, namesAbroad } from "./abroad.ts";
import { actInWords } from "./act-of-words.ts";
import type { Lookup } from "./lookup.ts";

/** Was it found by wordings alone that ask for nobody abroad in their own sentence? Those tell of the words that the sentence before gives. */
const isPointing = ({ traces }: Report, { patterns }: EventClass): boolean => {
  const back = new Set(patterns.flatMap(({ foreign, compiled }) => (foreign === "no" ? [compiled.source] : [])));
  return traces.every(({ pattern }) => back.has(pattern.replace(/ \([a-z]+\)$/, "")));
};

/**
 * Joins to a declaration that points back ("Would Fiji open the port? The plea came from Ana Lima, a senator.") the words of the sentence before: whom they are about, and the act
 * that they perform. @returns null where neither sentence names anybody abroad
 */
export function withWordsBefore(report: Report, declarations: EventClass, lookup: Lookup): Report | null {
  if (!isPointing(report, declarations)) return report;
  const { actors, codebook, views, sceneAt } = lookup;
  const sentences = views.get(report.article)?.sentences ?? [];
  const at = sentences.findIndex(({ start }) => start === report.evidence[0]!.start);
  const own = sceneAt(report.article, report.evidence[0]!.start);
  const view = sentences[at - 1];
  const scene = view && sceneAt(report.article, view.start);
  const speakers = report.participants.flatMap(({ actor, side }) =>
    side === "A" && actor !== null ? (actors.get(actor) ?? []) : [],
  );
  const from = (scene: Scene): Home => homeInWords(homeOf(speakers), scene, actors, codebook.eventWords, codebook.declarations);
  if (own && namesAbroad(own, from(own), actors)) return report;
  if (!view || !scene || !namesAbroad(scene, from(scene), actors)) return null;
  const about = besides(scene, abroadIn(scene, from(scene), actors, codebook.declarations));
  const act = report.mode?.value === "neutral" ? actInWords(view, 0, codebook.declarations) : null;
  return {
    ...report,
    mode: act ? printed(act.act, [act], "act-of-words") : report.mode,
    participants: [
      ...report.participants.filter(({ side }) => side !== "B"),
      ...about.map(({ actor, mention }) => participantOf({ actor, side: "B", span: mention }, report.article)),
    ],
    evidence: [{ start: view.start, end: view.end }, ...report.evidence],
  };
}
