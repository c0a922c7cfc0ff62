import type { PieceWordings } from "../../codebook/wordings/piece-wordings.ts";
import { fullMonth, fullWeekday } from "../../text/calendar-names.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { Span } from "../../text/span.ts";

/** A run of capitalised words with the small words inside it. */
export interface CapitalName extends Span {
  readonly words: string;
}

const word = "[\\p{Lu}\\d][\\p{L}\\d’'&.+-]*";
const joint = "(?:of|the|and|for|de|da|do|del|la|le|el|du|des|et|y|al|dos|das|&)";
/** A stop behind a word ends the name, one behind initials does not ("Example Desk. Photos"). */
const sentenceStop = /(?<=\p{Ll}{3})\. (?=\p{Lu})/u;
/** "Text of Example Agency:" */
const textOf = /^(?:Full )?(?:Text|Report|Story|Dispatch|Item|Article) (?:of|by|from) (?:the )?/u;
/** "the Example Courier of Tuesday", "the Example Post of 3 May", "the Example Post of May 3": the day of an issue. */
const ofIssue = new RegExp(` (?:of|for|in) (?:${fullWeekday}|\\d.*|${fullMonth} \\d.*)$`, "u");
const run = new LeanExpression(`\\p{Lu}[\\p{L}\\d’'&.+-]*(?: (?:${joint} ){0,2}${word}){0,11}`, "gu");

/** The capitalised names of a sentence, in order; two that "and" joins are two ("the Herald and the Star"), unless they name an office ("Foreign Affairs and Trade"). Takes time linear in the sentence. */
export function capitalNames(text: string, { oneName, handsOver }: PieceWordings): readonly CapitalName[] {
  const found: CapitalName[] = [];
  for (const match of text.slice(0, 1000).matchAll(run)) {
    const sentences = match[0].split(sentenceStop);
    const parts = sentences.flatMap((own) => (oneName.test(own) ? [own] : own.split(/ and (?:of )?(?:the )?/u)));
    let at = match.index;
    for (const part of parts) {
      const start = text.indexOf(part, at);
      at = start + part.length;
      // "The Kwanza Courier’s website": neither the article nor the possessive is part of it.
      const words = part.replace(/[.,]+$/u, "").replace(/[’']s?$/u, "");
      const article = (handsOver.exec(words)?.[0].length ?? 0) || (textOf.exec(words)?.[0].length ?? 0);
      const bare = words.slice(article).replace(ofIssue, "");
      if (bare !== "" && /\p{L}/u.test(bare))
        found.push({ start: start + article, end: start + article + bare.length, words: bare });
    }
  }
  return found;
}
