import type { Report } from "../../model/report.ts";
import { foldName } from "../../text/fold-name.ts";
import { bySpan } from "../../text/span.ts";
import { byArticle } from "./by-article.ts";

const collective = new Set(["state", "territory", "body"]);
const speakersOf = (report: Report): Report["participants"] => report.participants.filter(({ side }) => side === "A");

/** Is it what somebody said at another time, told behind what the state declares ("Fiji condemns the raid. … On 2 May its ambassador told the Council")? */
const isAnotherTime = (person: Report, other: Report, spokesperson: RegExp): boolean =>
  person.when !== null &&
  person.when.value.date !== other.when?.value.date &&
  person.evidence[0]!.start > other.evidence[0]!.start &&
  !speakersOf(person).some(({ office }) => office !== null && spokesperson.test(office.value));

/** Does `person` speak for the state or body that `other` names as the speaker? */
function speaksFor(person: Report, other: Report, spokesperson: RegExp): boolean {
  if (person === other || isAnotherTime(person, other, spokesperson)) return false;
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

/** A person known by the office alone ("a Foreign Ministry spokesperson"). */
const isUnnamed = ({ kind, name, office }: Report["participants"][number], spokesperson: RegExp): boolean =>
  kind === "person" && office !== null && foldName(office.value).endsWith(foldName(name.value)) && spokesperson.test(name.value);

/** Is what a spokesperson without a name says in an article another's who speaks for the same there, or for nobody told? */
function isSame(unnamed: Report, other: Report, spokesperson: RegExp): boolean {
  const [one] = speakersOf(unnamed);
  const [two, more] = speakersOf(other);
  if (unnamed === other || !one || !two || more || !two.office || !spokesperson.test(two.office.value)) return false;
  return one.country === null || two.country === null || one.country.value === two.country.value;
}

/** The act that the article tells first: that of what it opens with ("Fiji on Monday rejected …", behind which its spokesman urges and hopes). */
function actOf(lead: Report, other: Report): Report["mode"] {
  if (other.mode === null || other.mode.value === "neutral") return lead.mode;
  const first = other.evidence[0]!.start < lead.evidence[0]!.start;
  return first || lead.mode === null || lead.mode.value === "neutral" ? other.mode : lead.mode;
}

/** Joins two declarations: the lead's, with what only the other tells. */
function merged(lead: Report, other: Report): Report {
  const known = new Set(lead.evidence.map(({ start }) => start));
  const hasB = lead.participants.some(({ side }) => side === "B");
  return {
    ...lead,
    mode: actOf(lead, other),
    when: lead.when ?? other.when,
    place: lead.place ?? other.place,
    participants: hasB ? lead.participants : [...lead.participants, ...other.participants.filter(({ side }) => side === "B")],
    evidence: [...lead.evidence, ...other.evidence.filter(({ start }) => !known.has(start))].sort(bySpan),
    traces: [...lead.traces, ...other.traces],
  };
}

/** Makes one declaration of what an unnamed spokesperson is told to say in several sentences, or under a name in another. */
function joinUnnamed(reports: readonly Report[], spokesperson: RegExp): readonly Report[] {
  const inArticle = byArticle(reports);
  const leads = new Map<Report, Report>();
  const gone = new Set<Report>();
  for (const report of reports) {
    const own = speakersOf(report);
    if (own.length !== 1 || !isUnnamed(own[0]!, spokesperson)) continue;
    const near = inArticle(report.article).filter((other) => !gone.has(other) && isSame(report, other, spokesperson));
    const lead = near.find((other) => !speakersOf(other).some((one) => isUnnamed(one, spokesperson))) ?? near[0];
    if (!lead) continue;
    gone.add(report);
    leads.set(lead, merged(leads.get(lead) ?? lead, leads.get(report) ?? report));
  }
  return reports.filter((report) => !gone.has(report)).map((report) => leads.get(report) ?? report);
}

/** Joins what a state or its ministry is said to declare with what its spokesperson says in the same article: one declaration, by the person. @param spokesperson what their offices are called */
export function joinSpokespersons(found: readonly Report[], spokesperson: RegExp): readonly Report[] {
  const reports = joinUnnamed(found, spokesperson);
  const joined = new Map<Report, Report>();
  const gone = new Set<Report>();
  const inArticle = byArticle(reports);
  for (const other of reports) {
    const person = inArticle(other.article).find((candidate) => speaksFor(candidate, other, spokesperson));
    if (!person) continue;
    gone.add(other);
    joined.set(person, merged(joined.get(person) ?? person, other));
  }
  return reports.filter((report) => !gone.has(report)).map((report) => joined.get(report) ?? report);
}
