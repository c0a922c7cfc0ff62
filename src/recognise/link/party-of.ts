import { foldName } from "../../text/fold-name.ts";
import type { ActorDraft } from "./other-actors.ts";

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
