import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** So often no headline comes again word for word. */
const enough = 3;
/** Labels above headlines come again too: they are shorter. */
const fewestWords = 5;
const longest = 120;

/** Marks what a site prints below each of its posts ("Log in or register to post comments"): what looks like a headline and comes again and again. */
export function leaveOutRepeated(lines: readonly Line[], roles: Role[]): void {
  // Above the page's first text the words of pictures say the headline again.
  const first = lines.findIndex(({ text }, at) => roles[at]!.is === "text" && text.length >= running);
  const alike = new Map<string, number[]>();
  lines.forEach(({ text, level }, at) => {
    if (roles[at]!.is === "title" && level === null && text.length <= longest && text.split(/\s+/u).length >= fewestWords)
      listUnder(alike, foldName(text), at);
  });
  // A name above one day after another says who posted.
  for (const places of alike.values())
    if (
      places.length >= enough &&
      places.at(-1)! > first &&
      !places.every((at) => roles[at + 1]?.is === "meta" && lines[at + 1]!.gap === 1)
    )
      for (const at of places) roles[at] = { is: "furniture", kind: "other", rule: "repeated-line", tail: false };
}
