import { isLoud } from "./kickers.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";
import { isPersonsName } from "./signatures.ts";

/** A headline over the name of who wrote has so many words, or stands in two lines. */
const fewestWords = 5;

/** So many headlines right above their days tell that the page names no authors between them. */
const habit = 2;

/** Marks as who wrote a name that stands between a headline (or what tells more of it) and its day, with text below. */
export function markNamesBelowHeads(lines: readonly Line[], roles: Role[]): void {
  const bare = roles.filter(
    ({ is }, at) =>
      is === "title" &&
      roles[at + 1]?.is === "meta" &&
      roles[at - 1]?.is !== "title" &&
      roles[at - 1]?.is !== "standfirst" &&
      /\d/u.test(lines[at + 1]!.text),
  ).length;
  if (bare >= habit) return;
  for (let at = 1; at + 2 < lines.length; at++) {
    const { text } = lines[at]!;
    const [over, above] = [roles[at - 1]!.is, roles[at - 2]?.is];
    const heads =
      (over === "title" || over === "standfirst") && (lines[at - 1]!.text.split(" ").length >= fewestWords || above === "title");
    if (!heads || roles[at]!.is !== "title" || roles[at + 1]!.is !== "meta" || lines[at]!.level !== null) continue;
    // In capitals it may be a headline.
    if (isPersonsName(text) && !isLoud(text) && lines[at + 2]!.text.length >= running) roles[at] = { is: "meta" };
  }
}
