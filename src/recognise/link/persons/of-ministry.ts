import { firstWhere } from "../../../text/first-where.ts";
import { identityOf } from "../../finding.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { Around, Meant } from "./around-officers.ts";

const ministries = /(?<![\p{L}])Ministry(?![\p{L}])/u;

/**
 * The ministry of whoever is a minister and nothing more ("The hostel was made over to the Fijian Ministry of Health. Minister Ana Lima turned the key"): the last one that
 * the sentence names before, or the one before it in the same paragraph; null where it tells no country, for then the outlet's is meant.
 */
export function byMinistry(member: NameFinding, { text, sentences, named, byId }: Around): Meant | null {
  const [office, ...more] = member.offices;
  if (!office || more.length > 0 || office.noun !== "minister" || office.plural || office.relation) return null;
  if (office.spans.some(({ start, end }) => end - start > office.noun.length)) return null;
  const list = sentences.get(member.article) ?? [];
  const own = list[member.sentence]!;
  const before = list[member.sentence - 1];
  const near = before && !before.headline && !/\n\s*\n/.test(text.slice(before.end, own.start)) ? before : own;
  const findings = named.get(member.article) ?? [];
  for (let at = firstWhere(findings, ({ start }) => start >= member.phrase.start) - 1; at >= 0; at--) {
    const finding = findings[at]!;
    if (finding.start < near.start) return null;
    const body = byId.get(identityOf(finding));
    if (!body || !ministries.test(finding.name)) continue;
    return body.country
      ? { body, span: { start: finding.start, end: finding.end }, basis: `“Minister” stands behind ${body.name.value}` }
      : null;
  }
  return null;
}
