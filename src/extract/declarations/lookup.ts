import type { Codebook } from "../../codebook/codebook.ts";
import type { Actor } from "../../model/actor.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { ArticleView } from "../statements/article-view.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** What is looked up for every occasion. */
export interface Lookup {
  readonly reading: Reading;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sceneOf: (one: Spoken) => Scene;
  readonly sceneAt: (article: string, start: number) => Scene | undefined;
  /** Events other than declarations, by article. */
  readonly others: (article: string) => readonly Report[];
  /** Does a sentence but carry the news of another event ("…, the ministry said")? */
  readonly carriesNews: (one: Spoken) => boolean;
  /** Does it tell of a visit, of talks or of a gathering? */
  readonly announces: (one: Spoken) => boolean;
  readonly codebook: Codebook;
  readonly views: ReadonlyMap<string, ArticleView>;
  /** How often an article names an actor. */
  readonly prominence: (article: string) => (actor: Actor) => number;
}
