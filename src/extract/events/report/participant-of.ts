import type { Role } from "../../../model/actor.ts";
import { type Cell, printed } from "../../../model/cell.ts";
import type { Participant } from "../../../model/report.ts";
import type { Span } from "../../../text/span.ts";
import { PLACE } from "./actors-of.ts";
import type { Sided } from "./sided.ts";

const joined = (cells: readonly Cell<string>[]): Cell<string> | null => {
  const distinct = cells.filter((cell, at, all) => all.findIndex((other) => other.value === cell.value) === at);
  if (distinct.length < 2) return distinct[0] ?? null;
  const bases = distinct.flatMap(({ from }) => (from === null ? [] : [from]));
  return {
    value: distinct.map(({ value }) => value).join("; "),
    spans: distinct.flatMap(({ spans }) => spans),
    rule: distinct[0]!.rule,
    from: bases.length > 0 ? bases.join("; ") : null,
  };
};

/**
 * An actor as a participant, with the offices that its article gives it; where the article gives none, those of the source.
 * @param changing does an office change hands? Then those that were held before stand back ("the former President was elected Secretary General")
 */
export function participantOf({ actor, side, span, present }: Sided, article: string, changing = false): Participant {
  const own = actor.roles.filter((one) => one.article === article);
  const all: readonly Role[] = own.length > 0 ? own : actor.roles;
  const standing = changing ? all.filter(({ mark }) => mark !== "former") : all;
  const roles = standing.length > 0 ? standing : all;
  // A state is named as printed: "Nassau voted" names it so, whatever it is called elsewhere.
  const isHere = ({ start, end }: Span): boolean => start === span.start && end === span.end;
  const named = actor.name.spans.some(isHere);
  const form = actor.kind === "state" ? actor.aliases.find(({ spans }) => spans.some(isHere))?.form : undefined;
  return {
    actor: actor.id.startsWith(PLACE) ? null : actor.id,
    kind: actor.kind,
    name:
      form !== undefined
        ? printed(form, [span], "name-as-printed")
        : named
          ? printed(actor.name.value, [span], actor.name.rule)
          : actor.name,
    office: joined(roles.map(({ office }) => office)),
    organisation: joined(roles.flatMap(({ organisation }) => (organisation ? [organisation] : []))) ?? actor.affiliation ?? null,
    country: actor.country,
    key: actor.key,
    side,
    role: present ? "present" : "principal",
  };
}
