import type { Authority } from "../../authority/authority.ts";
import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";

/** Words in a name: longer ones are sentences in capitals. */
const MOST = 18;

interface Head {
  readonly kind: ActorKind;
  /** Words of the head. */
  readonly length: number;
}

function headAt(words: readonly Word[], at: number, heads: ReadonlyMap<string, ActorKind>): Head | null {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.slice(0, -1).some((word) => word.gap !== " ")) continue;
    const kind = heads.get(run.map((word) => (word.possessive && word !== run.at(-1) ? `${word.raw}'s` : word.raw)).join(" "));
    if (kind) return { kind, length };
  }
  return null;
}

const goesOn = (word: Word): boolean => word.gap === " " || word.gap === "" || (word.possessive && /^['’]?s? $/.test(word.gap));

/** Index after the capitalised words from `at` on; joiners only where capitals follow them. */
function capitalsFrom(words: readonly Word[], at: number, heads: OrganisationHeads): number {
  let end = at;
  while (end < words.length && words[end]!.capital && end - at < MOST) {
    end++;
    if (!goesOn(words[end - 1]!)) break;
    const next = words[end];
    if (
      next &&
      !next.capital &&
      heads.joiners.has(next.raw) &&
      next.raw !== "and" &&
      next.raw !== "in" &&
      next.raw !== "to" &&
      goesOn(next)
    ) {
      const afterThe = words[end + 1]?.raw === "the" && goesOn(words[end + 1]!) ? end + 2 : end + 1;
      if (words[afterThe]?.capital) end = afterThe;
    }
  }
  return end;
}

/** A name that opens with its head: "Ministry of Foreign Affairs of Viet Nam", with "and" inside what it is for. */
function headFirst(
  words: readonly Word[],
  at: number,
  heads: OrganisationHeads,
): { readonly end: number; readonly kind: ActorKind } | null {
  const head = headAt(words, at, heads.first);
  if (!head) return null;
  let end = at + head.length;
  if (!goesOn(words[end - 1]!)) return null;
  const joiner = words[end];
  if (!joiner || !/^(?:of|for|on|de|del|to|against)$/.test(joiner.raw)) return null;
  const from = words[end + 1]?.raw === "the" ? end + 2 : end + 1;
  if (!words[from]?.capital || !goesOn(joiner)) return null;
  end = capitalsFrom(words, from, heads);
  // "Ministry of Education, Culture and Sports": lists of subjects belong to the name, a further head begins another one.
  for (let more = true; more; ) {
    more = false;
    const next = words[end];
    const last = words[end - 1]!;
    const listed =
      last.gap === ", " && next?.capital && words.slice(end, end + 6).some((word) => word.raw === "and" || word.raw === "&");
    const joined = last.gap === " " && (next?.raw === "and" || next?.raw === "&") && words[end + 1]?.capital;
    const begin = listed ? end : joined ? end + 1 : -1;
    if (begin < 0 || head.kind !== "body" || headAt(words, begin, heads.first)) continue;
    const stop = capitalsFrom(words, begin, heads);
    // A person's or country's name after "and" is no subject of a ministry: subjects are few words and are followed by no verb of their own.
    if (stop - begin > 4 || stop === begin) continue;
    if (
      listed &&
      !words.slice(stop, stop + 4).some((word) => word.raw === "and" || word.raw === "&") &&
      words[stop - 1]!.gap !== ", "
    )
      continue;
    end = stop;
    more = true;
  }
  return { end, kind: head.kind };
}

/** A name that ends with its head: "Foreign Affairs Ministry", "Lao Front for National Development" begins with its own and is cut there. */
function headLast(
  words: readonly Word[],
  at: number,
  heads: OrganisationHeads,
  subjects: ReadonlySet<string>,
): { readonly end: number; readonly kind: ActorKind } | null {
  let stop = capitalsFrom(words, at, heads);
  // "Peace and Solidarity Commission": subjects on both sides of "and" are one name.
  if (
    (words[stop]?.raw === "and" || words[stop]?.raw === "&") &&
    stop - at < 4 &&
    words[stop - 1]!.gap === " " &&
    words.slice(at, stop).every(({ raw }) => subjects.has(raw.toLowerCase())) &&
    subjects.has(words[stop + 1]?.raw.toLowerCase() ?? "")
  )
    stop = capitalsFrom(words, stop + 1, heads);
  let best: { end: number; kind: ActorKind } | null = null;
  for (let from = at; from < stop; from++) {
    const first = from > at ? headFirst(words, from, heads) : null;
    if (first) return { end: Math.max(first.end, best?.end ?? 0), kind: first.kind };
    const head = headAt(words, from, heads.last);
    if (head && from + head.length - at > head.length && from + head.length <= stop)
      best = { end: from + head.length, kind: head.kind };
  }
  return best;
}

function countryIn(run: readonly Word[], authority: Authority): Finding["country"] {
  for (let at = run.length - 1; at >= 0; at--)
    for (let length = Math.min(6, run.length - at); length > 0; length--) {
      const words = run.slice(at, at + length);
      const matches = (authority.countries.byForm.get(words.map((word) => word.folded).join(" ")) ?? []).filter(
        (match) => match.form !== "seat" && match.form !== "capital",
      );
      const codes = new Set(matches.map((match) => match.country.code));
      if (codes.size === 1 && words[0]!.capital)
        return { code: [...codes][0]!, spans: [{ start: words[0]!.start, end: words.at(-1)!.end }], from: null };
    }
  return null;
}

/** Words of rank that begin an office's title ("Deputy Chief Cabinet Secretary") and no body's name. */
const ranks = new Set("deputy vice assistant associate chief acting former interim senior".split(" "));

/** Does an office's title begin here ("General Secretary of the …")? Then the name of its organisation begins further on. */
function beginsTitle(words: readonly Word[], at: number, offices: ReadonlySet<string>): boolean {
  if (ranks.has(words[at]!.folded)) return true;
  let end = at;
  while (words[end]?.capital && end - at < 5 && words[end]!.gap === " ") end++;
  if (!/^(?:of|for|to|in|at)$/.test(words[end]?.raw ?? "")) return false;
  for (let from = Math.max(at, end - 4); from < end; from++) {
    const noun = words
      .slice(from, end)
      .map(({ folded }) => folded)
      .join(" ");
    if (offices.has(noun)) return true;
  }
  return false;
}

/** An organisation whose name has a head noun and begins at `at`. */
export function headedAt(
  words: readonly Word[],
  at: number,
  article: string,
  authority: Authority,
): { readonly finding: Finding; readonly length: number } | null {
  const heads = authority.organisationHeads;
  if (!words[at]!.capital || beginsTitle(words, at, authority.personWords.officeHeads)) return null;
  const name = headFirst(words, at, heads) ?? headLast(words, at, heads, authority.personWords.portfolios);
  if (!name || name.end - at > MOST) return null;
  const run = words.slice(at, name.end);
  const printed = run.map((word) => word.raw).join(" ");
  if ([...heads.never].some((never) => printed.startsWith(never))) return null;
  // A lone adjective of a country before a head is the country's own: "Chinese Embassy" yes, "Chinese Congress" of 1949 as well.
  const last = run.at(-1)!;
  return {
    length: run.length,
    finding: {
      start: run[0]!.start,
      end: last.end,
      article,
      kind: name.kind,
      form: "name",
      name: "",
      key: null,
      country: countryIn(run, authority),
      attributive: last.possessive,
      rule: "organisation by its head noun",
    },
  };
}
