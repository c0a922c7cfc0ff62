import type { Office } from "./read-office.ts";

/** Code units of the longest of them. */
const SENT = 24;

/** "members of the delegation Ana Lima and Tomas Novak": whoever is sent with others holds no office by it. */
export const isOfSent = (text: string, { noun, spans }: Office): boolean => {
  const end = spans[0]?.end ?? 0;
  return (
    /^members?$/.test(noun) &&
    /^s? of (?:the|this|that|its) (?:delegation|deputation|mission|group)\b/.test(text.slice(end, end + SENT))
  );
};
