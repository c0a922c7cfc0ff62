import type { Authority } from "../../authority/authority.ts";
import type { ActorKind } from "../../model/actor.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";
import { initialsOf } from "./lead-acronyms.ts";

/** A party, or a body of one. */
const mayHave: ReadonlySet<ActorKind> = new Set(["party", "body", "organisation"]);

/** Longest bracket that tells a wing, with its marks. */
const REACH = 40;

/** Is a party's wing called so, as a whole or by words that wings are called by ("Workers' Front")? @param name what stands in brackets */
export function isWing(name: string, { organisationHeads: { wings, wingNouns } }: Authority): boolean {
  const folded = foldName(name);
  return wings.has(folded) || folded.split(/[ -]/).every((word) => wings.has(word) || wingNouns.has(word));
}

/** A party with the wing that stands in brackets behind its name ("Communist Party of Example (Marxist)"), or the party as it is. */
export function withWing(text: string, finding: Finding, authority: Authority): Finding {
  if (!mayHave.has(finding.kind) || finding.attributive) return finding;
  const wing = /^ ?\(([\p{L}’' –-]+)\)/u.exec(text.slice(finding.end, finding.end + REACH));
  if (!wing || !isWing(wing[1]!, authority)) return finding;
  const end = finding.end + wing[0].length;
  const name = text.slice(finding.nameFrom ?? finding.start, end).replace(/\s+/g, " ");
  const country = finding.country?.code ?? null;
  const known = (authority.organisations.get(foldName(name)) ?? []).filter((one) => country === null || one.country === country);
  // The wing is a party of its own: what is known of the name without it is another's.
  return { ...finding, end, name, key: known.length === 1 ? known[0]!.key : null };
}

/** Splits "Communist Party of Example (Marxist)"; null where a name has no such bracket. */
const ofWing = (name: string, authority: Authority): { readonly base: string; readonly wing: string } | null => {
  const [, base, wing] = /^(.+) ?\(([^()]{1,40})\)$/u.exec(name) ?? [];
  return base && wing && isWing(wing, authority) ? { base: base.trim(), wing } : null;
};

/** A party by its initials and its wing, in full or by initials too: "EPF (Marxist)", "EPF (M)", "EPF-M". The longer form stays where another begins. */
export function wingedAcronyms(
  text: string,
  lines: readonly (readonly Word[])[],
  article: string,
  parties: readonly Finding[],
  authority: Authority,
): readonly Finding[] {
  const byInitials = new Map<string, { readonly party: Finding; readonly tails: readonly string[] }[]>();
  for (const party of parties) {
    const parts = party.kind === "party" && party.form === "name" ? ofWing(party.name, authority) : null;
    if (!parts) continue;
    const tails = [parts.wing, ...initialsOf(parts.wing)].flatMap((wing) => [` (${wing})`, `(${wing})`, `-${wing}`, `–${wing}`]);
    for (const initials of new Set(initialsOf(parts.base)))
      if (initials.length > 1) byInitials.set(initials, [...(byInitials.get(initials) ?? []), { party, tails }]);
  }
  return lines.flat().flatMap((word): Finding[] => {
    const opening = /^\p{Lu}+/u.exec(word.raw)?.[0] ?? "";
    for (const { party, tails } of byInitials.get(opening) ?? []) {
      const from = word.start + opening.length;
      const tail = tails.find((one) => text.startsWith(one, from));
      const end = from + (tail?.length ?? 0);
      if (!tail || /[\p{L}\d]/u.test(text.slice(end, end + 1))) continue;
      const name = text.slice(word.start, end);
      const attributive = /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));
      const rule = "acronym of a name in the source";
      return [
        { ...party, start: word.start, end, article, name, form: "acronym", full: party.full ?? party.name, attributive, rule },
      ];
    }
    const alone = opening.length > 1 ? wingedAlone(text, word.start, opening, article, authority) : null;
    return alone ? [alone] : [];
  });
}

/** A party by initials that nothing spells out, with its wing in brackets ("EPF (M)", "EPF(Maoist Centre)"); its country where lists know one party by that. */
function wingedAlone(text: string, start: number, opening: string, article: string, authority: Authority): Finding | null {
  const from = start + opening.length;
  const tail = /^ ?\(([\p{L}’' –-]+)\)/u.exec(text.slice(from, from + REACH));
  if (!tail || !isWing(tail[1]!, authority)) return null;
  const end = from + tail[0].length;
  const known = [tail[1]!, ...initialsOf(tail[1]!)]
    .flatMap((wing) => [`${opening} (${wing})`, `${opening}-${wing}`, `${opening}${wing}`])
    .flatMap((form) => authority.organisations.get(foldName(form)) ?? [])
    .filter(({ kind }) => kind === "party");
  const codes = new Set(known.map(({ country }) => country));
  const [code] = codes;
  const keys = new Set(known.map(({ key }) => key));
  return {
    start,
    end,
    article,
    kind: "party",
    form: "acronym",
    name: text.slice(start, end),
    full: null,
    key: keys.size === 1 ? known[0]!.key : null,
    country: codes.size === 1 && code ? { code, spans: [], from: `authority: ${known[0]!.name}` } : null,
    attributive: /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3)),
    rule: "acronym with its wing",
  };
}
