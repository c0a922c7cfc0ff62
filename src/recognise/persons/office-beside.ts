import type { PersonWords } from "../../authority/person-words.ts";
import type { Token } from "./tokens.ts";

/** Verbs of coming into, keeping or leaving an office. */
const holding =
  /^(?:is|was|has been|becomes?|became|stays?|stayed|keeps?|kept|remains?|remained|quits?|steps?|stepped|resigns?|resigned|retires?|retired|succeeds?|succeeded|replaces?|replaced|wins?|won|takes?|took|assumes?|assumed|ascended|ascends|hands?|heads?|inherits?|inherited|relinquish(?:es|ed)|tenders?|tendered|fills?|occupies|occupied|elected|appointed|named|chosen|sworn|made|will|has|to)$/;
/** Verbs and nouns whose object is a person where an office follows. */
const choosing =
  /^(?:on|of|elected|elects?|re-elected|appointed|appoints?|named|names?|chose|chooses?|picked|picks?|tapped|taps|nominated|nominates?|installed|installs?|confirmed|confirms|endorsed|endorses|designated|made|makes?|crowned|proclaimed|replace|replaced|replaces|to|by|for|forward|with)$/;
/** What somebody holds, beside the nouns of offices. */
const seats =
  /^(?:office|post|helm|presidency|premiership|throne|oath|portfolio|chairmanship|secretariat|reins|mantle|sash|resignation|candidacy|mandate|term)$/;
/** How far behind the name an office may stand. */
const NEAR = 7;

/** Does an office stand within a few words from `at` on, inside the clause? */
function officeFollows(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  for (let next = at; next < Math.min(tokens.length, at + NEAR); next++) {
    const { low, kind, text } = tokens[next]!;
    if (kind === "mark" && /[.;:!?]/.test(text)) return false;
    if (seats.test(low) || words.officeHeads.has(low.replaceAll("-", " "))) return true;
  }
  return false;
}

/** Does somebody take, hold or leave an office here, so that the bare run of capitals is a person ("settled on Feleti Paenga as prime minister")? */
export function takesOffice(tokens: readonly Token[], from: number, to: number, words: PersonWords): boolean {
  const run = tokens.slice(from, to);
  if (run.filter(({ kind, capital, capitals }) => kind === "word" && capital && !capitals).length < 2) return false;
  if (run.some(({ low }) => words.bodies.has(low) || words.noNames.has(low))) return false;
  const after = tokens[to];
  if (after === undefined) return false;
  if (choosing.test(tokens[from - 1]?.low ?? "") && /^(?:as|to)$/.test(after.low) && officeFollows(tokens, to + 1, words))
    return true;
  // "Philemon Yangwa of Cameroon wins the presidency".
  const verb = after.low === "of" && tokens[to + 1]?.capital ? to + 2 : to;
  return holding.test(tokens[verb]?.low ?? "") && officeFollows(tokens, verb + 1, words);
}
