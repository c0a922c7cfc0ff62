import type { Authority } from "../../authority/authority.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";
import { countryIn } from "./where-it-sits.ts";

/** What goes by a kind and a name in quotation marks. */
const mayHave: ReadonlySet<ActorKind> = new Set(["party", "organisation"]);

/** Longest name in quotation marks, with its marks. */
const REACH = 60;
const quoted = /^ (?:"\p{Lu}[^"\n.,;:!?]*"|“\p{Lu}[^”\n.,;:!?]*”|«\p{Lu}[^»\n.,;:!?]*»)/u;

/** A party or organisation with the name that stands in quotation marks right behind its kind ("the Socialist Party “Fair Peru”"), which may tell its country; else as it is. */
export function withQuotedName(text: string, finding: Finding, words: readonly Word[], authority: Authority): Finding {
  // What is known by its name has none in quotation marks behind it ("The Example League “Free Voices” march").
  if (!mayHave.has(finding.kind) || finding.form !== "name" || finding.attributive || finding.key !== null) return finding;
  const name = quoted.exec(text.slice(finding.end, finding.end + REACH));
  if (!name) return finding;
  const end = finding.end + name[0].length;
  const inside = words.filter((word) => word.start > finding.end && word.end < end);
  // “the Labour Party "In the end …"”: a name has capitals at both ends.
  if (!inside.at(-1)?.capital) return finding;
  return {
    ...finding,
    end,
    name: text.slice(finding.nameFrom ?? finding.start, end).replace(/\s+/g, " "),
    country: finding.country ?? countryIn(inside, authority),
  };
}
