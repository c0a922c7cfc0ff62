import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { ActorKind } from "../../model/actor.ts";
import { months, weekdays } from "../days/en/words.ts";
import { longestFrom } from "../longest-from.ts";
import type { Word } from "../words.ts";

/** Words in a name: longer ones are sentences in capitals. */
export const MOST = 18;

/** A noun that heads a name. */
export interface Head {
  readonly kind: ActorKind;
  /** Words of the head. */
  readonly length: number;
}

/** "People's", "Workers'": a word of a head as the lists print it. */
export const owning = (raw: string): string => (raw.endsWith("s") ? `${raw}'` : `${raw}'s`);

/** The longest head that begins at `at`. */
export function headAt(words: readonly Word[], at: number, heads: ReadonlyMap<string, ActorKind>): Head | null {
  const opening = words[at];
  if (!opening) return null;
  const longest = Math.max(longestFrom(heads, opening.raw), opening.possessive ? longestFrom(heads, owning(opening.raw)) : 0);
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.slice(0, -1).some(({ gap, possessive }) => gap !== " " && !(possessive && /^['’] $/.test(gap)))) continue;
    const kind = heads.get(run.map((word) => (word.possessive && word !== run.at(-1) ? owning(word.raw) : word.raw)).join(" "));
    if (kind) return { kind, length };
  }
  return null;
}

/** Is it a day of the week or a month? */
export const isDay = ({ folded }: Word): boolean => folded in weekdays || folded in months;

/** Does the name go on behind the word? */
export const goesOn = (word: Word): boolean =>
  word.gap === " " || word.gap === "" || word.gap === "–" || (word.possessive && /^['’]?s? $/.test(word.gap));

/** An initial, without its full stop. */
const initial = /^(?:\p{Lu}|Ts|Kh|Sh|Ch|Zh|Dz|Yu|Ya)$/u;

/** A small article or "de" joined to a capital ("d'Ivoire"). */
const elided = /^(?:d|l|dell|dall|nell)['’]\p{Lu}/u;

/** Index after the capitalised words from `at` on; joiners only where capitals follow them. */
export function capitalsFrom(words: readonly Word[], at: number, heads: OrganisationHeads): number {
  let end = at;
  while (end < words.length && words[end]!.capital && end - at < MOST) {
    // "Reuters The National Assembly": behind a whole word an article begins a sentence of its own.
    if (end > at && words[end]!.raw === "The" && words[end - 1]!.capital) break;
    // "On behalf of the Committee of the Union I welcome you"
    if (end > at && words[end]!.raw === "I" && words[end + 1]?.capital === false) break;
    // "Director of the Department of Asia B. Name": an initial opens a name.
    if (end > at && initial.test(words[end]!.raw) && words[end]!.gap.startsWith(".") && words[end + 1]?.capital) break;
    end++;
    if (!goesOn(words[end - 1]!)) break;
    // "the Port Authority of Côte d'Ivoire"; "the Majlis al-Shura of Oman": behind a head of another language an article in small letters goes on.
    const articled = /^\p{Ll}{2,3}-\p{Lu}/u.test(words[end]?.raw ?? "") && headAt(words, at, heads.foreign) !== null;
    if (articled || elided.test(words[end]?.raw ?? "")) {
      end++;
      if (!goesOn(words[end - 1]!)) break;
    }
    const next = words[end];
    if (
      next &&
      !next.capital &&
      heads.joiners.has(next.raw) &&
      next.raw !== "and" &&
      next.raw !== "in" &&
      next.raw !== "to" &&
      // "at the General Court of the Ministry the Ambassador of Fiji": behind a whole name an article begins another.
      (next.raw !== "the" || !heads.first.has(words[end - 1]!.raw)) &&
      (next.raw !== "with" || heads.beforeWith.has(words[end - 1]!.raw)) &&
      goesOn(next)
    ) {
      const afterThe = words[end + 1]?.raw === "the" && goesOn(words[end + 1]!) ? end + 2 : end + 1;
      // "The Ministry of Foreign Affairs of Peru on Friday rejected …": a day is no part of the name.
      const first = words[afterThe];
      const told =
        next.raw !== "of" && first !== undefined && (isDay(first) || (next.raw === "on" && heads.platforms.has(first.raw)));
      if (first?.capital && !told) end = afterThe;
    }
  }
  // "the Reef Party of Fiji Tuesday sent": right behind a name a day of the week tells when.
  const isWhen = end - at > 1 && words[end - 1]!.folded in weekdays && words[end - 2]!.capital && words[end - 2]!.gap === " ";
  return isWhen && words[end]?.capital === false ? end - 1 : end;
}

/** What the readers of headed names look at beside the words. */
export interface HeadContext {
  readonly heads: OrganisationHeads;
  /** Bodies that are sent to a place and named by it, as printed. */
  readonly sent: ReadonlySet<string>;
  /** Words that ministries and committees are for. */
  readonly subjects: ReadonlySet<string>;
  /** Is the folded word somebody's name? */
  readonly isName: (folded: string) => boolean;
  /** Does the word, as printed, lead on to the rest of somebody's name ("bin", "al-Harbi")? */
  readonly isParticle: (raw: string) => boolean;
  /** Is the folded form a country's? */
  readonly isCountry: (folded: string) => boolean;
  /** Is it a city's? */
  readonly isCity: (folded: string) => boolean;
  /** Is it a form of address, which begins a person's name? */
  readonly isHonorific: (folded: string) => boolean;
  /** Does the folded word name a part of the world, or of what is done there ("American", "Strategic")? */
  readonly isRegional: (folded: string) => boolean;
  /** Does it name somebody in an office, of whom no name of a body goes on ("Committee Member Union Campaign")? */
  readonly isOfficer: (folded: string) => boolean;
  /** Is it what persons do? */
  readonly isVerb: (folded: string) => boolean;
  /** Is it an office? */
  readonly isOffice: (folded: string) => boolean;
  /** Is it what a body or organisation is called ("government", "church")? */
  readonly isBody: (folded: string) => boolean;
  /** Does the folded form name an organisation that is known beforehand? */
  readonly isKnown: (folded: string) => boolean;
  /** Is it the adjective of a country? */
  readonly isAdjective: (folded: string) => boolean;
}

/** A headed name: the index after its last word, and its kind. */
export interface HeadedName {
  readonly end: number;
  readonly kind: ActorKind;
}

/** The folded words as one form. */
export const foldedForm = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(" ");
