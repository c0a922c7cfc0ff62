import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import { low, type Word } from "../words.ts";
import { findingOfRun } from "./finding-of-run.ts";

/** Words in the longest name of an outlet. */
const MOST = 5;

/** The index after the capitalised words from `at` on. */
function runTo(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && words[to]!.capital && to - at < MOST && (to === at || words[to - 1]!.gap === " ")) {
    to++;
    if (words[to - 1]!.possessive) break;
  }
  return to;
}

/** Who asks at a press conference: "Question (Example Radio Suva): …", "Question (Example Student Paper, Suva): …". */
export function askingOutlets(
  words: readonly Word[],
  article: string,
  { organisationWords: { questions }, personWords: { given } }: Authority,
): Finding[] {
  const [first, second] = words;
  if (!first || !second?.capital || first.gap !== " (" || !questions.has(low(first)) || given.has(second.folded)) return [];
  const to = runTo(words, 1);
  return to > 2 && /^(?:\):|,)/.test(words[to - 1]!.gap)
    ? [findingOfRun(words.slice(1, to), article, "outlet", "outlet that asks")]
    : [];
}

/** Outlets by what they are used for, whatever they are called: "gave an interview to the Example Kurier", "an opinion piece in the Example Dispatch". */
export function outletsByUse(words: readonly Word[], article: string, authority: Authority): Finding[] {
  const {
    countries,
    personWords: { officeHeads, honorifics, given, bodies },
    organisationWords: { pieces, outletNames },
    groupWords: { people },
    places: {
      words: { venues, openers },
    },
  } = authority;
  const finding = (from: number, to: number): Finding =>
    findingOfRun(words.slice(from, to), article, "outlet", "outlet by its use");
  /** Does a name end in what people or places are called by, or open with what a house is? */
  const isElse = (from: number, to: number): boolean => {
    const last = words[to - 1]!.folded;
    return people.has(last) || (venues.has(last) && !outletNames.has(last)) || openers.has(words[from]!.folded);
  };
  /** Is it no country's, office's, body's, people's or place's name? One word alone may be a person's or a town's. */
  const isName = (from: number, to: number): boolean =>
    to - from > 1 &&
    !isElse(from, to) &&
    words.slice(from, to).every(({ folded }) => !officeHeads.has(folded) && !honorifics.has(folded) && !bodies.has(folded)) &&
    !given.has(words[from]!.folded) &&
    !countries.byForm.has(
      words
        .slice(from, to)
        .map(({ folded }) => folded)
        .join(" "),
    );
  const found: Finding[] = [];
  words.forEach((noun, at) => {
    const leads = pieces.get(low(noun));
    if (!leads || noun.gap !== " ") return;
    const the = words[at + 2];
    if (!leads.has(words[at + 1]?.raw ?? "") || the?.raw !== "the" || the.gap !== " ") return;
    const to = runTo(words, at + 3);
    if (isName(at + 3, to)) found.push(finding(at + 3, to));
  });
  return found;
}
