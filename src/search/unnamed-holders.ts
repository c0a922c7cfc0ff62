import type { IsSole } from "../authority/sole-offices.ts";
import type { ListedEvent } from "../store/listed-event.ts";
import { foldName } from "../text/fold-name.ts";
import { type Holder, type HolderAt, holdersAt } from "./holders-at.ts";
import { officeWords } from "./office-key.ts";

/** A participant who is told by an office alone, and who is attested in it on the event's day. */
export interface UnnamedHolder {
  readonly office: string;
  readonly country: string;
  readonly holder: HolderAt;
}

type Told = Pick<ListedEvent, "date" | "participants">;

const asked = ({ date, participants }: Told, isSole: IsSole) =>
  date === null
    ? []
    : participants.flatMap(({ kind, name, office, country }) =>
        kind === "person" && office !== null && country !== null && foldName(name) === foldName(office) && isSole(office)
          ? [{ office, country }]
          : [],
      );

/** Is somebody told by nothing but an office of one holder, and the day known? */
export const hasUnnamed = (event: Told, isSole: IsSole): boolean => asked(event, isSole).length > 0;

/**
 * Who the unnamed holders of an event's offices were on its day, as far as the record attests it ("the Kyrgyz Foreign Minister").
 * Left unnamed where the day is unknown, the office has several holders at a time, or nobody or more than one is attested in it.
 */
export function unnamedHolders(event: Told, holders: readonly Holder[], isSole: IsSole): readonly UnnamedHolder[] {
  if (event.date === null) return [];
  const held = holdersAt(holders, event.date, isSole);
  return asked(event, isSole).flatMap(({ office, country }) => {
    const found = held.filter((one) => one.country === country && officeWords(one.office) === officeWords(office));
    const people = new Set(found.map(({ personId }) => personId));
    return people.size === 1 ? [{ office, country, holder: found[0]! }] : [];
  });
}
