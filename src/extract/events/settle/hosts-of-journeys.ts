import type { Report } from "../../../model/report.ts";

type Participant = Report["participants"][number];

const isHost = ({ side, role }: Participant): boolean => side === "B" && role === "principal";

/** Did they lead to different countries, as far as both tell one ("will visit Fiji and then head for Samoa")? */
export function leadApart(a: Report, b: Report): boolean {
  const [here, there] = [a, b].map(
    (one) => new Set(one.participants.flatMap((who) => (isHost(who) && who.kind === "state" ? [who.actor] : []))),
  ) as [Set<string | null>, Set<string | null>];
  return here.size > 0 && there.size > 0 && [...here].every((one) => !there.has(one));
}

/** Of a journey that one telling says to lead to a country, and another to somebody in it, the host is who is named ("arrived in Fiji", "at the invitation of Ana Lima"). */
export function withoutLandOfHost(all: readonly Participant[], isJourney: boolean): readonly Participant[] {
  const hosts = isJourney ? all.filter((one) => isHost(one) && one.kind === "person") : [];
  return all.filter(
    (one) =>
      !(isHost(one) && one.kind === "state") ||
      !hosts.some(({ country }) => country === null || country.value === one.country?.value),
  );
}
