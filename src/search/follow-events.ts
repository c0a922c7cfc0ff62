import type { IsSole } from "../authority/sole-offices.ts";
import type { FiledReport } from "../model/event.ts";
import type { ListedEvent, ListedParticipant, WhoFilter } from "../store/listed-event.ts";
import { foldName } from "../text/fold-name.ts";
import type { Holder } from "./holders-at.ts";
import { officeKey } from "./office-key.ts";

/** Is a participant the one that is asked for? */
export function isAsked(participant: ListedParticipant, { names, office, country }: WhoFilter): boolean {
  if (names && !names.includes(foldName(participant.name))) return false;
  if (office !== undefined && !(participant.office ?? "").toLowerCase().includes(office.toLowerCase())) return false;
  return country === undefined || participant.country === country || (names !== undefined && participant.country === null);
}

/** Somebody whom the one that is asked for dealt with, and in how many events of which class. */
export interface Counterpart {
  readonly name: string;
  readonly country: string | null;
  readonly events: number;
  readonly meetings: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Who dealt with whom: everybody on another side of the events than the one that is asked for, those met most often first. */
export function counterpartsOf(events: readonly ListedEvent[], who: WhoFilter): readonly Counterpart[] {
  const found = new Map<string, { name: string; country: string | null; events: ListedEvent[] }>();
  for (const event of events) {
    const own = new Set(event.participants.filter((one) => isAsked(one, who)).map(({ side }) => side));
    // Where all stand on one side, as those who sign do, each is the others' counterpart.
    const joint = new Set(event.participants.map(({ side }) => side)).size === 1;
    const others = event.participants.filter(
      (one) => one.role === "principal" && !isAsked(one, who) && (joint || !own.has(one.side)),
    );
    for (const one of others) {
      const key = JSON.stringify([foldName(one.name), one.country]);
      const known = found.get(key) ?? { name: one.name, country: one.country, events: [] };
      found.set(key, known);
      if (!known.events.includes(event)) known.events.push(event);
    }
  }
  return [...found.values()]
    .map(({ name, country, events: together }): Counterpart => {
      const days = together.flatMap(({ date }) => date ?? []).sort();
      return {
        name,
        country,
        events: together.length,
        meetings: together.filter((event) => event.class === "meeting").length,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** One article tells of an event that was promised, planned or called for, and of one of the same class and sides that came about. */
export interface Fulfilment {
  readonly earlier: string;
  readonly later: string;
  /** How the article tells of the earlier one. */
  readonly standing: string;
  readonly source: string;
  readonly reports: readonly [earlier: string, later: string];
}

const ahead: ReadonlySet<string> = new Set(["planned", "invited", "promised", "called-for"]);
const isAhead = ({ report }: FiledReport): boolean =>
  ahead.has(report.standing.value) || report.mode?.value === "pledged" || report.mode?.value === "approved";

/** Who takes part, each by country or, without one, by name: what two reports of one article have in common if they tell of one matter. */
const parties = ({ report }: FiledReport): ReadonlySet<string> =>
  new Set(report.participants.map(({ name, country }) => country?.value ?? foldName(name.value)));

/**
 * Links promise and delivery, plan and event, where a report does so: one article tells of both, of one class, with two parties in common.
 * @param eventOf the event of a report
 */
export function fulfilments(reports: readonly FiledReport[], eventOf: ReadonlyMap<string, string>): readonly Fulfilment[] {
  const found: Fulfilment[] = [];
  for (const together of Map.groupBy(reports, ({ source, article }) => `${source} ${article}`).values())
    for (const earlier of together.filter(isAhead))
      for (const later of together) {
        if (later === earlier || later.report.class !== earlier.report.class || isAhead(later)) continue;
        if (later.report.standing.value !== "held") continue;
        const shared = [...parties(earlier)].filter((party) => parties(later).has(party));
        const [from, to] = [eventOf.get(earlier.report.id), eventOf.get(later.report.id)];
        if (shared.length < 2 || from === undefined || to === undefined || from === to) continue;
        found.push({
          earlier: from,
          later: to,
          standing: earlier.report.standing.value,
          source: later.source,
          reports: [earlier.report.id, later.report.id],
        });
      }
  return found;
}

/** Holders of one office in the order in which reports attest them; `after` names the one before. */
export interface Succession {
  readonly office: string;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly holders: readonly {
    readonly id: string;
    readonly person: string;
    readonly mark: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** Which holder followed which: the offices that `isWanted` names, with all who are attested in them. Nobody follows anybody in an office of several holders (`isSole`) or where one alone is attested. */
export function successions(
  holders: readonly Holder[],
  isWanted: (holder: Holder) => boolean,
  isSole: IsSole,
): readonly Succession[] {
  const wanted = new Set(
    holders
      .filter((holder) => isSole(holder.office) && isWanted(holder) && (holder.country || holder.organisation))
      .map(officeKey),
  );
  return [...Map.groupBy(holders, officeKey)]
    .filter(([key, held]) => wanted.has(key) && new Set(held.map(({ personId }) => personId)).size > 1)
    .map(([, held]): Succession => {
      const [{ office, organisation, country }] = held as [Holder, ...Holder[]];
      return {
        office,
        organisation,
        country,
        holders: held
          .map(({ personId, person, mark, from, to }) => ({ id: personId, person, mark, from, to }))
          .sort((a, b) =>
            (a.from ?? "9999") < (b.from ?? "9999")
              ? -1
              : (a.from ?? "9999") > (b.from ?? "9999")
                ? 1
                : a.person < b.person
                  ? -1
                  : 1,
          ),
      };
    })
    .sort((a, b) => (a.office < b.office ? -1 : a.office > b.office ? 1 : 0));
}
