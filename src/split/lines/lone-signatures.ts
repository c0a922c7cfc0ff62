import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isLoud } from "./kickers.ts";
import type { Line } from "./lines.ts";
import { isMetaLine } from "./meta-line.ts";
import type { Role } from "./role.ts";
import { isPersonsName } from "./signatures.ts";

/** A line that signs is no longer. */
const longest = 90;
/** The text above it has so many letters, or closes with a call. */
const paragraph = 60;

const place = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{L}[\p{L}.’'-]*|\d{1,3}))${"{0,4}"}`;
/** "“Tanner”, Mount Lavinia": a name that somebody has taken, and where from. */
const pseudonym = new RegExp(String.raw`^[“"‘']\p{Lu}[^“”"]${"{1,30}"}[”"’'],? (?:\(${place}\)|${place})$`, "u");
/** Behind a body: where it sits, and no more. */
const behindComma = /, (?:in )?\p{L}[\p{L} .’'-]{2,40}$/u;

/** Does a line say who wrote what stands above it, by itself: a body ("Party of the Ports, Suva"), a person with a town, a name that somebody has taken? */
function signs(text: string, wordings: SplitWordings): boolean {
  const { marks } = wordings;
  if (text.length > longest || /[.?:;]$/u.test(text.replace(/\b\p{Lu}\.$/u, "")) || marks.greeting.test(text)) return false;
  if (isMetaLine(text, wordings) || marks.department.test(text) || marks.happens.test(text)) return false;
  // "Delegation of the Example Party" heads what is told of it.
  if (/^(?:The )?(?:Delegation|Congress|Workers|Students|Youth)\b/iu.test(text)) return false;
  if (pseudonym.test(text)) return true;
  const comma = text.indexOf(", ");
  if (isPersonsName(text)) return !isLoud(text);
  if (comma > 0 && isPersonsName(text.slice(0, comma)) && /^\p{Lu}[^,;]{1,50}$/u.test(text.slice(comma + 2))) return true;
  const body = text.replace(behindComma, "");
  return !isLoud(text) && (marks.body.test(body) || marks.signatory.test(body) || marks.issuer.test(body));
}

/** So many lines stand at most between the salutation of a letter and who signs it. */
const letterMost = 16;

/** Does a body sign, apart from the letter above it: has a salutation opened that since the last headline? */
function signsLetter(lines: readonly Line[], roles: readonly Role[], at: number, { marks }: SplitWordings): boolean {
  const { text, gap } = lines[at]!;
  if (gap <= 1 || text.length > longest || isLoud(text) || marks.happens.test(text)) return false;
  const body = text.replace(behindComma, "");
  if (!marks.body.test(body) && !marks.signatory.test(body) && !marks.issuer.test(body)) return false;
  if (roles[at - 1]!.is !== "text" && roles[at - 1]!.is !== "end") return false;
  for (let over = at - 1; over >= Math.max(0, at - letterMost); over--) {
    const { is } = roles[over]!;
    if (is === "title" || is === "furniture" || is === "cut" || (is === "end" && (roles[over] as { signs: boolean }).signs))
      return false;
    const own = lines[over]!.text;
    if (is === "text" && own.length <= 110 && marks.greeting.test(own) && /[,:!]$/u.test(own)) return true;
  }
  return false;
}

/** Whoever wrote the paragraphs above speaks of himself or herself in so many of them at most. */
const paragraphs = 4;
const asI = /(?<![\p{L}’'“"])(?:I|[Mm]y)(?![\p{L}.])/u;

/** Does a person sign, apart from a text that speaks as "I" and from the headline of the next? */
function signsApart(lines: readonly Line[], roles: readonly Role[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  if (line.gap <= 1 || next === undefined || next.gap <= 1 || !isPersonsName(line.text) || isLoud(line.text)) return false;
  const under = roles[at + 2]?.is;
  if (roles[at - 1]!.is !== "text" || roles[at + 1]!.is !== "title" || (under !== "text" && under !== "meta")) return false;
  for (let over = at - 1; over >= Math.max(0, at - paragraphs) && roles[over]!.is === "text"; over--)
    if (asI.test(lines[over]!.text)) return true;
  return false;
}

/**
 * Marks who signs a letter or notice on one line close under its text, with a blank line below: no headline stands so. A blank line above it would leave that open.
 */
export function markLoneSignatures(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  for (let at = 2; at < lines.length; at++) {
    const { is } = roles[at]!;
    const [line, above, below] = [lines[at]!, lines[at - 1]!, lines[at + 1]];
    if (is === "title" && (signsLetter(lines, roles, at, wordings) || signsApart(lines, roles, at))) {
      roles[at] = { is: "end", signs: true };
      continue;
    }
    if ((is !== "title" && is !== "text") || line.gap !== 1 || line.level !== null || line.kind === "item") continue;
    const behindText = roles[at - 1]!.is === "text" && above.text.length >= paragraph && /[.!?…]["”’)\]]?$/u.test(above.text);
    if (!behindText && roles[at - 1]!.is !== "end") continue;
    // Where no blank line stands anywhere a headline may be as near.
    if (below !== undefined && below.gap <= 1 && roles[at + 1]!.is !== "furniture") continue;
    if (signs(line.text, wordings)) roles[at] = { is: "end", signs: true };
  }
}
