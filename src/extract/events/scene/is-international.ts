import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor, ActorKind } from "../../../model/actor.ts";

export const isNamedInternational = (name: string, { international }: EventWords): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    // "Inter-Parliamentary" whole, and of "Fiji-EU" each.
    .some((word) => international.has(word) || word.split("-").some((part) => international.has(part)));

/** Is it an international organisation, or an organ of one by its name ("Security Council")? */
export const isInternational = (actor: Actor | undefined, words: EventWords): boolean =>
  actor !== undefined &&
  actor.kind !== "person" &&
  (actor.kind === "igo" ||
    (actor.country === null && ((actor.kind === "body" && actor.key !== null) || isNamedInternational(actor.name.value, words))));

/** The kinds of slots that an actor fills: an organ of an organisation of states ("the Council of the Arab League") acts as that organisation does. */
export const kindsOf = (actor: Actor | undefined, words: EventWords): readonly ActorKind[] =>
  actor === undefined
    ? []
    : (actor.kind === "body" || actor.kind === "organisation") && isInternational(actor, words)
      ? [actor.kind, "igo"]
      : [actor.kind];
