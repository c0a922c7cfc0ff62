import type { FurnitureKind } from "../../model/page.ts";

/** What a line is by its own words, before its neighbours are asked. */
export type Role =
  | { readonly is: "text" }
  | { readonly is: "title" }
  /** A word or two that say what kind of piece follows ("PRESS RELEASE", "Opinion"), or that stand above several of the page's headlines. */
  | { readonly is: "label" }
  | { readonly is: "meta" }
  | { readonly is: "caption" }
  /** What a piece is about, between its headline and its line of author or day. */
  | { readonly is: "standfirst" }
  | { readonly is: "rule" }
  /** Closes a text ("- Ends -", initials of who wrote it); `signs`: it is part of a letter's signature. */
  | { readonly is: "end"; readonly signs: boolean }
  /** `weak`: the line may as well be a link to another page. */
  | { readonly is: "cut"; readonly names: string | null; readonly weak: boolean }
  | { readonly is: "furniture"; readonly kind: FurnitureKind; readonly rule: string; readonly tail: boolean };
