import type { VerbPattern } from "../../../codebook/patterns/verb-patterns.ts";
import type { Span } from "../../../text/span.ts";
import type { NounPhrase } from "../noun-phrases.ts";

/** Who a sentence says has spoken, and by which words. */
export interface Attribution {
  /** One as a rule, several where they are coordinated; none where the words tell no subject ("it was stressed"). */
  readonly subjects: readonly NounPhrase[];
  readonly verb: VerbPattern | null;
  readonly at: Span;
  readonly rule: string;
  /** Set for "it is hoped": an impersonal clause in the present, which may stand within somebody's words. */
  readonly present?: boolean;
}
