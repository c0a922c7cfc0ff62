import type { Authority } from "../../authority/authority.ts";
import type { ActorKind } from "../../model/actor.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Finding } from "../finding.ts";

/** A party, or a body of one. */
const mayHave: ReadonlySet<ActorKind> = new Set(["party", "body", "organisation"]);

/** Longest bracket that tells a wing, with its marks. */
const REACH = 40;

/** A party with the wing that stands in brackets behind its name ("Communist Party of Example (Marxist)"), or the party as it is. */
export function withWing(text: string, finding: Finding, { organisationHeads, organisations }: Authority): Finding {
  if (!mayHave.has(finding.kind) || finding.attributive) return finding;
  const wing = /^ ?\(([\p{L}’' –-]+)\)/u.exec(text.slice(finding.end, finding.end + REACH));
  if (!wing || !organisationHeads.wings.has(foldName(wing[1]!))) return finding;
  const end = finding.end + wing[0].length;
  const name = text.slice(finding.nameFrom ?? finding.start, end).replace(/\s+/g, " ");
  const country = finding.country?.code ?? null;
  const known = (organisations.get(foldName(name)) ?? []).filter((one) => country === null || one.country === country);
  // The wing is a party of its own: what is known of the name without it is another's.
  return { ...finding, end, name, key: known.length === 1 ? known[0]!.key : null };
}
