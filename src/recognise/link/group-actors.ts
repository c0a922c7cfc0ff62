import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { ActorMention } from "../../model/mention.ts";
import { foldName } from "../../text/fold-name.ts";
import { type Finding, identityOf } from "../finding.ts";
import type { GroupFinding } from "../groups/group-finding.ts";
import { basisOfHome, type Home } from "./countries/home-country.ts";
import type { ActorDraft } from "./other-actors.ts";
import { countryCell } from "./persons/role-cells.ts";

/** The body that "the Ministry" points back at: the one named last before it whose name has the noun; a party's noun points at the last party. */
function namedBefore(group: GroupFinding, others: readonly Finding[]): Finding | null {
  const noun = foldName(group.name).split(" ");
  let last: Finding | null = null;
  for (const other of others) {
    if (other.start >= group.start) break;
    if (other.article !== group.article || other.kind === "state" || other.kind === "territory") continue;
    const words = foldName(other.name).split(" ");
    // "The union" is the Dockers' Union of Fiji.
    const head = words[words.indexOf("of") - 1] ?? words.at(-1);
    const same = other.kind === "party" && group.kind === "party" ? true : noun.every((word) => words.includes(word));
    if (same && (words[0] === noun[0] || [head, words.at(-1)].includes(noun.at(-1)) || other.kind === group.kind)) last = other;
  }
  return last;
}

/** The state whose government was named last before "the Government", in the article. */
function governmentBefore(group: GroupFinding, others: readonly Finding[]): Finding | null {
  const noun = foldName(group.name);
  let last: Finding | null = null;
  for (const other of others) {
    if (other.start >= group.start) break;
    if (other.article === group.article && other.kind === "state" && foldName(other.name).split(" ").includes(noun)) last = other;
  }
  return last;
}

const outletCountry = (home: Home, rule: string): Cell<string> =>
  workedOut(home.code, `${basisOfHome(home)}, which names no other country for it`, rule);

/** Makes actors and mentions of groups and unnamed bodies; a delegation is its organisation, "the Ministry" the ministry named before, "the Government" the one named before, else the outlet's state. */
export function groupActors(
  groups: readonly GroupFinding[],
  others: readonly Finding[],
  homes: ReadonlyMap<string, Home | null>,
  known: ReadonlySet<string>,
): { readonly actors: readonly ActorDraft[]; readonly mentions: readonly ActorMention[] } {
  const actors = new Map<string, ActorDraft>();
  const mentions: ActorMention[] = [];
  // "The delegation" is the one that was told of last in the article.
  const delegations = new Map<string, string>();
  // "The commission" behind "the peace commission", in the order of the text.
  const unnamed: { readonly article: string; readonly words: string; readonly id: string }[] = [];
  for (const group of groups) {
    const { start, end, article, phrase, attributive } = group;
    const add = (id: string, form: ActorMention["form"]): void => {
      if (/delegation/i.test(group.name)) delegations.set(article, id);
      mentions.push({ start, end, article, phrase, form, actors: [id], attributive });
    };
    const delegation = /^delegation$/i.test(group.name) ? delegations.get(article) : undefined;
    if (delegation !== undefined) {
      add(delegation, "part");
      continue;
    }
    const before = group.kind === "state" ? governmentBefore : namedBefore;
    const organisation = group.organisation ?? (group.back ? before(group, others) : null);
    if (organisation && known.has(identityOf(organisation))) {
      add(identityOf(organisation), group.organisation ? "description" : "part");
      continue;
    }
    const words = ` ${foldName(group.name)}`;
    const again =
      group.back && group.kind === "body"
        ? unnamed.findLast((one) => one.article === article && one.words.endsWith(words))
        : undefined;
    if (again) {
      add(again.id, "part");
      continue;
    }
    const home = group.back ? (homes.get(article) ?? null) : null;
    const id =
      group.kind === "state" && home
        ? `iso:${home.code}`
        : `${group.kind}:${group.country ? group.country.code : article}:${foldName(group.name)}`;
    if (!known.has(id) && !actors.has(id))
      actors.set(id, {
        id,
        kind: group.kind,
        name: printed(group.name, [group.words], group.rule),
        aliases: [],
        roles: [],
        country: group.country ? countryCell(group.country, group.rule) : home && outletCountry(home, "country-of-outlet"),
        key: group.kind === "state" && home ? `iso:${home.code}` : null,
        named: false,
        first: start,
      });
    if (group.kind === "body" && group.country === null) unnamed.push({ article, words, id });
    add(id, group.form);
  }
  return { actors: [...actors.values()], mentions };
}
