import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import { type ActorKind, lands } from "../../model/actor.ts";
import type { SceneToken } from "../events/scene/scene-token.ts";

/** Words that lead to where something is. */
const locative = new Set(["in", "from", "near", "across", "inside", "throughout", "outside", "within", "around", "via"]);
/** Words that lead to a town which no more than places something ("the port of Suva"). */
const toTown = new Set([...locative, "at", "of", "through", "over", "into"]);
/** Words that lead to the house in which somebody speaks. */
const toHouse = new Set(["in", "before", "inside"]);
/** Behind these and "of" stands whom somebody speaks for. */
const forWhom = new Set(["behalf", "name"]);
/** Words that lead to another clause. */
const joining = new Set(["and", "but", "while", "whereas"]);
/** What may stand between such a word and the name. */
const between = new Set(["the", "a", "an", "neighbouring", "neighboring", "city", "town", "capital", "of"]);
/** Kinds of those whom something befalls; what befalls a state is spoken of for the state's sake. */
const befallen: ReadonlySet<string> = new Set(["person", "group", "body"]);
const houses: ReadonlySet<string> = new Set(["body", "igo", "organisation"]);
/** So many words may stand between what befell somebody and the name ("the execution of its national X"). */
const REACH = 5;

const lowAt = (tokens: readonly SceneToken[], at: number): string => tokens[at]?.low ?? "";

/** The index of the word that leads to the name at `at`, articles left out. */
function leadAt(tokens: readonly SceneToken[], at: number): number {
  let before = at - 1;
  while (
    before > at - 5 &&
    between.has(lowAt(tokens, before)) &&
    !(lowAt(tokens, before) === "of" && tokens[before - 1]?.capital === false && !between.has(lowAt(tokens, before - 1)))
  )
    before--;
  return before;
}

/** Does a state stand behind the town that it places ("in Suva, Fiji")? */
const isBehindTown = (tokens: readonly SceneToken[], at: number): boolean =>
  lowAt(tokens, at - 1) === "," && tokens[at - 2]?.kind === "place" && toTown.has(lowAt(tokens, leadAt(tokens, at - 2)));

/** Is a name that of somebody whom something befell ("the killing of two Fijian fishermen")? */
function isBefallen(tokens: readonly SceneToken[], at: number, { befalls }: DeclarationWordings): boolean {
  for (let before = at - 1; before > at - REACH; before--) {
    const token = tokens[before];
    if (!token || (token.kind !== "word" && token.kind !== "number" && !token.attributive)) return false;
    if (token.low === "of") return befalls.has(lowAt(tokens, before - 1));
  }
  return false;
}

/** Does "by" lead from the one named at `at` to who did it to them ("the bombing of Fiji by Tonga")? Words about it are aimed at the latter. */
const isDoneTo = (tokens: readonly SceneToken[], at: number, lead: string): boolean =>
  lead === "of" && lowAt(tokens, at + 1) === "by" && tokens.slice(at + 2, at + 2 + REACH).some(({ actor }) => actor !== null);

/** Does "at" behind the token tell where somebody spoke ("a lecture at", "speaking on Monday at")? */
function isSpokenAt(tokens: readonly SceneToken[], before: number, { spoken }: DeclarationWordings): boolean {
  const { kind, low, kinds } = tokens[before] ?? {};
  // "told students at the University": where they are.
  if (kinds?.includes("group")) return true;
  return kind === "day" || kind === "place" || low === "," || spoken.has(low ?? "");
}

/** Does the one named at `at` act in a clause that opens there ("condemned the raid, and Fiji also rejected")? */
function opensClause(tokens: readonly SceneToken[], at: number): boolean {
  if (!joining.has(lowAt(tokens, leadAt(tokens, at)))) return false;
  let verb = at + 1;
  while (/^(?:also|ha[sd]|have|[a-z]{2,}ly)$/.test(lowAt(tokens, verb))) verb++;
  return tokens[verb]?.capital === false && lowAt(tokens, verb).endsWith("ed") && lowAt(tokens, verb + 1) !== "by";
}

/** The index at which somebody acts in a clause of their own behind the first; the sentence's length where nobody does. */
export function nextClauseAt(tokens: readonly SceneToken[]): number {
  // "Fiji, Tonga and Samoa demanded": who opens the sentence as one of a list opens no clause.
  const list = tokens.findIndex(({ actor, kind, low }) => actor === null && kind !== "mark" && low !== "and" && low !== "the");
  const at = tokens.findIndex((token, index) => token.actor !== null && index > list && opensClause(tokens, index));
  return at < 0 ? tokens.length : at;
}

/** Is the one named at `at` but a place, the house in which something is said, a word of a text's name ("the UN Charter"), somebody whom something befell, or who does something else? Words are not aimed at such. */
export function isAside(tokens: readonly SceneToken[], at: number, kind: ActorKind, wordings: DeclarationWordings): boolean {
  const token = tokens[at]!;
  const lead = lowAt(tokens, leadAt(tokens, at));
  if (opensClause(tokens, at) || isDoneTo(tokens, at, lead)) return true;
  // "on behalf of the party": whom somebody speaks for.
  if (lead === "of" && forWhom.has(lowAt(tokens, leadAt(tokens, at) - 1))) return true;
  // "demanded an apology from Fiji"
  if (lead === "from" && wordings.askedFrom.has(lowAt(tokens, leadAt(tokens, at) - 1))) return false;
  if (lands.has(kind)) return !token.possessive && (locative.has(lead) || isBehindTown(tokens, at));
  // A town that stands for its government ("urged Suva") neither places anything nor opens the name of something else.
  if (token.actor === null)
    return (!token.possessive && toTown.has(lead)) || (tokens[at + 1]?.kind === "word" && tokens[at + 1]!.capital);
  if (befallen.has(kind) && isBefallen(tokens, at, wordings)) return true;
  if (houses.has(kind) && !token.possessive && toHouse.has(lead)) return true;
  // "gave a lecture at the Institute", but not "his anger at the Institute"
  if (kind === "organisation" && lead === "at" && isSpokenAt(tokens, leadAt(tokens, at) - 1, wordings)) return true;
  return kind === "igo" && wordings.texts.has(lowAt(tokens, at + 1));
}
