import type { ActorKind } from "../../model/actor.ts";
import type { ActorMention } from "../../model/mention.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import type { ActorDraft } from "./other-actors.ts";

/** A mention of one actor, with what anaphora asks of it. */
export interface LineMention {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly offices: readonly string[];
  /** The party that it is, or that somebody or some body of it stands for; null where none is told. */
  readonly party: string | null;
  readonly start: number;
  readonly end: number;
  readonly attributive: boolean;
}

/** Names behind each "of" of a longer one: "Commission of the Example Party" is that party's. */
const tailsOf = (name: string): readonly string[] => [
  name,
  ...[...name.matchAll(/ of (?:the )?/g)].map(({ index, 0: joint }) => name.slice(index + joint.length)),
];

/** Leads an actor to the party that it is or stands for. */
export function partyOf(actors: Iterable<ActorDraft>): (actor: ActorDraft) => string | null {
  const byForm = new Map<string, string>();
  for (const { id, kind, name, aliases } of actors)
    if (kind === "party") for (const form of [name.value, ...aliases.map((alias) => alias.form)]) byForm.set(foldName(form), id);
  return ({ id, kind, name, roles, affiliation }) => {
    if (kind === "party") return id;
    const told =
      kind === "person"
        ? [...roles.flatMap(({ organisation }) => organisation?.value ?? []), ...(affiliation ? [affiliation.value] : [])]
        : kind === "body" || kind === "organisation"
          ? [name.value]
          : [];
    return told.flatMap(tailsOf).flatMap((form) => byForm.get(foldName(form)) ?? [])[0] ?? null;
  };
}

/** The mentions of each sentence of an article, in the order of the text; those of several or no actors left out. */
export function mentionLines(
  sentences: readonly Span[],
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, ActorDraft>,
  stands: ReturnType<typeof partyOf>,
): readonly (readonly LineMention[])[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < ordered.length && ordered[at]!.start < start) at++;
    const line: LineMention[] = [];
    for (; at < ordered.length && ordered[at]!.start < end; at++) {
      const mention = ordered[at]!;
      const actor = mention.actors.length === 1 ? actors.get(mention.actors[0]!) : undefined;
      if (!actor) continue;
      line.push({
        id: actor.id,
        kind: actor.kind,
        name: actor.name.value,
        country: actor.country?.value ?? null,
        offices: actor.roles.map(({ office }) => office.value),
        party: stands(actor),
        start: mention.start,
        end: mention.end,
        attributive: mention.attributive,
      });
    }
    return line;
  });
}
