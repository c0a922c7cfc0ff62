import type { Authority } from "../../authority/authority.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "../../text/fold-name.ts";
import { cover } from "../cover.ts";
import { type Finding, identityOf, namedAgain } from "../finding.ts";
import { type Word, wordsIn } from "../words.ts";
import { actingAcronyms } from "./acronyms.ts";
import { administrations } from "./administrations.ts";
import { airlines } from "./airlines.ts";
import { behindOwner } from "./behind-owner.ts";
import { withBranch } from "./branches.ts";
import { headedAt } from "./by-head.ts";
import { calledByKind } from "./called-by-kind.ts";
import { creditedOutlets, datedOutlets, leadInOutlets } from "./credited-outlets.ts";
import { definedAfter } from "./defined.ts";
import {
  bearerInside,
  bearerOf,
  bodyBehind,
  countryOf,
  definedNames,
  definedUses,
  isAcronym,
  isOfState,
} from "./defined-names.ts";
import { allDescribed } from "./described-before.ts";
import { inCompounds } from "./in-compounds.ts";
import { knownAt } from "./known.ts";
import { type Definitions, leadAcronyms, spelledOut } from "./lead-acronyms.ts";
import { localGovernments } from "./local-governments.ts";
import { BESIDE_KIND, namedBesideKind } from "./named-beside-kind.ts";
import { namedWithCountry } from "./named-with-country.ts";
import { outletsByKind } from "./outlets-by-kind.ts";
import { askingOutlets, outletsByUse } from "./outlets-by-use.ts";
import { withQuotedName } from "./quoted-name.ts";
import { sameWithCountry } from "./same-with-country.ts";
import { wingedAcronyms, withWing } from "./wing-behind.ts";

const namedCountries = (lines: readonly (readonly Word[])[], authority: Authority): ReadonlySet<string> =>
  new Set(
    lines.flatMap((words) =>
      words
        .filter((word) => word.capital)
        .flatMap((word) =>
          (authority.countries.byForm.get(word.folded) ?? [])
            .filter((match) => match.form !== "seat")
            .map((match) => match.country.code),
        ),
    ),
  );

/** "Delegation of the Example Party visits Suva": those who are sent, and no body of that name, as "Delegation of the European Union to Fiji" is one. */
const opensDelegation = (words: readonly Word[], at: number): boolean =>
  words[at]!.folded === "delegation" &&
  words[at + 1]?.folded === "of" &&
  !words.slice(at + 2, at + 6).some(({ folded }) => folded === "european" || folded === "to");

/** What a list that only grows covers, laid out anew only once it has grown: for each sentence anew it would be the square of a long article. */
function coverOf(list: readonly Finding[]): () => (offset: number) => boolean {
  let length = list.length;
  let taken = cover(list);
  return () => {
    if (list.length !== length) {
      length = list.length;
      taken = cover(list);
    }
    return taken;
  };
}

