import type { SceneToken } from "../scene/scene-token.ts";

/** Is the token one of these marks? */
export const isMark = (token: SceneToken | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.low);
