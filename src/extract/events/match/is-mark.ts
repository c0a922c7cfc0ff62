import type { SceneToken } from "../scene/scene-token.ts";

/** Is the token one of these marks? */
export const isMark = (token: SceneToken | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.low);

/** Does the colon at `at` follow the name with which an item of a list opens ("* Norway: gave 3 million to the fund")? */
export const isLabel = (tokens: readonly SceneToken[], at: number): boolean =>
  isMark(tokens[at], ":") &&
  tokens[at - 1]?.kind === "actor" &&
  tokens.slice(0, at - 1).every((token) => isMark(token, "*•·-–—>»"));
