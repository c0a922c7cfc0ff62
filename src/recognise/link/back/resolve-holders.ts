import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { Officials } from "../../../authority/officials.ts";
import type { OtherNames } from "../../../authority/other-names.ts";
import type { Role } from "../../../model/actor.ts";
import { printed, workedOut } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import { foldName } from "../../../text/fold-name.ts";
import { beginsWithCapital } from "../../../text/letters.ts";
import type { Span } from "../../../text/span.ts";
import type { HolderFinding } from "../../persons/person-finding.ts";
import type { Office } from "../../persons/read-office.ts";
import type { TitleCountry } from "../../persons/title-country.ts";
import { basisOfHome } from "../countries/home-country.ts";
import { describeOfficial, holderOn } from "../countries/known-official.ts";
import type { ActorDraft } from "../other-actors.ts";
import { mayMean, officeWords } from "../persons/office-words.ts";
import { countryCell, roleOf, wordsAt } from "../persons/role-cells.ts";
import type { ArticlePerson, HolderContext } from "./article-person.ts";
import { holderOfPage } from "./holder-of-page.ts";
import { impliedHolder } from "./implied-holder.ts";
import { namedNext } from "./named-next.ts";

/** No sentence is looked at for longer. */
const LONGEST = 1000;
const sentenceEnd = /[.!?][”"’)]*\s+\p{Lu}|\n\s*\n/u;

/** The candidate named last before an offset; else the only one who is named after it and may be: an office without a country is none of abroad. */
function nearest(candidates: readonly ArticlePerson[], offset: number, told: string | null): ArticlePerson | null {
  const before = candidates
    .map((person) => ({ person, start: person.starts.findLast((start) => start < offset) ?? -1 }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.start - a.start);
  if (before.length > 0) return before[0]!.person;
  const [only, other] = candidates;
  return only && !other && (only.country === null || only.country === told) ? only : null;
}

const holds = (person: ArticlePerson, wanted: ReadonlySet<string>): boolean =>
  person.offices.some((office) => mayMean(wanted, officeWords(office)));

/** Whoever holds an office that goes by this name ("the head of state"), of its first group that somebody holds. */
function byOtherName(
  office: string,
  persons: readonly ArticlePerson[],
  { names, bare, passing }: OtherNames,
): readonly ArticlePerson[] {
  const folded = foldName(office);
  const [first, ...rest] = folded.split(" ");
  // "head of Fijian diplomacy"
  const adjective = folded.replace(/ of (?:the )?\S+ (?=\S+$)/, " of * ");
  const groups = names.get(folded) ?? (passing.has(first!) ? names.get(rest.join(" ")) : names.get(adjective)) ?? [];
  for (const group of groups) {
    const found = persons.filter((person) =>
      group.some((one) =>
        bare.has(one) ? person.offices.some((held) => foldName(held) === one) : holds(person, officeWords(one)),
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Between an office and the name right behind it ("the Trade Minister, Mr. Lima"). */
const inApposition = /^,? (?:\p{Lu}[\p{L}.]* ){0,2}$/u;

const opensSentence = /(?:^|[.!?][”"’)]*\s+|\n\s*)(?:The )?$/u;

/** Does a sentence go on with whom an article of no known country tells of first ("Kenyan President Name … . The Head of State also met …")? */
function isSubject(
  text: string,
  { start }: HolderFinding,
  { id, starts }: ArticlePerson,
  { home, persons }: HolderContext,
): boolean {
  return (
    home === null &&
    opensSentence.test(text.slice(Math.max(0, start - 12), start)) &&
    persons.every((other) => other.id === id || other.starts[0]! > starts[0]!)
  );
}

/** Which named person of the article an office means; null where none or several may be meant. */
function namedHolder(
  text: string,
  holder: HolderFinding,
  office: string,
  country: string | null,
  context: HolderContext,
  names: OtherNames,
  { royal }: OfficeKinds,
): ArticlePerson | null {
  const wanted = officeWords(office);
  const possible = context.persons.filter((person) => country === null || person.country === null || person.country === country);
  const titled = possible.filter((person) =>
    holder.rule === "majesty" ? person.offices.some((held) => royal.test(held)) : holds(person, wanted),
  );
  // Where no country is told "the leader" is anybody's, but "the Head of State" the outlet's own or of a country that the article leaves out as well.
  const own = (person: ArticlePerson): boolean =>
    country === null
      ? names.ofOneCountry.has(foldName(office)) &&
        (person.country === null || person.country === context.home?.code || isSubject(text, holder, person, context))
      : person.country === country;
  const fitting = titled.length > 0 ? titled : byOtherName(office, possible.filter(own), names);
  const told = country === null ? fitting : fitting.filter((person) => person.country === country);
  const candidates = told.length > 0 ? told : fitting;
  // Without a country the outlet's own official is meant before a foreigner of the same office, and whoever is printed without a country is its own.
  const isOwn = (person: ArticlePerson): boolean =>
    context.home === null ? !person.isTold : person.country === context.home.code;
  const official = country === null ? candidates.filter(isOwn) : [];
  const meant = official.length > 0 ? official : candidates;
  // "Sorn thanked the General Secretary" means another one: a sentence that has named somebody goes on with "he" or a surname.
  const apart = meant.filter(({ starts }) => {
    const last = starts.findLast((start) => start < holder.start);
    if (last === undefined) return false;
    return holder.start - last > LONGEST || sentenceEnd.test(text.slice(last, holder.start + 1));
  });
  // "President Vula met the President of Malta": whose country is not told is not given another's within one sentence.
  const left = country === null ? meant : meant.filter((person) => person.country !== null || person.starts[0]! > holder.start);
  // "The President of Fiji is in Peru at the invitation of President Quispe": whoever is named behind it in one sentence is another.
  const meanable = left.filter(({ starts }) => {
    const [first] = starts;
    if (country === null || first === undefined || first < holder.end || first - holder.end > LONGEST) return true;
    const between = text.slice(holder.end, first);
    return inApposition.test(between) || sentenceEnd.test(text.slice(holder.end, first + 1));
  });
  return nearest(apart.length > 0 ? apart : meanable, holder.start, country ?? context.home?.code ?? null);
}

/** The nearest person before an offset, whose office a counterpart shares. */
const owner = (holder: HolderFinding, context: HolderContext): ArticlePerson | null =>
  nearest(
    context.persons.filter(({ offices, starts }) => offices.length > 0 && starts[0]! < holder.start),
    holder.start,
    null,
  );

/** Leads offices without a name to the person who is named with that office, else to one that is known by the office alone. */
export function resolveHolders(
  text: string,
  holders: readonly HolderFinding[],
  contexts: ReadonlyMap<string, HolderContext>,
  officials: Officials,
  names: OtherNames,
  kinds: OfficeKinds,
  verbs: ReadonlySet<string>,
  sameOffice: ReadonlySet<string>,
): {
  readonly actors: readonly ActorDraft[];
  readonly mentions: readonly ActorMention[];
  /** By actor: the country that another mention of the person's office tells. */
  readonly countries: ReadonlyMap<string, TitleCountry>;
  /** By actor: the office by which a person is called before being named. */
  readonly roles: ReadonlyMap<string, Role>;
} {
  const actors = new Map<string, ActorDraft>();
  const mentions: ActorMention[] = [];
  const countries = new Map<string, TitleCountry>();
  const roles = new Map<string, Role>();
  /** By article: the office of the last one who was known by it alone. */
  const unnamed = new Map<string, string>();
  for (const holder of holders) {
    const context = contexts.get(holder.article);
    if (!context) continue;
    const { start, end, article, phrase, possessive } = holder;
    const add = (ids: readonly string[]): void => {
      mentions.push({ start, end, article, phrase, form: "office", actors: ids, attributive: possessive });
    };
    const head = holder.offices.find(({ relation }) => !relation) ?? holder.offices[0]!;
    const told = head.country ?? head.organisationCountry;
    const shared = head.relation ? owner(holder, context) : null;
    const office = head.relation ? (shared?.offices[0] ?? unnamed.get(article) ?? null) : wordsAt(text, ownWords(text, head));
    const named =
      office !== null && (holder.definite || head.relation || (told !== null && beginsWithCapital(text.slice(start))))
        ? namedHolder(text, holder, office, told?.code ?? null, head.relation ? except(context, shared) : context, names, kinds)
        : null;
    // "He informed the Vietnamese minister of works on the river": in lower case the complement may be another word's.
    const looser =
      named === null && told !== null && !head.relation && holder.definite && /^\p{Ll}/u.test(text.slice(start))
        ? namedHolder(text, holder, head.noun, told.code, context, names, kinds)
        : null;
    const implied = named ?? looser ?? impliedHolder(holder, head.noun, told?.code ?? null, shared, context, names, kinds);
    const next = implied === null && told !== null && !head.relation ? namedNext(text, holder, context.persons, verbs) : null;
    const own = next ? roleOf(text, article, head, "named-next") : null;
    const known = next ? roles.get(next.id) : undefined;
    // Of two who are called so before anybody is named, the first is meant.
    const role = known && known.country?.value !== told?.code ? null : own;
    if (next && role && !known) roles.set(next.id, role);
    const elsewhere =
      implied === null && next === null && office !== null && !head.relation && kinds.ofStates.test(head.noun)
        ? holderOfPage(holder, officeWords(office), told?.code ?? null, context)
        : null;
    const meant = implied ?? (role ? next : null) ?? elsewhere;
    if (meant) {
      const { id, country } = meant;
      if (told && country === null && !countries.has(id)) countries.set(id, told);
      add([id]);
      continue;
    }
    if (head.relation && told === null) {
      add([]);
      continue;
    }
    // An envoy of whom no country is told is of another than the one that leaves out its own.
    const isSent = kinds.abroad.test(head.noun) && context.home?.host === undefined && context.home?.guessed === true;
    const home = !head.international && told === null && holder.definite && !isSent ? context.home : null;
    const code = told?.code ?? home?.code ?? null;
    const printedWords = text.slice(start, end).replace(/\s+/g, " ");
    // "its envoy to Fiji": the state is named by itself, and is of the office all the same.
    const isCut = printedWords.endsWith(" ");
    const words = isCut && office?.startsWith(printedWords) ? office : printedWords.trimEnd();
    if (!head.relation && office !== null) unnamed.set(article, office);
    const id = `office:${code ?? article}:${[...officeWords(office ?? words)].sort().join(" ")}`;
    if (!actors.has(id)) {
      const official =
        code !== null && office !== null && context.day !== null && holder.definite
          ? holderOn(officials, code, office, context.day)
          : null;
      const span = words === office && isCut ? head.spans[0]! : { start, end };
      const role = roleOf(text, article, head, "holder");
      const shares = head.relation && sameOffice.has(head.noun) ? office : null;
      const name = shares ?? ofState(text, words, span, head.country);
      actors.set(id, {
        id,
        kind: "person",
        name: official
          ? workedOut(name, `on ${context.day} held by ${official.name} (${describeOfficial(official)})`, holder.rule, [span])
          : shares !== null
            ? workedOut(name, `“${words}” of the ${office}`, holder.rule, [span])
            : printed(name, [span], holder.rule),
        aliases: [],
        roles: role
          ? [role]
          : office === null
            ? []
            : [
                {
                  article,
                  office: workedOut(office, `“${words}” of the ${office}`, holder.rule, [span]),
                  organisation: null,
                  country: told && countryCell(told, holder.rule),
                  mark: null,
                },
              ],
        country: told
          ? countryCell(told, "country-in-title")
          : home &&
            workedOut(home.code, `${basisOfHome(home)}, which names no other country for the office`, "country-of-outlet"),
        key: official?.key ?? null,
        named: false,
        first: start,
      });
    }
    add([id]);
  }
  return { actors: [...actors.values()], mentions, countries, roles };
}

/** The words of an office, with whose it is where it is one word that any state's may be called by ("President of Nauru"). */
const ofState = (text: string, words: string, { end }: Span, country: TitleCountry | null): string => {
  const state = words.includes(" ") ? undefined : country?.spans.at(-1);
  const isBehind = state !== undefined && state.start > end && /^ of (?:the )?$/.test(text.slice(end, state.start));
  return isBehind ? words + text.slice(end, state.end) : words;
};

/** The words of an office that hold its noun: "the new Fijian ambassador" has words on both sides of its country. */
const ownWords = (text: string, { spans, noun }: Office): readonly Span[] => {
  const last = noun.slice(noun.lastIndexOf(" ") + 1);
  const own = spans.find(({ start, end }) => text.slice(start, end).toLowerCase().includes(last)) ?? spans[0];
  return own ? [own] : [];
};

const except = (context: HolderContext, person: ArticlePerson | null): HolderContext => ({
  ...context,
  home: null,
  persons: context.persons.filter(({ id }) => id !== person?.id),
});
