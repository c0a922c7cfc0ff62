import type { ActorKind } from "../../model/actor.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";

/** A run of words as the name of an organisation that no list knows. */
export function findingOfRun(
  run: readonly Word[],
  article: string,
  kind: ActorKind,
  rule: string,
  country: Finding["country"] = null,
): Finding {
  const last = run.at(-1)!;
  return {
    start: run[0]!.start,
    end: last.end,
    article,
    kind,
    form: "name",
    name: run.map(({ raw }) => raw).join(" "),
    full: null,
    key: null,
    country,
    attributive: last.possessive,
    rule,
  };
}
