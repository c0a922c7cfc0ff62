import type { Participant, Report } from "../../../model/report.ts";

const isHost = ({ side, role }: Participant): boolean => side === "B" && role === "principal";

/** Did they lead to different countries, as far as both tell one ("will visit Fiji and then head for Samoa")? */
export function leadApart(a: Report, b: Report): boolean {
  const [here, there] = [a, b].map(
    (one) => new Set(one.participants.flatMap((who) => (isHost(who) && who.kind === "state" ? [who.actor] : []))),
  ) as [Set<string | null>, Set<string | null>];
  return here.size > 0 && there.size > 0 && [...here].every((one) => !there.has(one));
}
