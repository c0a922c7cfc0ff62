import type { Authority } from "../../authority/authority.ts";
import type { OrganisationWords } from "../../authority/organisation-words.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import { holds } from "../../text/span.ts";
import { cover } from "../cover.ts";
import { type Finding, identityOf } from "../finding.ts";

/** A name that may be printed with and without whose it is. */
interface Form {
  readonly finding: Finding;
  /** The name without whose it is, folded, "Ministry of Trade" as "trade ministry". */
  readonly core: string;
  /** Whose it is: an organisation's identity or a country's code, null where the form does not tell. */
  readonly owner: string | null;
  readonly country: string | null;
  /** The countries that its adjective may mean ("Congolese Army"), where nothing tells which. */
  readonly among?: ReadonlySet<string>;
}

/** Words of the longest name of a country. */
const LONGEST = 8;
/** Code units in which an office and its "of" stand. */
const HEADED = 40;
const kinds: ReadonlySet<Finding["kind"]> = new Set(["body", "party", "organisation"]);

const coreOf = (core: string, { turned }: OrganisationWords): string => {
  const of = turned.exec(core);
  return (of ? `${of[2]} ${of[1]}` : core)
    .replace(/\bforeign affairs\b/, "foreign")
    .replace(/\b(?:national )?defence\b|\bnational defense\b/, "defense");
};

/** The name without the country that opens or ends it ("Fijian Foreign Ministry", "Workers' Party of Fiji"), or without the two of "Fiji–Malta Joint Commission"; null where none does. */
function withoutCountry(
  words: readonly string[],
  { countries }: Authority,
): { readonly rest: readonly string[]; readonly two: boolean; readonly codes: ReadonlySet<string> } | null {
  const meant = (form: string): readonly string[] =>
    (countries.byForm.get(form) ?? [])
      .filter(({ form: kind }) => kind === "name" || kind === "adjective")
      .map(({ country }) => country.code);
  const isCountry = (form: string): boolean => meant(form).length > 0;
  const opening = (list: readonly string[]): number => {
    for (let length = Math.min(LONGEST, list.length - 1); length > 0; length--)
      if (isCountry(list.slice(0, length).join(" "))) return length;
    return 0;
  };
  const first = opening(words);
  if (first > 0) {
    const rest = words.slice(first);
    const second = opening(rest);
    return { rest: rest.slice(second), two: second > 0, codes: new Set(meant(words.slice(0, first).join(" "))) };
  }
  const of = words.lastIndexOf("of");
  const behind = words.slice(words[of + 1] === "the" ? of + 2 : of + 1).join(" ");
  return of > 0 && isCountry(behind) ? { rest: words.slice(0, of), two: false, codes: new Set(meant(behind)) } : null;
}

/** Whose a name is by the words behind its first "of", where the source prints what stands before them as a name of its own ("Political Bureau of the Tide Party", "the Political Bureau"). */
function ownerBehind(name: string, kind: Finding["kind"], bare: ReadonlySet<string>): readonly [string, string] | null {
  for (let of = name.indexOf(" of "); of > 0; of = name.indexOf(" of ", of + 1))
    if (bare.has(`${kind} ${name.slice(0, of)}`)) return [name.slice(0, of), name.slice(of + 4).replace(/^the /, "")];
  return null;
}

/** @param bare names that tell no country, each behind its kind */
function formOf(finding: Finding, held: readonly Finding[], text: string, bare: ReadonlySet<string>, authority: Authority): Form {
  const name = foldName(finding.full ?? finding.name);
  const country = finding.country?.code ?? null;
  if (finding.nameFrom !== undefined) {
    const owner = held.find(({ end }) => end <= finding.nameFrom!);
    return { finding, core: coreOf(name, authority.organisationWords), owner: owner ? identityOf(owner) : country, country };
  }
  // "Example Party Central Committee" is the "Central Committee of the Example Party".
  const first = held.find(({ start, end }) => start === finding.start && end < finding.end);
  const rest = first && /^(?: \([^()]{1,20}\))? (\p{Lu}.*)$/su.exec(text.slice(first.end, finding.end));
  if (first && rest)
    return { finding, core: coreOf(foldName(rest[1]!), authority.organisationWords), owner: identityOf(first), country };
  const last = held.find(({ end }) => end === finding.end);
  const before = last && /^(.+) of (?:the )?$/s.exec(text.slice(finding.start, last.start));
  if (last && before)
    return { finding, core: coreOf(foldName(before[1]!), authority.organisationWords), owner: identityOf(last), country };
  const landless = withoutCountry(name.split(" "), authority);
  const owned = landless && bare.has(`${finding.kind} ${landless.rest.join(" ")}`) ? null : ownerBehind(name, finding.kind, bare);
  if (owned) return { finding, core: coreOf(owned[0], authority.organisationWords), owner: owned[1], country };
  return {
    finding,
    core: coreOf(landless ? landless.rest.join(" ") : name, authority.organisationWords),
    owner: landless ? (landless.two ? name : country) : null,
    country,
    ...(landless && country === null ? { among: landless.codes } : {}),
  };
}

