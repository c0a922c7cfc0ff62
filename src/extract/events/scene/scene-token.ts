import type { ActorKind } from "../../../model/actor.ts";
import type { ActorMention, DayMention, PlaceMention } from "../../../model/mention.ts";
import type { Amount } from "../../../model/report.ts";
import type { Span } from "../../../text/span.ts";

export type TokenKind = "word" | "number" | "mark" | "actor" | "day" | "place" | "amount";

/** A word, mark or placeholder of a sentence. */
export interface SceneToken extends Span {
  readonly kind: TokenKind;
  /** Lower case with straight apostrophes; of a placeholder its name ("ACTOR"). */
  readonly low: string;
  readonly capital: boolean;
  readonly actor: ActorMention | null;
  /** Of the actors meant; empty where that is undecided. */
  readonly kinds: readonly ActorKind[];
  /** Is it a person known only by the office held ("Uganda's transport minister")? */
  readonly nameless: boolean;
  /** Of somebody without a name ("its ambassador to Uganda", "three Ugandan diplomats"): the words up to what they are of; of a house with a name ("Kotoka airport") its noun; else empty. */
  readonly office: readonly string[];
  /** Of a group of several countries these. */
  readonly members: readonly ActorMention[];
  /** Of a group of one state or organisation ("leaders of the African Union", "officers of the Fijian Navy") that one. */
  readonly whose: ActorMention | null;
  /** Of a group that is but a word for states ("the governments of Bolivia and Peru") these. */
  readonly states: readonly ActorMention[];
  readonly day: DayMention | null;
  readonly place: PlaceMention | null;
  /** The town that the word begins to name, of which nothing tells that something happens there ("chose Suva as her first stop"). */
  readonly town: PlaceMention | null;
  readonly amount: Amount | null;
  /** Is it the adverb "here", be it known or not which town it means? It stands in a clause as a day does, without a preposition. */
  readonly here: boolean;
  /** Is the actor in the possessive, or an adjective of a country? */
  readonly attributive: boolean;
  /** Does "'s" follow? */
  readonly possessive: boolean;
  /** Is the actor printed by its full name, so that it can act even where it looks like an adjective ("Lesotho asked")? */
  readonly named: boolean;
  readonly quoted: boolean;
  /** Is it somebody who only comes along ("his wife, …")? */
  readonly companion: boolean;
  /** Does it belong to a fixed phrase, so that it means nothing by itself ("press conference", "letters of credence")? */
  readonly bound: boolean;
}
