import type { IsSole } from "../authority/sole-offices.ts";
import type { Tenure } from "../model/actor.ts";
import type { KeptTenure } from "../store/listed.ts";
import { earlierDay, laterDay } from "../text/iso-days.ts";
import { actorOf } from "./names/unit.ts";
import { officeKey } from "./office-key.ts";

/** Who is attested in an office, and over which days. */
export interface Holder {
  readonly person: string;
  readonly personId: string;
  readonly office: string;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly mark: Tenure["mark"];
  /** First and last day of a report that attests it. */
  readonly from: string | null;
  readonly to: string | null;
  /** The tenures it was put together from, source by source. */
  readonly attested: readonly { readonly source: string; readonly tenure: string }[];
}

/** Tenures of one person in one office put together over all sources; `ids` tells which actors are one (`matchNames`). */
export function joinTenures(kept: readonly KeptTenure[], ids: ReadonlyMap<string, string>): readonly Holder[] {
  const holders = new Map<string, Holder>();
  for (const { id, source, person, tenure } of kept) {
    const country = tenure.country?.value ?? null;
    const holder: Holder = {
      person,
      personId: ids.get(actorOf(source, tenure.actor)) ?? actorOf(source, tenure.actor),
      office: tenure.office.value,
      organisation: tenure.organisation?.value ?? null,
      country,
      mark: tenure.mark,
      from: tenure.from,
      to: tenure.to,
      attested: [{ source, tenure: id }],
    };
    const at = JSON.stringify([holder.personId, officeKey(holder), holder.mark]);
    const known = holders.get(at);
    holders.set(
      at,
      known
        ? {
            ...known,
            from: earlierDay(known.from, holder.from),
            to: laterDay(known.to, holder.to),
            attested: [...known.attested, ...holder.attested],
          }
        : holder,
    );
  }
  return [...holders.values()];
}

/** Within which office one holder follows another: not in one that several hold beside each other, nor in a bare "President" of nobody knows what. */
const rivalry = (holder: Holder, isSole: IsSole): string =>
  (holder.organisation === null && holder.country === null) || !isSole(holder.office)
    ? JSON.stringify([holder.personId, officeKey(holder)])
    : officeKey(holder);

/** Is the holder attested on the day itself, or before it and by nobody since? */
export type HolderAt = Holder & { readonly attestation: "on" | "before" };

/**
 * Who held each office on a day, as far as reports attest it: whoever is attested over that day, else whoever was attested last before it;
 * of an office with several holders (`isSole`) everybody who was attested in it.
 * Nobody's first attested day leaks backward, and who is called former or elect holds nothing.
 */
export function holdersAt(holders: readonly Holder[], day: string, isSole: IsSole): readonly HolderAt[] {
  const inOffice = holders.filter(({ mark, from }) => mark !== "former" && mark !== "elect" && from !== null && from <= day);
  return [...Map.groupBy(inOffice, (holder) => rivalry(holder, isSole)).values()].flatMap((rivals): readonly HolderAt[] => {
    const on = rivals.filter(({ to }) => to !== null && to >= day);
    if (on.length > 0) return on.map((holder) => ({ ...holder, attestation: "on" }));
    const latest = rivals.reduce((last, { to }) => laterDay(last, to), null as string | null);
    return rivals.filter(({ to }) => to === latest).map((holder) => ({ ...holder, attestation: "before" }));
  });
}