/** Of the forms of one core those that tell whose it is, by owner: a country stands for its one organisation that owns one. */
function byOwner(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const owned = new Map<string, Form[]>();
  const isCountry = ({ owner, country }: Form): boolean => owner === country;
  for (const form of forms) if (form.owner !== null && !isCountry(form)) listUnder(owned, form.owner, form);
  for (const form of forms.filter((one) => one.owner !== null && isCountry(one))) {
    const [only, other] = [...owned].filter(([, list]) => list.some((one) => !isCountry(one) && one.country === form.country));
    listUnder(owned, only && !other ? only[0] : form.owner!, form);
  }
  return owned;
}

const lengthOf = ({ finding }: Form): number => (finding.full ?? finding.name).length;

/** The one owner that an article tells, by article: a headline leaves out what the text then says. */
function soleOwners(owned: ReadonlyMap<string, readonly Form[]>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [owner, list] of owned)
    for (const article of new Set(list.map(({ finding }) => finding.article)))
      found.set(article, found.has(article) ? null : owner);
  return found;
}

/** Between whom one of them heads and whom the other does: "the Speaker of". */
const headOf = /\p{Lu}[\p{L}’'-]+ of (?:the )?$/u;

/** Do two names of a sentence each stand behind the office of who heads it ("At the invitation of the Speaker of Fiji's Senate, the Speaker of the Senate Name …")? The one without a country is the outlet's own. */
const isOfAnother = (text: string, one: Finding, other: Finding): boolean =>
  !/[.!?]["”’»]?\s/.test(text.slice(one.end, other.start)) &&
  [one, other].every(({ start }) => headOf.test(text.slice(Math.max(0, start - HEADED), start)));

/**
 * Makes one organisation of the forms that tell whose it is in different ways ("Fiji's Foreign Ministry", "Ministry of Foreign Affairs of Fiji"), leads a form that leaves it
 * out to the last one before it in its article or in the post that carries it, and keeps apart bodies of one name that are of several countries.
 * @param inner what `findInner` found in the names, in the order of the text
 */
export function joinForms(
  { source: { text }, annotation, articles }: Reading,
  findings: readonly Finding[],
  inner: readonly Finding[],
  authority: Authority,
): { readonly findings: readonly Finding[]; readonly inner: readonly Finding[] } {
  const inHeadline = cover(annotation.sentences.filter(({ place }) => place === "headline" || place === "heading"));
  const posts = new Map(articles.map(({ id, parent }) => [id, parent]));
  const byCore = new Map<string, Form[]>();
  const bare = new Set(
    findings.flatMap(({ kind, form, country, full, name }) =>
      kinds.has(kind) && form === "name" && country === null && full === null ? [`${kind} ${foldName(name)}`] : [],
    ),
  );
  let next = 0;
  for (const finding of findings) {
    while (next < inner.length && inner[next]!.start < finding.start) next++;
    if (!kinds.has(finding.kind) || finding.form !== "name") continue;
    const held: Finding[] = [];
    for (let at = next; at < inner.length && holds(finding, inner[at]!); at++) held.push(inner[at]!);
    const form = formOf(finding, held, text, bare, authority);
    listUnder(byCore, `${finding.kind} ${form.core}`, form);
  }
  const changed = new Map<Finding, Finding>();
  for (const forms of byCore.values()) {
    const owned = byOwner(forms);
    if (owned.size === 0 || forms.length < 2) continue;
    const leads = new Map(
      [...owned].map(([owner, list]) => [owner, list.reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best))]),
    );
    const names = [...leads.values()].map(({ finding }) => identityOf(finding));
    const lead = (finding: Finding, owner: string): void => {
      const { finding: main, country } = leads.get(owner)!;
      const twice = names.filter((name) => name === identityOf(main)).length > 1;
      changed.set(finding, {
        ...finding,
        full: main.full ?? main.name,
        key: main.key,
        country: finding.country ?? (country === null ? null : main.country),
        ...(twice ? { of: owner } : {}),
      });
    };
    const last = new Map<string, string>();
    const before = new Map<string, Finding>();
    const sole = soleOwners(owned);
    const ownerOf = new Map([...owned].flatMap(([owner, list]) => list.map(({ finding }) => [finding, owner] as const)));
    for (const { finding, country, among } of forms) {
      const own = ownerOf.get(finding);
      const { article, start } = finding;
      const headed = inHeadline(start) ? sole.get(article) : null;
      const named = before.get(article);
      before.set(article, finding);
      if (own === undefined && among === undefined && named && isOfAnother(text, named, finding)) continue;
      const owner = own ?? last.get(article) ?? headed ?? last.get(posts.get(article) ?? "");
      if (own !== undefined) last.set(finding.article, own);
      const told = owner === undefined ? null : leads.get(owner)!.country;
      const may = country === null ? among === undefined || told === null || among.has(told) : country === told;
      const agrees = owner !== undefined && (own !== undefined || may);
      if (agrees) lead(finding, owner);
    }
  }
  // What stands inside another name is whoever bears its own in the same article.
  const byArticle = new Map([...changed.values()].map((finding) => [`${finding.article} ${finding.name}`, finding]));
  const names = new Set([...changed.keys()].map(({ name }) => name));
  return {
    findings: findings.map((finding) => changed.get(finding) ?? finding),
    inner: inner.flatMap((finding) => {
      if (!names.has(finding.name)) return [finding];
      const meant = byArticle.get(`${finding.article} ${finding.name}`);
      if (!meant) return [];
      const { full, key, country, of } = meant;
      return [{ ...finding, full, key, country, ...(of === undefined ? {} : { of }) }];
    }),
  };
}
