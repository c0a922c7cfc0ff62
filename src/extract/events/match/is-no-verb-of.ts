import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isAdverb } from "./governed.ts";
import type { Group } from "./read-group.ts";

const isPast = ({ kind, low }: SceneToken, { pasts }: EventWords): boolean =>
  kind === "word" && (/[a-z]{2}ed$/.test(low) || pasts.has(low));

/** May the verb of a clause begin with it, and no base form follow that is its own ("has imposed", but not "will no longer recognise")? */
const opensVerb = (token: SceneToken, words: EventWords): boolean =>
  isPast(token, words) || words.copulas.has(token.low) || /^ha(?:s|ve|d)$/.test(token.low);

/** Behind these a noun phrase or a verb begins anew. */
const joining: ReadonlySet<string> = new Set(["and", "or", "but", "then", "also", "not", "it"]);

/** Stands the token right behind whoever acts, a day or adverb between left out? */
const isRight = (clause: readonly SceneToken[], at: number): boolean =>
  clause.slice(0, at).every((token) => token.kind === "day" || isAdverb(token));

/**
 * "The two leaders discussed talks on the ceasefire and hostage release deal": is the present form at `at` a noun, for it stands right behind a noun, and whoever would act, or somebody after them, has a
 * verb of their own? A second verb of theirs would follow "and", a comma or an adverb.
 * @param behind index behind whoever would act
 */
function isNounBehindVerb(tokens: readonly SceneToken[], behind: number, at: number, words: EventWords): boolean {
  const before = tokens[at - 1];
  const describes = before?.kind === "word" || (before?.kind === "actor" && before.attributive && !before.possessive);
  if (!describes || isAdverb(before) || isPast(tokens[at]!, words)) return false;
  const small = [words.auxiliaries, words.prepositions, words.determiners, words.relatives, words.doers, words.barriers];
  if (small.some((set) => set.has(before.low)) || joining.has(before.low)) return false;
  const clause = tokens.slice(behind, at - 1);
  const verb = clause.findIndex(
    (token, next) => opensVerb(token, words) && (isRight(clause, next) || clause[next - 1]!.kind === "actor"),
  );
  return verb >= 0 && !clause.slice(verb).some(({ kind, low }) => kind === "word" && words.relatives.has(low));
}

/** "The leaders spoke of support for Fiji as it defends itself": does the "it" before the verb, whose auxiliaries begin at `from`, stand for one alone, and not for those many? */
const isOne = (tokens: readonly SceneToken[], { actors }: Group, from: number): boolean =>
  tokens[from - 1]?.low === "it" && (actors.length > 1 || tokens[actors[0]!]!.actor?.form === "collective");

/** Is the finite form at `at`, whose auxiliaries begin at `from`, no verb of those before it: a noun, or that of an "it" that stands for one alone? */
export const isNoVerbOf = (tokens: readonly SceneToken[], group: Group, at: number, from: number, words: EventWords): boolean =>
  isNounBehindVerb(tokens, group.to, at, words) || isOne(tokens, group, from);
