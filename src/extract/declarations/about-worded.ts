import { lands } from "../../model/actor.ts";
import type { Participant, Report } from "../../model/report.ts";
import { participantOf } from "../events/report/participant-of.ts";
import { besides } from "./about-whom.ts";
import { abroadIn, type Home, isAbroad } from "./abroad.ts";
import { isAside } from "./is-aside.ts";
import type { Lookup } from "./lookup.ts";

/** Whom a wording of the class is about: those of its side B who are abroad and named no mere aside, with those who stand in a list with them. */
export function aboutWorded(report: Report, home: Home, { sceneAt, actors, codebook }: Lookup): readonly Participant[] {
  const scene = sceneAt(report.article, report.evidence[0]!.start);
  const abroad = scene ? abroadIn(scene, home, actors, codebook.declarations, true) : [];
  const named = new Set(abroad.map(({ actor }) => actor.id));
  // Who speaks before a council and does no more addresses it.
  const addresses = report.mode?.value === "neutral";
  const isNamedAside = ({ kind, name: { spans } }: Participant): boolean => {
    // Who is worked out from "the two countries" is printed nowhere.
    const [name] = spans;
    const at = (name && scene?.tokens.findIndex(({ start, end }) => start <= name.start && name.start < end)) ?? -1;
    return at >= 0 && !(addresses && kind === "body") && isAside(scene!.tokens, at, kind, codebook.declarations);
  };
  const isLent = ({ name: { spans } }: Participant): boolean =>
    scene !== undefined && spans.every(({ start }) => start < scene.start || start >= scene.end);
  // "condemned the Ugandan blockade": a wording that asks for it takes a state by its adjective.
  const isByAdjective = ({ name: { spans }, actor }: Participant): boolean =>
    scene?.tokens.some(
      (token) => token.actor?.form === "demonym" && token.start === spans[0]?.start && isAbroad(actors.get(actor!)!, home),
    ) === true;
  const about = report.participants.filter(
    (one) =>
      one.side === "B" &&
      !codebook.declarations.allConcerned.has(one.name.value.toLowerCase()) &&
      // A town that stands for its government has no entry of its own; whom the event before lends stands in that one's sentence.
      (one.actor === null ||
        named.has(one.actor) ||
        isByAdjective(one) ||
        isLent(one) ||
        (!lands.has(one.kind) && (one.country === null || !home.countries.has(one.country.value)))) &&
      !isNamedAside(one),
  );
  const known = new Set(about.map(({ actor }) => actor));
  const last = abroad.findLastIndex(({ actor }) => known.has(actor.id));
  const listed = scene && last >= 0 ? besides(scene, abroad.slice(last)).filter(({ actor }) => !known.has(actor.id)) : [];
  return [...about, ...listed.map(({ actor, mention }) => participantOf({ actor, side: "B", span: mention }, report.article))];
}
