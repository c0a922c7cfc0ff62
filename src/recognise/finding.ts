import type { ActorKind } from "../model/actor.ts";
import type { MentionForm } from "../model/mention.ts";
import { foldName } from "../text/fold-name.ts";
import type { Span } from "../text/span.ts";

/** What a finder proposes: a stretch that may name an actor. Where findings overlap, `keep-longest` decides. */
export interface Finding extends Span {
  readonly article: string;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  /** Where its own name begins behind whose it is ("Fiji's" before "National Library"); absent where it begins with it. */
  readonly nameFrom?: number;
  /** Where its name ends with the town behind its mention ("Fijian Embassy" before "in Valletta"); absent where it ends with it. */
  readonly nameTo?: number;
  /** As it will stand in the record: as printed, without "the", titles and possessive. */
  readonly name: string;
  /** The fuller name that an acronym stands for in its article; null where the name is the finding's own. */
  readonly full: string | null;
  /** Identity known from the authority data (`iso:CN`, `wikidata:Q…`), else null. */
  readonly key: string | null;
  /** ISO 3166-1 alpha-2 with what it rests on: words in the text, or a stated basis; null where unknown. */
  readonly country: { readonly code: string; readonly spans: readonly Span[]; readonly from: string | null } | null;
  readonly attributive: boolean;
  readonly rule: string;
  /** Is it a body of an organisation of several states that its name holds ("Example Union Commission")? Absent elsewhere. */
  readonly ofStates?: boolean;
  /** What tells its name where it does not print it itself ("we"); absent elsewhere. */
  readonly nameOf?: string;
  /** Whose it is, where a source has several of its name; absent elsewhere. */
  readonly of?: string;
}

/** Whom a finding names, named in other words elsewhere: where the first name begins behind its owner's tells nothing of them. */
export function namedAgain<T extends Partial<Finding>>(
  { nameFrom: _, nameTo: __, ...meant }: Finding,
  elsewhere: T & Span,
): Finding {
  return { ...meant, ...elsewhere };
}

/** By what the findings of one actor are told from another's within a source. */
export const identityOf = ({ key, kind, name, full, of }: Finding): string =>
  key ?? `${kind}:${foldName(full ?? name)}${of === undefined ? "" : ` of ${of}`}`;
