import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { announcedTexts } from "../articles/introductions.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";
import { isPersonsName } from "./signatures.ts";

const signed: Role = { is: "end", signs: true };
/** Names of senders and signers are no longer. */
const longest = 140;
/** So many make a row. */
const fewest = 2;
/** "1. ", "(a) " before a name. */
const numbered = /^\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)] /iu;

/** Is a line the name of a party or another body and nothing else? */
const namesBody = (text: string, { marks }: SplitWordings): boolean =>
  text.length <= longest && (marks.signatory.test(text) || marks.body.test(text) || marks.issuer.test(text));

/** Is a line the name of a body, or of a body, person or office behind "From", "Message of", "Greetings from"? */
function namesSender(text: string, wordings: SplitWordings): boolean {
  const { marks, pieces } = wordings;
  if (text.length > longest || /[.!?:;,]$/u.test(text) || pieces.addressed.test(text) || marks.closing.test(text)) return false;
  const words = text.replace(numbered, "");
  const bare = words.replace(pieces.sentBy, "");
  return namesBody(bare, wordings) || (bare !== words && (isPersonsName(bare) || marks.office.test(bare)));
}

/** Does a text stand below a line, or behind one more line that says to whom it goes? */
function headsText(lines: readonly Line[], roles: readonly Role[], at: number, { pieces }: SplitWordings): boolean {
  const next = roles[at + 1]?.is;
  if (next === "text") return true;
  return (next === "title" || next === "label") && pieces.addressed.test(lines[at + 1]!.text) && roles[at + 2]?.is === "text";
}

/** Is a line a name or an office, as they stand below a letter? */
const namesSigner = (text: string, wordings: SplitWordings): boolean =>
  isPersonsName(text) || namesBody(text, wordings) || wordings.marks.office.test(text);

/** Marks who signs: the names and offices below the last text between two lines. */
function markSigners(lines: readonly Line[], roles: Role[], from: number, to: number, wordings: SplitWordings): void {
  let last = to - 1;
  while (last > from && roles[last]!.is !== "text") last--;
  for (let at = last + 1; at < to; at++) {
    const { text } = lines[at]!;
    if (roles[at]!.is === "end") continue;
    if (!namesSigner(text, wordings)) break;
    roles[at] = signed;
  }
}

/**
 * Finds the messages that a post prints one after another ("We print three of the greetings": "From the Party of …", "Message of …"), and marks who signs them.
 * @returns the lines with the names of those who sent them
 */
export function markPrintedMessages(lines: readonly Line[], roles: Role[], wordings: SplitWordings): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    if (roles[at]!.is !== "text" || !wordings.pieces.messages.test(lines[at]!.text)) continue;
    if (!namesSender(lines[at + 1]?.text ?? "", wordings) && announcedTexts(lines[at]!, wordings) === 0) continue;
    const senders: number[] = [];
    let after = at + 1;
    for (; after < lines.length; after++) {
      const role = roles[after]!;
      const { is } = role;
      if (is === "cut" || (is === "furniture" && role.tail)) break;
      if (is !== "title" && is !== "label" && is !== "end") continue;
      const dated = is === "title" && roles[after + 1]?.is === "meta" && !namesSigner(lines[after]!.text, wordings);
      if (!dated && !headsText(lines, roles, after, wordings)) continue;
      if (namesSender(lines[after]!.text, wordings)) senders.push(after);
      // Any other heading over a text, or over its day, is that of another piece.
      else if (is === "title" && !wordings.pieces.addressed.test(lines[after]!.text)) break;
    }
    if (senders.length >= fewest) {
      senders.forEach((sender, order) => {
        found.add(sender);
        roles[sender] = { is: "title" };
        markSigners(lines, roles, sender, senders[order + 1] ?? after, wordings);
      });
    }
    // What another announcement in the same stretch would find is found.
    at = after - 1;
  }
  return found;
}
