import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { cover } from "../cover.ts";
import type { Finding } from "../finding.ts";
import type { NameFinding } from "../persons/person-finding.ts";
import type { NameGroup } from "./persons/group-names.ts";
import { wordsAt } from "./persons/role-cells.ts";

/** Around the words of an organisation's name. */
const edges = /^(?:the|The)\s+|['’]s?$/g;

/**
 * The organisations that nothing but an office tells to be ones and that an acronym names ("EXWA administrator Ana Lima"): each is named, so that it is told
 * of wherever else it is.
 * @param found what other finders found
 */
export function organisationsOfOffices(
  text: string,
  persons: readonly NameGroup[],
  found: readonly Finding[],
  { kinds }: PersonWords,
): readonly Finding[] {
  const taken = cover(found);
  const seen = new Set<number>();
  const named = (member: NameFinding, span: Span | null, noun: string): readonly Finding[] => {
    if (!span || seen.has(span.start) || taken(span.start) || taken(span.end - 1)) return [];
    const printed = wordsAt(text, [span]);
    const name = printed.replace(edges, "");
    // Other names with capitals may be places or matters.
    if (!/^[\p{Lu}&-]{3,}$/u.test(name)) return [];
    seen.add(span.start);
    const start = span.start + printed.indexOf(name);
    const kind = noun && kinds.ofOutlets.test(noun) ? "outlet" : "organisation";
    return [
      {
        start,
        end: start + name.length,
        article: member.article,
        kind,
        form: "name",
        name,
        full: null,
        key: null,
        country: null,
        attributive: false,
        rule: "organisation of an office",
      },
    ];
  };
  return persons.flatMap(({ members }) =>
    members.flatMap((member) => [
      ...member.offices.flatMap(({ organisation, noun }) => named(member, organisation, noun)),
      ...named(member, member.affiliation, ""),
    ]),
  );
}
