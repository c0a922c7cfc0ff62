import { foldName } from "../../text/fold-name.ts";
import type { Scene } from "../posts/scene.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const field =
  /^(?:message(?:-id)?|date|sent|from|to|cc|bcc|subject|reply-to|organi[sz]ation|x-[a-z-]+|content-type|mime-version)\s?: ?/iu;
const subject = /^subject\s?: ?/iu;
const sender = /^(?:from|date|sent)\s?: ?/iu;
/** So many fields make the head of a letter that came by mail. */
const fewest = 3;

/** Before what a mail is about: its field, answers and forwards, and the name of the list. */
const before = /^subject\s?: ?(?:(?:re|fwd?|aw|wg|sv|tr|rv)\s?: ?|\[[^\]]{2,40}\] ?){0,6}/iu;

const day = /^date\s?: ?/iu;

/** Is the line at `at` the day in the head of a mail, beside its sender, recipient or subject? */
export const isDayOfMail = (lines: readonly Line[], at: number): boolean =>
  day.test(lines[at]!.text) && [at - 1, at + 1].some((beside) => field.test(lines[beside]?.text ?? ""));

/** How many letters stand in front of what a mail's line of subject says; 0 where it is none. */
export const subjectFrom = (text: string): number => before.exec(text)?.[0].length ?? 0;

/**
 * Marks the heads of mails (one field to a line, subject and sender among them): the subject is the headline, the other fields tell who wrote and when.
 * @returns the lines of subject
 */
export function markMailHeads(lines: readonly Line[], roles: Role[]): readonly number[] {
  const subjects: number[] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && field.test(lines[to]!.text) && (to === from || lines[to]!.gap === 1)) to++;
    const head = lines.slice(from, to);
    const about = head.findIndex(({ text }) => subject.test(text) && text.length > subjectFrom(text));
    if (head.length >= fewest && about >= 0 && head.some(({ text }) => sender.test(text))) {
      roles.fill({ is: "meta" }, from, to);
      const own = foldName(head[about]!.text.slice(subjectFrom(head[about]!.text)));
      // What the mail is about stands again over its text: there it is the headline.
      const again = lines.slice(to, to + 2).some(({ text }) => text.includes(" ") && ` ${own} `.includes(` ${foldName(text)} `));
      if (again) roles.fill({ is: "furniture", kind: "other", rule: "mail-head", tail: false }, from, to);
      else {
        roles[from + about] = { is: "title" };
        subjects.push(from + about);
      }
    }
    from = Math.max(from, to - 1);
  }
  return subjects;
}

/** Where the mails of a digest begin, with their lines of subject. None where the page holds but one. */
export function mailStarts({ lines, roles, definite }: Scene): readonly { readonly first: number; readonly headline: number }[] {
  const subjects = [...definite].filter((at) => subject.test(lines[at]!.text)).sort((a, b) => a - b);
  if (subjects.length < 2) return [];
  return subjects.map((headline) => {
    let first = headline;
    while (roles[first - 1]?.is === "meta" && lines[first]!.gap === 1) first--;
    return { first, headline };
  });
}