/** Finds organisations: those of the authority data, those whose head noun tells them, and names and acronyms that the article defines. */
export function findOrganisations(reading: Reading, authority: Authority): readonly Finding[] {
  const { text } = reading.source;
  const everywhere = new Map<string, Finding | null>();
  const byArticle: {
    readonly id: string;
    readonly lines: readonly (readonly Word[])[];
    readonly own: Definitions;
    readonly found: Finding[];
  }[] = [];
  const dated = new Set<string>();
  for (const article of reading.articles) {
    const lines = reading.annotation.sentences
      .filter((sentence) => sentence.article === article.id && sentence.place !== "byline")
      .map((sentence) => wordsIn(text, sentence));
    const named = namedCountries(lines, authority);
    const defined = new Map<string, Finding>();
    const inArticle: Finding[] = [];
    const add = (finding: Finding): void => {
      const acronym = definedAfter(text, finding.end);
      if (!acronym || !isAcronym(acronym.form, authority) || isOfState(finding, acronym.form, authority)) {
        inArticle.push(finding);
        return;
      }
      const { form, start, end } = acronym;
      const inner = bearerInside(finding, form, authority);
      if (inner) {
        defined.set(form, inner);
        const rule = "acronym that the text defines";
        inArticle.push(finding, namedAgain(inner, { start, end, name: form, form: "acronym", rule }));
        return;
      }
      const known = finding.key === null ? bearerOf(form, finding, authority) : null;
      const told = known
        ? { ...finding, key: known.key, country: finding.country ?? countryOf(known), kind: known.kind }
        : { ...finding, full: finding.name };
      defined.set(form, told);
      const rule = "acronym that the text defines";
      inArticle.push(told, namedAgain(told, { start, end, name: form, form: "acronym", attributive: false, rule }));
    };
    for (const words of lines)
      for (let at = 0; at < words.length; ) {
        // "The" and "A" open a sentence, not a name.
        const opens = /^(?:The|An?)$/.test(words[at]!.raw);
        const known = opens ? null : knownAt(words, at, article.id, authority, named);
        const headed = opens || opensDelegation(words, at) ? null : headedAt(words, at, article.id, authority);
        const best = headed && headed.length > (known?.length ?? 0) ? sameWithCountry(words, at, known, headed) : known;
        if (!best) {
          at++;
          continue;
        }
        const isName = (from: number, to: number): boolean => {
          const run = words.slice(from, to);
          return [knownAt(run, 0, article.id, authority, named), headedAt(run, 0, article.id, authority)].some(
            (found) => found?.length === to - from,
          );
        };
        const own = best === known ? at : behindOwner(words, at, at + best.length, authority, isName);
        const nameFrom = words[own]!.start;
        // "Fiji's Example News Agency": what is known goes before what the owner's country tells.
        const inside = own > at ? knownAt(words, own, article.id, authority, named) : null;
        const plain = inside?.finding.end === best.finding.end ? { ...inside.finding, start: best.finding.start } : best.finding;
        const told = withBranch(plain, words, at + best.length, authority);
        const country = told.country ?? best.finding.country;
        const name = text.slice(nameFrom, told.end).replace(/\s+/g, " ");
        const bare: Finding = {
          ...told,
          ...(own > at ? { nameFrom } : {}),
          name,
          country: country && (country.spans.length > 0 || country.from) ? country : null,
        };
        const finding = withQuotedName(text, withWing(text, bare, authority), words, authority);
        const acronym = definedAfter(text, finding.end);
        const body = acronym && bodyBehind(words, text, acronym.close, article.id, authority);
        if (body) {
          inArticle.push({
            ...body,
            start: finding.start,
            ...(own > at ? { nameFrom } : {}),
            name: `${name} ${text.slice(acronym.close + 1, body.end)}`,
            country: finding.country,
          });
          const meant = bearerInside(finding, acronym.form, authority);
          defined.set(acronym.form, meant ?? { ...finding, full: finding.name });
          at = words.findIndex(({ start }) => start >= body.end);
          if (at < 0) break;
          continue;
        }
        add(finding);
        at += best.length;
        while (at < words.length && words[at]!.start < finding.end) at++;
      }
    const covered = coverOf(inArticle);
    for (const words of lines)
      for (const finding of definedNames(text, words, article.id, authority, covered())) {
        add(finding);
      }
    inArticle.push(...definedUses(lines, defined, covered()));
    for (const words of lines) {
      const more = [
        ...administrations(words, article.id, authority),
        ...airlines(words, article.id, authority),
        ...inCompounds(words, article.id, authority),
        ...actingAcronyms(words, article.id, authority),
        ...calledByKind(words, article.id, authority),
        ...localGovernments(words, article.id, authority),
        ...namedWithCountry(words, article.id, authority),
        ...outletsByKind(words, article.id, authority),
        ...outletsByUse(words, article.id, authority),
        ...namedBesideKind(words, article.id, authority),
        ...leadInOutlets(text, words, article.id, authority),
      ];
      // "Fiji's Nueva Alianza Verde party": a whole name before its kind goes before what was found inside.
      const wholes = more.filter(({ nameTo }) => nameTo !== undefined);
      if (wholes.length > 0) {
        const within = cover(wholes);
        inArticle.splice(0, inArticle.length, ...inArticle.filter(({ start, end }) => !within(start) || !within(end - 1)));
      }
      const free = covered();
      inArticle.push(...more.filter(({ start, end }) => !free(start) && !free(end - 1)));
    }
    // The longer of these and what was found in them stays.
    inArticle.push(...lines.flatMap((words) => askingOutlets(words, article.id, authority)));
    // "the miners' union Kadra … Kadra said": one long word that its kind tells once is the name again.
    const beside = inArticle.filter(({ rule, name }) => rule === BESIDE_KIND && /^\p{L}{4,}$/u.test(name));
    inArticle.push(...definedUses(lines, new Map(beside.map((one) => [one.name, one])), covered()));
    for (const name of datedOutlets(inArticle, article)) dated.add(name);
    const told = covered();
    for (const outlet of creditedOutlets(text, article, authority)) {
      const meant = outlet.form === "acronym" ? defined.get(outlet.name) : undefined;
      const { start, end, name, form, attributive, rule } = outlet;
      if (outlet.kind === "outlet" && outlet.key === null && name.includes(" ")) dated.add(name);
      if (!told(start) && !told(end - 1))
        inArticle.push(meant ? namedAgain(meant, { start, end, name, form, attributive, rule }) : outlet);
    }
    // "the Armed Forces of the Philippines (AFP) … AFP officers": what the article calls so goes before whoever else is known by it.
    for (const [at, finding] of inArticle.entries()) {
      const meant = finding.form === "acronym" ? defined.get(finding.name) : undefined;
      if (meant && meant.key === null && finding.key !== null)
        inArticle[at] = namedAgain(meant, {
          start: finding.start,
          end: finding.end,
          name: finding.name,
          form: "acronym",
          attributive: finding.attributive,
          rule: "acronym that the text defines",
        });
    }
    for (const [form, meant] of defined) {
      const other = everywhere.get(form);
      everywhere.set(form, other === undefined || (other && identityOf(other) === identityOf(meant)) ? meant : null);
    }
    inArticle.splice(0, inArticle.length, ...allDescribed(inArticle, lines, authority));
    byArticle.push({ id: article.id, lines, own: defined, found: inArticle });
  }
  for (const { found } of byArticle)
    for (const [at, finding] of dated.size > 0 ? found.entries() : [])
      if (dated.has(finding.full ?? finding.name) && finding.kind === "body") found[at] = { ...finding, kind: "outlet" };
  // An acronym that another article defines needs nothing beside it to be one.
  const sure = new Map([...everywhere].flatMap(([form, meant]) => (meant ? [[form, meant] as const] : [])));
  for (const { id, lines, own, found } of byArticle)
    found.push(...definedUses(lines, sure, cover(found)).flatMap((use) => (own.has(use.name) ? [] : [{ ...use, article: id }])));
  const names = byArticle.flatMap(({ found }) => found);
  for (const { id, lines, found } of byArticle) found.push(...wingedAcronyms(text, lines, id, names, authority));
  // "the Example Workers' Union … EWU chair Ana Lima"
  const initials = spelledOut(names, (form) => authority.countries.byForm.has(foldName(form)) || everywhere.has(form));
  for (const { id, lines, found } of byArticle)
    found.push(...definedUses(lines, initials, cover(found)).map((use) => ({ ...use, article: id })));
  const found = byArticle.flatMap((article) => leadAcronyms(article.found, article.own, everywhere, names));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
