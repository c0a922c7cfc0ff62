import type { SplitWordings } from "../codebook/split-wordings.ts";
import { type Cell, printed } from "../model/cell.ts";
import { foldName } from "../text/fold-name.ts";
import type { Span } from "../text/span.ts";
import { announcingSentences, isCreditLine } from "./introductions.ts";
import type { Line } from "./lines.ts";

const word = "[\\p{Lu}\\d][\\p{L}\\d’'&.+-]*";
const joint = "(?:of|the|and|for|in|on|de|da|do|del|la|le|el|du|des|et|y|al|&)";
const outlet = new RegExp(`^(?:${word})(?: (?:${joint} ){0,2}${word}){0,11}`, "u");
/** Words between the verb and the outlet that name what kind of outlet it is. */
const lead = /^(?:\p{Ll}+(?:-\p{Ll}+){0,2}(?:[’']s)? ){0,8}?(?=["“‘'*_«]?[\p{Lu}\d])/u;
const tail =
  /(?:[’']s)? (?:News Agency|news agency|newspaper|website|web site|magazine|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$|(?:[’']s)$|[.,]+$/u;
const notOutlet =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d.*|Chinese|English|Spanish|Russian|French|Arabic|German|Portuguese|Korean|Vietnamese|Japanese|Dr|Mr|Mrs|Ms|Professor|Comrade|President|Minister|We|The|It|This|I|He|She)$/u;
const listJoint =
  /^(?:["”’'*_»]?(?:,? and(?: then)?(?: in| on| by| also by)?|,| as well as(?: in| on)?| \/| &|;)(?: then| also)?(?: (?:was |were )?(?:re-?)?(?:published|carried|posted|printed)(?: in| by| on)?)?) ["“‘'*_«]?(?:the )?["“‘'*_«]?/u;

/** An outlet's name as it is usually put: without "the", quotation marks and what kind of outlet it is. */
export function outletName(words: string): string {
  let name = words.replace(/^(?:the|The) /u, "").trim();
  for (let pass = 0; pass < 3; pass++) {
    const shorter = name.replace(tail, "").trim();
    if (shorter === name || shorter === "") break;
    // "Vietnam News Agency" is the name itself; "Xinhua News Agency" says what Xinhua is.
    if (/News Agency$/u.test(name) && standsForCountry(shorter)) break;
    name = shorter;
  }
  return name;
}

const standsForCountry = (name: string): boolean =>
  / |^(?:Vietnam|Namibia|Qatar|Kuwait|Saudi|Emirates|Bahrain|Oman|Syrian?|Iraqi?|Iran|Islamic|Turkish|Cuban?|Cyprus|Ghana|Ethiopian?|Kenya|Zambia|Rwanda|Uganda|Angola|Mongolian?|Lao|Nepal|Bangladesh|Philippine|Philippines|Malaysian?|Indonesian?|Thai|Myanmar|Cambodian?|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Croatian|Slovenian|Albanian|Macedonian?|Armenian|Azerbaijan|Georgian|Kazakh|Kyrgyz|Uzbek|Tajik|Turkmen|Jordan|Palestine|Libyan?|Sudan|Tunisian?|Algerian?|Moroccan?|Egyptian|Nigeria|Central|Korean|Maldives|Lanka|Pacific|Caribbean)$/u.test(
    name,
  );

interface Found extends Span {
  readonly name: string;
}

/** The outlets named at an offset of a sentence, joined by commas and "and". */
function outletsAt(text: string, from: number): readonly Found[] {
  const found: Found[] = [];
  let at = from;
  for (let item = 0; item < 6; item++) {
    const skipped = lead.exec(text.slice(at, at + 140));
    if (!skipped) break;
    const open = /^["“‘'*_«]/u.test(text.slice(at + skipped[0].length)) ? 1 : 0;
    const start = at + skipped[0].length + open;
    const match = outlet.exec(text.slice(start, start + 160));
    if (!match) break;
    let words = match[0].replace(/[.,]+$/u, "");
    words = words
      .replace(/ (?:on|in|and|of|for|the|at)$/u, "")
      .replace(/ (?:on|in) (?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)).*$/u, "");
    const several = words.split(/ and (?:the )?/u);
    let offset = start;
    for (const one of several.length === 2 &&
    several.every((part) => !/^(?:Ministry|Department|Communication)/u.test(part)) &&
    !/ of /u.test(several[0]!)
      ? several
      : [words]) {
      const place = text.indexOf(one, offset);
      const name = outletName(one);
      if (name !== "" && !notOutlet.test(name)) found.push({ start: place, end: place + one.length, name });
      offset = place + one.length;
    }
    if (found.length === 0) break;
    const next = listJoint.exec(text.slice(start + words.length));
    if (!next) break;
    at = start + words.length + next[0].replace(/["“‘'*_«]$/u, "").length;
  }
  return found;
}

/** The outlets that a paragraph credits, each once, in the order of the text. */
export function creditsIn(line: Line, wordings: SplitWordings): readonly Cell<string>[] {
  const cells = new Map<string, Cell<string>>();
  const add = (offset: number, found: readonly Found[], rule: string): void => {
    for (const { start, end, name } of found) {
      const key = foldName(name);
      if (key !== "" && !cells.has(key)) cells.set(key, printed(name, [{ start: offset + start, end: offset + end }], rule));
    }
  };
  const { line: label, credit } = wordings.introductions;
  const labelled = isCreditLine(line, wordings) ? label.exec(line.text) : null;
  if (labelled) {
    const from = labelled[0].length + /^\s*/u.exec(line.text.slice(labelled[0].length))![0].length;
    add(line.start, outletsAt(line.text, from), "credit-line");
  }
  if (cells.size > 0) return [...cells.values()];
  for (const sentence of announcingSentences(line, wordings)) {
    for (const match of sentence.text.matchAll(credit))
      add(sentence.start, outletsAt(sentence.text, match.index + match[0].length), "credit-sentence");
  }
  return [...cells.values()];
}
