import { firstWhere } from "../../../text/first-where.ts";
import { type Finding, identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Around, Meant } from "./around-officers.ts";

/** Code units between an organisation and who stands for it. */
const BETWEEN = 40;
/** Code units before an organisation among which it is told that others were represented. */
const LED = 3000;

/** "The Tide Union was represented by Secretary A, the Reef Party by B": between an organisation and who stands for it. */
const represented =
  /^(?:(?: \([\p{L}&.-]{2,12})?\))?,? (?:(?:was|were|is|are|being|had been) )?represented (?:\p{Ll}+ )?by (?:the |its |their )?$/u;
/** The same of those who are told behind the first. */
const also = /^(?:(?: \([\p{L}&.-]{2,12})?\))? by (?:the |its |their )?$/u;
const told = /(?<!\p{L})represented (?:\p{Ll}+ )?by(?!\p{L})/u;
/** "For the Reef Party: A" as a line of those who sign. */
const signsFor = /^(?:[^\p{L}]{0,4})(?:[Ff]or|[Oo]n behalf of|[Ff]rom) (?:the )?$/u;
const colon = /^(?: \([\p{L}&.-]{2,12}\))?:\s*(?:the |[Cc]omrade |[Mm]rs?\.? |[Mm]s\.? |[Dd]r\.? )?$/u;

const asMeant = (finding: Finding, basis: string, { byId }: Around): Meant | null => {
  const body = byId.get(identityOf(finding));
  return body ? { body, span: { start: finding.start, end: finding.end }, basis: `${basis} ${body.name.value}` } : null;
};

/** For which organisation somebody stands whom a sentence names as its representative, or a line of signatures behind whom it signs for. */
export function byRepresented(member: NameFinding, around: Around): Meant | null {
  const { text, named, sentences } = around;
  const sentence = sentences.get(member.article)?.[member.sentence];
  const list = named.get(member.article) ?? [];
  const start = Math.min(member.phrase.start, member.start);
  const finding = list[firstWhere(list, (one) => one.start >= start) - 1];
  if (!sentence || !finding || finding.start < sentence.start || start - finding.end > BETWEEN) return null;
  const between = text.slice(finding.end, start);
  const lead = text.slice(Math.max(sentence.start, finding.start - LED), finding.start);
  if (represented.test(between)) return asMeant(finding, "represents", around);
  if (also.test(between) && told.test(lead)) return asMeant(finding, "represents", around);
  return signsFor.test(lead) && colon.test(between) ? asMeant(finding, "signs for", around) : null;
}
