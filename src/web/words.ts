import type { ListedEvent } from "../store/listed-event.ts";
import { months } from "../text/calendar-names.ts";

const classNames: Readonly<Record<string, string>> = {
  "office-change": "change of office",
};
/** How a class is called on a page. */
export const className = (name: string): string => classNames[name] ?? name;

/** The classes of the codebook that filters offer. */
export const classes = [
  "meeting",
  "visit",
  "message",
  "declaration",
  "agreement",
  "aid",
  "gathering",
  "cooperation",
  "office-change",
  "measure",
] as const;

function shownDay(day: string, precision: string | null): string {
  const [year, month, date] = day.split("-") as [string, string, string];
  if (precision === "year") return year;
  if (precision === "month") return `${months[Number(month) - 1]} ${year}`;
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** A day, range, month or year, never more precise than it is known. */
export const shownDate = ({
  date,
  end,
  precision,
}: {
  date: string | null;
  end: string | null;
  precision: string | null;
}): string => (date === null ? "day unknown" : end === null ? shownDay(date, precision) : shownRange(date, end, precision));

/** Two days with what they have in common said once: "11 – 15 May 2026". */
function shownRange(from: string, to: string, precision: string | null): string {
  const [first, last] = [shownDay(from, precision).split(" "), shownDay(to, precision).split(" ")];
  const rest = [...last];
  while (first.length > 1 && first.at(-1) === rest.at(-1)) {
    first.pop();
    rest.pop();
  }
  return `${first.join(" ")} – ${last.join(" ")}`;
}

/** A number with its noun: "1 report", "12 reports". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** How many reports tell of an event, and of how many witnesses where those are fewer. */
export const reportsAndWitnesses = ({ reports, witnesses }: Pick<ListedEvent, "reports" | "witnesses">): string =>
  reports === witnesses
    ? counted(reports, "report")
    : `${counted(reports, "report")}, ${counted(witnesses, "witness", "witnesses")}`;

/** A key of a topic as words. */
export const topicName = (key: string): string => key.replaceAll("-", " ");

/** Those of a side who act, or who are present where nobody acts. */
export function ofSide({ participants }: Pick<ListedEvent, "participants">, side: string) {
  const all = participants.filter((participant) => participant.side === side);
  const acting = all.filter(({ role }) => role === "principal");
  return acting.length > 0 ? acting : all;
}

/** Who did it with whom, in one line. */
/** Somebody told by an office alone is told with the country whose office it is. */
const calledInTitle = ({ name, office, country }: ListedEvent["participants"][number]): string =>
  country !== null && name === office ? `${name} (${country})` : name;

export function eventTitle(event: Pick<ListedEvent, "participants" | "class">): string {
  const names = [...new Set(event.participants.map(({ side }) => side))].toSorted().map((side) => {
    const people = ofSide(event, side).map(calledInTitle);
    return people.length > 3 ? `${people.slice(0, 2).join(", ")} and ${people.length - 2} others` : people.join(", ");
  });
  return names.length > 0 ? names.join(" — ") : className(event.class);
}
