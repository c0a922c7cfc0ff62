import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const longest = 120;
const pageNumber = /(?:\s{2,}|\t|\s[|–—·-]\s?|[\s|–—-]page |^page |^- ?)\d{1,3}(?: ?(?:\/|of) ?\d{1,3})?(?: ?-)?$/iu;

/** Marks what stands at the head or foot of each page of a printed bulletin: lines that differ only in the number of the page. */
export function leaveOutRunningHeads(lines: readonly Line[], roles: Role[]): void {
  const alike = new Map<string, number[]>();
  lines.forEach(({ text, kind }, at) => {
    if (text.length > longest || kind === "item" || !pageNumber.test(text) || roles[at]!.is === "furniture") return;
    const rest = foldName(text.replace(pageNumber, " ")).trim();
    listUnder(alike, rest, at);
  });
  for (const places of alike.values()) {
    const numbers = new Set(places.map((at) => pageNumber.exec(lines[at]!.text)![0].trim()));
    if (numbers.size < 2) continue;
    for (const at of places) roles[at] = { is: "furniture", kind: "other", rule: "running-head", tail: false };
  }
}
