import type { Dateline } from "../../model/article.ts";
import type { Page } from "../../model/page.ts";
import type { Sighting } from "../../model/source.ts";
import { datelineAt } from "../days/dateline.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import type { WholePage } from "./whole-page.ts";

/** A post with all that the making of its articles looks at. */
export interface Around {
  readonly page: Page;
  readonly sighting: Sighting;
  readonly scene: Scene;
  readonly post: PostLines;
  readonly whole: WholePage;
}

/** The dateline that opens a line; null where none does. */
export function datelineOf({ page, scene, whole }: Around, at: number): Dateline | null {
  const { lines, roles, wordings } = scene;
  return roles[at]!.is === "text" || roles[at]!.is === "meta"
    ? datelineAt(page.source.text, lines[at]!, wordings.datelines, whole.isCity)
    : null;
}

/** The agency that this dateline names. */
export const agencyAt = (around: Around, at: number): string | null => datelineOf(around, at)?.agency?.value ?? null;

/** Does it name a place? */
export const namesPlace = (around: Around, at: number): boolean => datelineOf(around, at)?.place != null;
