import type { PersonWords } from "../../../authority/person-words.ts";
import { officeHead, skipHonorifics } from "../../persons/lexicon.ts";
import { readName } from "../../persons/read-name.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { isState } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";

/** Longest line of an office below a name, in characters, and the words in which its noun comes. */
const LONGEST = 110;
const REACH = 5;

/** The tokens of a line without the comma at its end. */
const withoutComma = (tokens: readonly Token[]): readonly Token[] => (tokens.at(-1)?.text === "," ? tokens.slice(0, -1) : tokens);

/** Is the line a name and nothing else, or whom a letter goes to ("To His Excellency Mr. Tomas Novak,")? */
function isName({ tokens, headline, byline }: ReadSentence, words: PersonWords): boolean {
  const line = withoutComma(tokens);
  const to = line[0]?.low === "to" && line[0].capital ? (line[1]?.text === ":" ? 2 : 1) : 0;
  const from = skipHonorifics(line, to, words);
  return !headline && !byline && line.length - from > 1 && readName(line, from, words, true) === line.length;
}

/** Does a line go on with the office in the line above ("of the Republic of Fiji")? */
const goesOn = ({ start, end, tokens }: ReadSentence): boolean =>
  end - start <= LONGEST && /^(?:of|for|and|in|at|to)$/.test(tokens[0]?.text ?? "") && !/^[.!?:;]$/.test(tokens.at(-1)!.text);

/** Is the line an office and nothing said of it? */
function isOffice({ start, end, tokens }: ReadSentence, words: PersonWords): boolean {
  if (end - start > LONGEST || !tokens[0]?.capital || /^[.!?:;]$/.test(tokens.at(-1)!.text)) return false;
  return tokens.slice(0, REACH).some(({ capital }, at) => capital && officeHead(tokens, at, words) > 0);
}

const bodies: ReadonlySet<string> = new Set(["party", "body", "organisation", "igo"]);

/** Is the line an organisation's name, with the country that it is in at most ("Council of Churches in Fiji")? */
function isBody({ tokens }: ReadSentence): boolean {
  const cover = tokens[0]?.cover;
  if (!cover || !bodies.has(cover.kind)) return false;
  const rest = tokens.filter((token) => token.cover !== cover);
  return rest.length === 0 || (rest.length === 2 && rest[0]!.low === "in" && isState(rest[1]));
}

const comma = (at: number): Token => ({
  start: at,
  end: at,
  text: ",",
  low: ",",
  folded: ",",
  kind: "mark",
  capital: false,
  capitals: false,
  initial: false,
  possessive: false,
  tail: at,
  town: false,
  townWords: 0,
  cover: null,
});

/**
 * Reads who signs or whom a letter goes to, the office in the line below and the organisation in the one below that as one: as if commas stood between them. The lines below are left empty, so that
 * sentences keep their number.
 */
export function joinSignatures(text: string, sentences: readonly ReadSentence[], words: PersonWords): readonly ReadSentence[] {
  const read = [...sentences];
  const follows = (one: ReadSentence, next: ReadSentence): boolean => /^\s*\n\s*$/.test(text.slice(one.end, next.start));
  for (let at = 0; at + 1 < read.length; at++) {
    const [name, office] = [read[at]!, read[at + 1]!];
    if (!follows(name, office) || !isName(name, words)) continue;
    if (!isOffice(office, words)) {
      // "Ana Lima", and below it "Example Council of Churches"
      if (!isBody(office) || office.headline) continue;
      read[at] = { ...name, end: office.end, tokens: [...withoutComma(name.tokens), comma(name.end), ...office.tokens] };
      read[at + 1] = { ...office, start: office.end, tokens: [] };
      continue;
    }
    const more = read[at + 2];
    if (more && follows(office, more) && goesOn(more)) {
      read[at] = {
        ...name,
        end: more.end,
        tokens: [...withoutComma(name.tokens), comma(name.end), ...office.tokens, ...withoutComma(more.tokens)],
      };
      read[at + 1] = { ...office, start: more.end, end: more.end, tokens: [] };
      read[at + 2] = { ...more, start: more.end, tokens: [] };
      continue;
    }
    const body = read[at + 2];
    // A name that the page sets as a heading signs where it stands right below.
    const below = body && (body.headline ? text.slice(office.end, body.start) === "\n" : follows(office, body));
    const owned = below && isBody(body) ? [comma(office.end), ...body.tokens] : [];
    const last = owned.length > 0 ? body! : office;
    read[at] = { ...name, end: last.end, tokens: [...withoutComma(name.tokens), comma(name.end), ...office.tokens, ...owned] };
    read[at + 1] = { ...office, start: office.end, tokens: [] };
    if (owned.length > 0) read[at + 2] = { ...body!, start: last.end, tokens: [] };
  }
  return read;
}
