import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isLoud } from "./kickers.ts";
import type { Line } from "./lines.ts";
import { isMetaLine } from "./meta-line.ts";
import type { Role } from "./role.ts";
import { isPersonsName, tellsPlaceAndDay } from "./signatures.ts";

/** Longer lines sign nothing. */
const longest = 110;
/** So many lines make a block. */
const fewest = 2;
/** A call above the name of who signs has no more words. */
const mostOfCall = 6;
/** An office below a name has no more words. */
const mostOfOffice = 8;

const stop = /\p{Ll}{2}[.?;:]["”’)\]]?$/u;

/** "For the Example Party: Ana Lima, General Secretary" without the party and what parts it from who signs for it; null where nobody signs for anybody. */
function whoSignsFor(text: string, marks: SplitWordings["marks"]): string | null {
  const opening = marks["signs-for"].exec(text)?.[0] ?? "";
  if (opening === "") return null;
  const rest = text.slice(opening.length);
  const parted = /[:,–—-] ?(?=\p{Lu})/u.exec(rest);
  return /^\p{Lu}/u.test(rest) && parted ? rest.slice(parted.index + parted[0].length) : null;
}

/** What a line of a signature is: a name (of somebody, with a body perhaps), something that stands beside names, or nothing of the kind. */
type Part = "name" | "beside" | "call" | null;

function partOf({ text, kind }: Line, role: Role, wordings: SplitWordings): Part {
  const { marks } = wordings;
  if (text.length > longest || kind === "item") return null;
  if (role.is === "end") return !role.signs ? null : isPersonsName(text) ? "name" : "beside";
  if (role.is !== "title" && role.is !== "text" && role.is !== "meta") return null;
  if (stop.test(text) || marks.greeting.test(text) || marks.byline.test(text)) return null;
  if (/![”"’]?$/u.test(text)) return text.split(" ").length <= mostOfCall ? "call" : null;
  // In capitals it names a section.
  if (isPersonsName(text)) return isLoud(text) ? null : "name";
  if (marks["signs-for"].test(text)) return whoSignsFor(text, marks) === null ? null : "name";
  const comma = text.indexOf(", ");
  // "Ana Lima, Dockers’ Union": a name and where whoever bears it belongs.
  if (comma > 0 && isPersonsName(text.slice(0, comma)) && /^\p{Lu}/u.test(text.slice(comma + 2)) && !isMetaLine(text, wordings))
    return "name";
  if (marks["and-others"].test(text) || tellsPlaceAndDay(text, wordings)) return "beside";
  if (role.is === "meta") return "beside";
  const bare = text.replace(/,$/u, "");
  return marks.office.test(bare) || marks.body.test(bare) || marks.signatory.test(bare) || marks.issuer.test(bare)
    ? "beside"
    : null;
}

/** So many parties one below the other sign together. */
const fewestBodies = 3;
/** "Example Unity List (Denmark)" */
const ofCountry = /^(?:[\p{Lu}\d][\p{L}\d’'.–-]*(?: (?:of|the|and|for|in|–))? ){1,8}\(\p{Lu}[\p{L} .’'-]{2,40}\)$/u;

/** The number of lines, from one on, that name a party or another body each, below place and day of what they sign together; 0 where too few do. */
function rowOfBodies(lines: readonly Line[], roles: readonly Role[], from: number, { marks }: SplitWordings): number {
  let to = from;
  for (; to < lines.length && (to === from || lines[to]!.gap === 1); to++) {
    const { text } = lines[to]!;
    if (roles[to]!.is !== "title" && roles[to]!.is !== "end" && roles[to]!.is !== "label") break;
    if (!marks.signatory.test(text) && !marks.body.test(text) && !ofCountry.test(text)) break;
  }
  return to - from >= fewestBodies && roles[to]?.is !== "text" ? to - from : 0;
}

/**
 * Marks as ends the blocks of lines below a text in which two lines or more sign it: names, with offices, bodies, place and day around them ("For the Example Party: Ana Lima",
 * "For the Example Union: Ben Oto", "Lima, 9 April 2025"), and a call right above them.
 */
export function markSigningBlocks(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  const { marks } = wordings;
  for (let at = 1; at < lines.length; at++) {
    const { is } = roles[at - 1]!;
    const placed = is === "meta" && roles[at - 2]?.is === "text" && tellsPlaceAndDay(lines[at - 1]!.text, wordings);
    // Below an entry of a list of persons stand further ones.
    if ((is !== "text" && is !== "end" && !placed) || marks.entry.test(lines[at - 1]!.text)) continue;
    const bodies = placed ? rowOfBodies(lines, roles, at, wordings) : 0;
    if (bodies > 0) {
      roles.fill({ is: "end", signs: true }, at - 1, at + bodies);
      at += bodies;
      continue;
    }
    const parts: Part[] = [];
    let to = at;
    for (; to < lines.length && (to === at || lines[to]!.gap === 1); to++) {
      const part = partOf(lines[to]!, roles[to]!, wordings);
      // Whatever stands right below a name and apart from what follows is who that is.
      const below =
        part === null &&
        parts.at(-1) === "name" &&
        lines[to + 1]?.gap !== 1 &&
        (roles[to]!.is === "title" || roles[to]!.is === "text") &&
        !stop.test(lines[to]!.text) &&
        !marks.happens.test(lines[to]!.text) &&
        lines[to]!.text.split(" ").length <= mostOfOffice;
      if (part === null && !below) break;
      parts.push(part ?? "beside");
      if (below) {
        to++;
        break;
      }
    }
    const own = parts.length;
    const named = parts.includes("name");
    // A name over a bare day may be a headline.
    const headed =
      own === fewest && parts[0] === "name" && roles[at + 1]?.is === "meta" && !tellsPlaceAndDay(lines[at + 1]!.text, wordings);
    // "Example Peace Council" apart below the names of who signs for it, and over no text of its own.
    const above = roles[at - 1]!;
    const below = roles[to]?.is;
    const signsLast =
      own > 0 && above.is === "end" && above.signs && below !== "text" && below !== "meta" && lines[to]?.gap !== 1;
    if ((own >= fewest && named && !headed) || (signsLast && !parts.includes("call")))
      for (let one = at; one < to; one++) roles[one] = { is: "end", signs: true };
    at = Math.max(at, to - 1);
  }
}
