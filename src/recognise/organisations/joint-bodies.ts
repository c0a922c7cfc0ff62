import type { OrganisationWords } from "../../authority/organisation-words.ts";
import { lands } from "../../model/actor.ts";
import { holds } from "../../text/span.ts";
import type { Finding } from "../finding.ts";

const between = /^ and (?:the )?$/;

const isState = ({ kind, attributive, form }: Finding): boolean =>
  lands.has(kind) && (form === "name" || form === "demonym" || attributive);

/** The body of two states under the name that its stretch has, of no country alone. */
const named = (text: string, finding: Finding): Finding => ({
  ...finding,
  name: text.slice(finding.nameFrom ?? finding.start, finding.end).replace(/\s+/g, " "),
  country: null,
});

/**
 * Bodies that two states share ("Fiji–Malta Joint Commission", "Joint Commission of Fiji and Malta"): the name goes on over the second state, the body is of neither
 * alone, and both stay named inside it.
 * @param findings those of which none overlap, in the order of the text
 * @param states every state that is named, also inside longer names
 */
export function jointBodies(
  text: string,
  findings: readonly Finding[],
  states: readonly Finding[],
  { joint }: OrganisationWords,
): { readonly findings: readonly Finding[]; readonly parts: readonly Finding[] } {
  const parts: Finding[] = [];
  const ordered = states.filter(isState).sort((a, b) => a.start - b.start);
  let next = 0;
  const kept: Finding[] = [];
  for (let at = 0; at < findings.length; at++) {
    const finding = findings[at]!;
    kept.push(finding);
    if ((finding.kind !== "body" && finding.kind !== "organisation") || finding.key !== null || !joint.test(finding.name))
      continue;
    while (next < ordered.length && ordered[next]!.start < finding.start) next++;
    const inside: Finding[] = [];
    for (let one = next; one < ordered.length && ordered[one]!.end <= finding.end; one++)
      if (holds(finding, ordered[one]!)) inside.push(ordered[one]!);
    const [first, second] = inside;
    if (inside.length === 2 && second!.start - first!.end === 1 && first!.start === finding.start) {
      parts.push(...inside);
      // "Fiji–Malta Foreign Office Consultations"
      const end = finding.end + (/^ Consultations?\b/.exec(text.slice(finding.end, finding.end + 16))?.[0].length ?? 0);
      kept[kept.length - 1] = named(text, { ...finding, end });
      continue;
    }
    const other = findings[at + 1];
    if (inside.length !== 1 || first!.end !== finding.end || !other || !isState(other)) continue;
    if (!between.test(text.slice(finding.end, other.start)) || other.attributive) continue;
    parts.push(first!, other);
    const end = other.end;
    kept[kept.length - 1] = {
      ...finding,
      end,
      name: text.slice(finding.nameFrom ?? finding.start, end).replace(/\s+/g, " "),
      country: null,
    };
    at++;
  }
  return { findings: kept, parts };
}
