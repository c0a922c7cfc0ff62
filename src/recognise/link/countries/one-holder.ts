import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { IsSole } from "../../../authority/sole-offices.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { ActorDraft } from "../other-actors.ts";

/**
 * Two whom an article names in one post that only one person of a country holds ("Foreign Minister A wrote to Foreign Minister B", "President A" and "King B") are not both of the outlet's country:
 * the one named first keeps it, for an outlet begins with its own; whose the other is stays untold. Of envoys a country has many.
 */
export function leaveOneHolder(
  actors: readonly ActorDraft[],
  isSole: IsSole,
  { abroad, atTheHead, foreignMinister }: OfficeKinds,
): readonly ActorDraft[] {
  const held = new Set<string>();
  const postOf = (office: string): string => {
    const low = office.toLowerCase();
    return atTheHead.has(low) ? "head of state" : foreignMinister.test(low) ? "foreign minister" : foldName(office);
  };
  return actors.map((actor) => {
    if (actor.country?.rule !== "country-of-outlet") return actor;
    const offices = actor.roles
      .filter(({ office, mark }) => mark === null && isSole(office.value) && !abroad.test(office.value.toLowerCase()))
      .map(({ article, office }) => `${article} ${actor.country!.value} ${postOf(office.value)}`);
    const isSecond = offices.some((office) => held.has(office));
    for (const office of offices) held.add(office);
    return isSecond ? { ...actor, country: null } : actor;
  });
}
