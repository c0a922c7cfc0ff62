import type { Actor } from "../../model/actor.ts";
import { printed, workedOut } from "../../model/cell.ts";
import type { ActorMention } from "../../model/mention.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { listUnder } from "../../text/list-under.ts";
import type { Span } from "../../text/span.ts";
import { type Finding, identityOf } from "../finding.ts";

/** An actor with the offset of its first mention, before it has its id. */
export type ActorDraft = Actor & { readonly first: number };

const noNames = new Set(["demonym", "collective", "description", "pronoun"]);

/**
 * Makes one actor of all findings of a source that share an identity, or a kind and a folded name where none is known.
 * @param inner organisations and states inside longer names: they are named, but the longer name is the mention
 */
export function otherActors(
  findings: readonly Finding[],
  inner: readonly Finding[],
): { actors: ActorDraft[]; mentions: ActorMention[]; within: ActorMention[] } {
  const groups = new Map<string, Finding[]>();
  const hidden = new Set(inner);
  for (const finding of [...findings, ...inner]) {
    const identity = identityOf(finding);
    const group = groups.get(identity);
    if (group) group.push(finding);
    else groups.set(identity, [finding]);
  }
  const actors: ActorDraft[] = [];
  const mentions: ActorMention[] = [];
  // The two states of a body stay named inside its name.
  const within: ActorMention[] = [];
  for (const [identity, group] of groups) {
    const lead = group.reduce((best, next) => (rank(next) > rank(best) ? next : best));
    const forms = new Map<string, Finding[]>();
    for (const finding of group) if (!noNames.has(finding.form) && isName(finding)) listUnder(forms, finding.name, finding);
    const country = group.find((finding) => finding.country)?.country ?? null;
    actors.push({
      id: identity,
      kind: lead.kind,
      name:
        lead.nameOf === undefined
          ? printed(lead.name, [wholeName(lead)], lead.rule)
          : workedOut(lead.full ?? lead.name, lead.nameOf, lead.rule, [nameOf(lead)]),
      aliases: [...forms].filter(([form]) => form !== lead.name).map(([form, found]) => ({ form, spans: found.map(wholeName) })),
      roles: [],
      country:
        country &&
        (country.from === null
          ? printed(country.code, country.spans, lead.rule)
          : workedOut(country.code, country.from, lead.rule, country.spans)),
      key: lead.key,
      named: group.some((finding) => !noNames.has(finding.form) || finding.nameOf !== undefined),
      first: Math.min(...group.map(({ start }) => start)),
    });
    for (const finding of group) {
      const { start, end, article, form, attributive } = finding;
      const isState = finding.kind === "state" || finding.kind === "territory";
      const list = !hidden.has(finding) ? mentions : isState ? within : [];
      list.push({ ...nameOf(finding), article, phrase: { start, end }, form, actors: [identity], attributive });
    }
  }
  return { actors, mentions, within };
}

/** The words of the name itself, without whose it is. */
const nameOf = ({ start, end, nameFrom }: Finding): Span => ({ start: nameFrom ?? start, end });

/** The same with the town that ends it behind the mention. */
const wholeName = (finding: Finding): Span => ({
  ...nameOf(finding),
  ...(finding.nameTo === undefined ? {} : { end: finding.nameTo }),
});

/** "Our local branch" is no name of its publisher, "the Network" is. */
const isName = ({ nameOf: told, name }: Finding): boolean => told === undefined || beginsWithCapital(name);

/** A heading prints in capitals what its text prints as it is. */
const isLoud = (name: string): boolean => name.includes(" ") && name === name.toUpperCase();

/** The fullest name leads: a name before an acronym, before the capital that stands for its state, before a demonym, and then the longer one. */
const rank = ({ form, name, rule }: Finding): number =>
  (rule === "country seat" ? 500 : form === "name" ? 2000 : noNames.has(form) ? 0 : 1000) +
  Math.min(499, name.length) -
  (isLoud(name) ? 0.5 : 0);
