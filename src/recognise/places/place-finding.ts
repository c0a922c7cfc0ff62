import type { PlaceKind, PlaceRole } from "../../model/mention.ts";
import type { Span } from "../../text/span.ts";

/** A place that a name may stand for. */
export interface Option {
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
}

/** A stretch that names a place, before its country is decided. `first` and `last` count words of the sentence, `last` is the one after. */
export interface PlaceFinding extends Span {
  readonly article: string;
  readonly name: string;
  /** What it is known by: the folded name, or that of the city it is named for. */
  readonly form: string;
  readonly kind: PlaceKind;
  readonly role: PlaceRole;
  /** Nothing where the name is in no list. */
  readonly options: readonly Option[];
  /** Country that the words themselves print ("Indian", "Kenya's"), of the place or of what lies there; null where none does. */
  readonly stands: { readonly code: string; readonly words: Span } | null;
}
