import type { Actor, Tenure } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Statement } from "../model/statement.ts";

export interface KeptArticle {
  readonly source: string;
  readonly article: Article;
  readonly outlet: string | null;
}

export interface KeptActor {
  readonly source: string;
  readonly actor: Actor;
}

export interface KeptTenure {
  readonly id: string;
  readonly source: string;
  readonly person: string;
  readonly key: string | null;
  readonly tenure: Tenure;
}

export interface KeptStatement {
  readonly source: string;
  readonly outlet: string | null;
  readonly words: string;
  readonly statement: Statement;
}

export interface FoundSentence {
  readonly source: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface ActorFilter {
  readonly kinds: readonly string[];
}

export interface StatementFilter {
  readonly speaker?: string | undefined;
  readonly form?: string | undefined;
  readonly words?: string | undefined;
  readonly report?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}
