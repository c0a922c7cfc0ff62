import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const asks = /\?["”’)]?$/u;
/** So many questions with answers between make turns; an answer has at most so many paragraphs. */
const fewest = 2;
const longestAnswer = 8;

/**
 * Makes text of questions that stand on lines of their own with nothing but answers between them: turns of an interview, and no headlines. A question with a day or an author
 * below it stays one, and so does the first line under a day above which no headline stands, or under what is the page's own.
 */
export function markQuestionTurns(lines: readonly Line[], roles: Role[]): void {
  const opensPost = (at: number): boolean => {
    let above = at - 1;
    while (roles[above]?.is === "meta" || roles[above]?.is === "label") above--;
    return roles[above]?.is === "furniture" || (above < at - 1 && roles[above]?.is !== "title");
  };
  const isQuestion = (at: number): boolean =>
    roles[at]!.is === "title" &&
    lines[at]!.level === null &&
    asks.test(lines[at]!.text) &&
    roles[at + 1]?.is === "text" &&
    !opensPost(at);
  for (let at = 0; at < lines.length; at++) {
    if (!isQuestion(at)) continue;
    const run = [at];
    for (let next = at + 1; next < lines.length && next - run.at(-1)! <= longestAnswer + 1; next++) {
      if (isQuestion(next)) run.push(next);
      else if (roles[next]!.is !== "text") break;
    }
    if (run.length >= fewest) for (const one of run) roles[one] = { is: "text" };
    at = run.at(-1)!;
  }
}
