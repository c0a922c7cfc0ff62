import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import { announcedTexts } from "../articles/introductions.ts";
import type { Line } from "../lines/lines.ts";
import type { Role } from "../lines/role.ts";

/** The headline that each cut names ("Continue reading …"), by the cut's line: the line with those words between the cut before and it. */
export function namedHeadlines(lines: readonly Line[], roles: readonly Role[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let since: number[] = [];
  lines.forEach((line, index) => {
    const role = roles[index]!;
    if (role.is === "title" || role.is === "text" || role.is === "label") {
      if (line.text.length <= 300) since.push(index);
      return;
    }
    if (role.is !== "cut") return;
    if (role.names) {
      const key = foldName(role.names);
      const forms = since.map((at) => foldName(lines[at]!.text));
      // A headline that was itself cut short, or carries a kicker, is only the beginning or the end of what the cut names.
      const alike = (own: string): boolean =>
        own.length >= 12 && key.length >= 12 && (own.startsWith(key) || key.startsWith(own) || own.endsWith(key));
      const same = forms.indexOf(key);
      const at = same >= 0 ? same : forms.findLastIndex(alike);
      if (at >= 0) found.set(index, since[at]!);
    }
    since = [];
  });
  return found;
}

/** A post says so much at most before the headline of what it brings in. */
const ownWords = 3;

/**
 * The headlines of posts whose cut names what they reprint: where a post's own words right above a headline without a day announce another's text, the
 * cut below that text names its headline, and the post's own stands above those words.
 */
export function settleNames(
  lines: readonly Line[],
  roles: readonly Role[],
  named: ReadonlyMap<number, number>,
  wordings: SplitWordings,
  datelined: (at: number) => boolean,
): ReadonlyMap<number, number> {
  const own = (headline: number): number => {
    if (roles[headline - 1]?.is !== "text" || roles[headline + 1]?.is === "meta") return headline;
    // Under a day of its own a paragraph about somebody's report announces it, where a dateline opens that.
    const leads = roles[headline - 2]?.is === "meta" && datelined(headline + 1);
    if (!leads && announcedTexts(lines[headline - 1]!, wordings) === 0) return headline;
    let at = headline - 1;
    while (at > 0 && headline - at <= ownWords && roles[at]!.is === "text") at--;
    while (at > 0 && (roles[at]!.is === "meta" || roles[at]!.is === "label")) at--;
    return roles[at]!.is === "title" ? at : headline;
  };
  return new Map([...named].map(([cut, headline]) => [cut, own(headline)]));
}

/** The lines between each headline and the cut that names it. */
export function insideOf(named: ReadonlyMap<number, number>): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [cut, headline] of named) for (let at = headline + 1; at < cut; at++) inside.add(at);
  return inside;
}

/** Does nothing but other headings follow up to the next furniture? Then "Read more" stands above links. */
function headsLinks(roles: readonly Role[], at: number): boolean {
  let titles = 0;
  for (let after = at + 1; after < roles.length; after++) {
    const { is } = roles[after]!;
    if (is === "furniture" || is === "rule") break;
    if (is !== "title" && is !== "label") return false;
    titles++;
  }
  return titles >= 2;
}

/** So many texts that a page cuts off make a habit. */
const HABIT = 2;

/**
 * Tells cuts from links: "Read more: …" with the headline of no post before it leads to another page, and so do the headings under a bare "Read more".
 * A line that a cut names is a headline, whatever it looks like.
 */
export function settleCuts(roles: readonly Role[], named: ReadonlyMap<number, number>): readonly Role[] {
  const headlines = new Set(named.values());
  const endsText = (at: number): boolean => {
    const role = roles[at]!;
    return role.is === "cut" && role.names === null && roles[at - 1]?.is === "text";
  };
  // Where other texts of the page are cut off so, the last of them is as well, whatever follows.
  const isHabit = roles.filter((_, at) => endsText(at) && !headsLinks(roles, at)).length >= HABIT;
  return roles.map((role, at): Role => {
    if (role.is !== "cut") return role.is === "text" && headlines.has(at) ? { is: "title" } : role;
    if (role.weak && !named.has(at)) return { is: "furniture", kind: "related", rule: "furniture-read-more", tail: false };
    if (role.names === null && headsLinks(roles, at) && !(isHabit && endsText(at)))
      return { is: "furniture", kind: "related", rule: "furniture-read-more", tail: true };
    return role;
  });
}
