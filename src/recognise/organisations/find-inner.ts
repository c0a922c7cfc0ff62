import type { Authority } from "../../authority/authority.ts";
import { lands } from "../../model/actor.ts";
import { holds, type Span } from "../../text/span.ts";
import { type Finding, identityOf } from "../finding.ts";
import { wordsIn } from "../words.ts";
import { headedAt } from "./by-head.ts";
import { knownAt } from "./known.ts";
import { isWing } from "./wing-behind.ts";

const isState = ({ kind }: Finding): boolean => lands.has(kind);

const isName = ({ form }: Finding): boolean => form === "name" || form === "acronym";

/** The organisations of a source by their names and acronyms; null where two have one. */
function byName(findings: readonly Finding[]): ReadonlyMap<string, Finding | null> {
  const found = new Map<string, Finding | null>();
  for (const finding of findings) {
    if (isState(finding) || !isName(finding)) continue;
    // "Executive Committee of the Reef Union (RU)": letters name in full what is told nowhere else.
    for (const name of finding.form === "acronym" && finding.full ? [finding.name, finding.full] : [finding.name]) {
      const other = found.get(name);
      if (other === undefined) found.set(name, finding);
      else if (other && identityOf(other) !== identityOf(finding)) found.set(name, null);
    }
  }
  return found;
}

/** "Fiji's Renewal Party": does a name begin as that of one whom the lists know elsewhere, and the owner before it tells another country? */
const isNamesake = ({ nameFrom, country }: Finding, known: Finding): boolean =>
  nameFrom === known.start && country !== null && known.country !== null && country.code !== known.country.code;

/**
 * Organisations inside longer names ("International Department of the CPC", "the CPC's International Department"): named there, though the longer name is the mention.
 * They are known, or named elsewhere in the source, or whose the longer name is.
 */
export function findInner(text: string, findings: readonly Finding[], authority: Authority): readonly Finding[] {
  const named = new Set(findings.flatMap((finding) => (isState(finding) && finding.country ? [finding.country.code] : [])));
  const told = byName(findings);
  const inner: Finding[] = [];
  for (const finding of findings) {
    if (isState(finding)) continue;
    const words = wordsIn(text, finding);
    const own = finding.nameFrom === undefined ? 0 : words.findIndex(({ start }) => start >= finding.nameFrom!);
    for (let at = 0; at < words.length; ) {
      const known = knownAt(words, at, finding.article, authority, named);
      const before = words[at - 1]?.raw; // The "Security Council of …" is not that of the United Nations, nor the end of an "All-… Federation of Trade Unions" another one.
      // Nor is a party with a wing in brackets the one without ("Communist Party of Example (Marxist)").
      const bracket = known?.finding.kind === "party" && /^ ?\(([^()]+)\)/.exec(text.slice(known.finding.end, finding.end));
      // "the Communist Party of Example (CPE) Central Committee": letters are no wing.
      const winged = bracket ? isWing(bracket[1]!, authority) : false;
      const goesOn = winged || /^(?:of|for)$/.test(words[at + (known?.length ?? 0)]?.raw ?? "");
      const holder = words[at - 1];
      // "Workers' Communist Party of Example": people own no party.
      const isOwned = holder?.possessive === true && !authority.organisationWords.owningNothing.has(holder.folded);
      const parted = at === 0 || before === "of" || before === "the" || isOwned;
      // "the TFP Central Committee's Organisation Commission": the owner is all that stands before the possessive.
      const owner = at === 0 && known && own > known.length ? headedAt(words.slice(0, own), 0, finding.article, authority) : null;
      if (owner?.length === own) {
        const { finding: whole } = owner;
        const name = text.slice(whole.start, whole.end).replace(/\s+/g, " ");
        inner.push({ ...whole, name, country: whole.country ?? known!.finding.country });
      }
      if (
        known &&
        parted &&
        !goesOn &&
        !isNamesake(finding, known.finding) &&
        known.length < words.length &&
        known.finding.key !== finding.key &&
        holds(finding, known.finding)
      ) {
        const { start, end } = known.finding;
        inner.push({ ...known.finding, name: text.slice(start, end).replace(/\s+/g, " ") });
        at = owner?.length === own ? own : at + known.length;
        continue;
      }
      const to = at < own ? own : words.length;
      const [start, end] = [words[at]!.start, words[to - 1]!.end];
      const name = text.slice(start, end).replace(/\s+/g, " ");
      const other = parted && words[at]!.capital && name !== finding.name ? told.get(name) : null;
      const party =
        !other && finding.kind === "body" && before !== undefined && (before === "of" || before === "the") && words[at]!.capital
          ? headedAt(words, at, finding.article, authority)
          : null;
      // "Central Committee of the Workers' Tide Party": the party is named by it.
      if (party?.finding.kind === "party" && party.length === words.length - at) {
        inner.push({ ...party.finding, name });
        at = words.length;
        continue;
      }
      const headed = at === 0 && own > 0 && !other ? headedAt(words.slice(0, own), 0, finding.article, authority) : null;
      if (other) {
        const { nameFrom: _, ...plain } = other;
        inner.push({ ...plain, start, end, name, form: "name", article: finding.article, attributive: to === own });
        at = to;
      } else if (headed?.length === own) {
        inner.push({ ...headed.finding, name });
        at = own;
      } else at++;
    }
  }
  return inner;
}

/** Does a word of where somebody is sent lead to the country in a name? */
const isSent = (text: string, { start }: Finding, [country]: readonly Span[]): boolean =>
  country !== undefined && / (?:to|in|for) (?:the (?:[\p{L}' ]+ of )?)?$/u.test(text.slice(start, country.start));

/** Gives organisations without a country the one of the known organisation inside their name. */
export function withCountries(text: string, findings: readonly Finding[], inner: readonly Finding[]): readonly Finding[] {
  let next = 0;
  return findings.map((finding) => {
    while (next < inner.length && inner[next]!.start < finding.start) next++;
    const held = inner[next];
    if (!held || isState(finding) || !holds(finding, held)) return finding;
    const ofIgo = held.kind === "igo" && held.start === finding.start;
    // "EU Delegation to Fiji": whoever is sent to a country is not of it.
    if (ofIgo && finding.country && isSent(text, finding, finding.country.spans))
      return { ...finding, country: null, ofStates: true };
    if (finding.country) return finding;
    // "ECOWAS Commission"
    if (ofIgo) return { ...finding, ofStates: true };
    if (!held.country) return finding;
    const { code, from } = held.country;
    return { ...finding, country: { code, spans: [{ start: held.start, end: held.end }], from } };
  });
}
