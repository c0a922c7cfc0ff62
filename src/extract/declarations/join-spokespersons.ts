import type { Report } from "../../model/report.ts";
import { bySpan } from "../../text/span.ts";
import { byArticle } from "./by-article.ts";

const collective = new Set(["state", "territory", "body"]);
const speakersOf = (report: Report): Report["participants"] => report.participants.filter(({ side }) => side === "A");

const spokesperson = /spokes/i;

/** Is it what somebody said at another time, told behind what the state declares ("Fiji condemns the raid. … On 2 May its ambassador told the Council")? */
const isAnotherTime = (person: Report, other: Report): boolean =>
  person.when !== null &&
  person.when.value.date !== other.when?.value.date &&
  person.evidence[0]!.start > other.evidence[0]!.start &&
  !speakersOf(person).some(({ office }) => office !== null && spokesperson.test(office.value));

/** Does `person` speak for the state or body that `other` names as the speaker? */
function speaksFor(person: Report, other: Report): boolean {
  if (person === other || isAnotherTime(person, other)) return false;
  const [one] = speakersOf(person);
  const all = speakersOf(other);
  return (
    one?.kind === "person" &&
    one.office !== null &&
    all.length > 0 &&
    all.every(
      ({ kind, country }) =>
        collective.has(kind) &&
        // Of "Government" and a minister neither need have a country named.
        ((one.country === null && spokesperson.test(one.office!.value)) || country?.value === one.country?.value),
    )
  );
}

/** Joins what a state or its ministry is said to declare with what its spokesperson says in the same article: one declaration, by the person. */
export function joinSpokespersons(reports: readonly Report[]): readonly Report[] {
  const joined = new Map<Report, Report>();
  const gone = new Set<Report>();
  const inArticle = byArticle(reports);
  for (const other of reports) {
    const person = inArticle(other.article).find((candidate) => speaksFor(candidate, other));
    if (!person) continue;
    gone.add(other);
    const lead = joined.get(person) ?? person;
    const known = new Set(lead.evidence.map(({ start }) => start));
    const hasB = lead.participants.some(({ side }) => side === "B");
    joined.set(person, {
      ...lead,
      when: lead.when ?? other.when,
      place: lead.place ?? other.place,
      participants: hasB ? lead.participants : [...lead.participants, ...other.participants.filter(({ side }) => side === "B")],
      evidence: [...lead.evidence, ...other.evidence.filter(({ start }) => !known.has(start))].sort(bySpan),
      traces: [...lead.traces, ...other.traces],
    });
  }
  return reports.filter((report) => !gone.has(report)).map((report) => joined.get(report) ?? report);
}
