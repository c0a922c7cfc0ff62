import type { ActorKind } from "../../../model/actor.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { Span } from "../../../text/span.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { Standing } from "../party-of.ts";

/** A mention of one actor, with what anaphora asks of it. */
export interface LineMention {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly offices: readonly string[];
  /** The party that it is, or that somebody or some body of it stands for; null where none is told. */
  readonly party: string | null;
  /** Does it act for a party in all that is told of it, be it untold for which? */
  readonly partyAlone: boolean;
  readonly start: number;
  readonly end: number;
  readonly attributive: boolean;
}

/** The mentions of each sentence of an article, in the order of the text; those of several or no actors left out. @param stands leads an actor to its party */
export function mentionLines(
  sentences: readonly Span[],
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, ActorDraft>,
  stands: (actor: ActorDraft) => Standing,
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
      const { party, alone } = stands(actor);
      line.push({
        id: actor.id,
        kind: actor.kind,
        name: actor.name.value,
        country: actor.country?.value ?? null,
        offices: actor.roles.map(({ office }) => office.value),
        party,
        partyAlone: alone,
        start: mention.start,
        end: mention.end,
        attributive: mention.attributive,
      });
    }
    return line;
  });
}
