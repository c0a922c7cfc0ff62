import type { ActorKind } from "../../model/actor.ts";
import type { MentionForm } from "../../model/mention.ts";
import type { Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import type { TitleCountry } from "../persons/title-country.ts";

/** A noun phrase that tells of people or a body without a name. `start`–`end` is its noun. */
export interface GroupFinding extends Span {
  readonly article: string;
  readonly sentence: number;
  readonly phrase: Span;
  /** The whole noun phrase without its article, and where it stands. */
  readonly name: string;
  readonly words: Span;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  readonly country: TitleCountry | null;
  /** The organisation whose delegation or leadership it is, which is the actor then. */
  readonly organisation: Finding | null;
  /** Does it point back at a body that was named before ("the Ministry")? */
  readonly back: boolean;
  readonly attributive: boolean;
  readonly rule: string;
}
