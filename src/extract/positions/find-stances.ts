import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import type { PositionAct } from "../../model/statement.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { SentenceView } from "../statements/article-view.ts";
import { behindDay } from "../statements/attribution/behind-day.ts";

/** Words of a sentence that say a stance, before the holder is known. Offsets count from the sentence. */
export interface Stance {
  readonly act: PositionAct;
  readonly at: number;
  /** End of the stance's own words: what it is about comes after. */
  readonly end: number;
  readonly word: string;
  readonly rule: string;
  /** Is it a duty ("must"), whose words with who is to follow them are what it is about? */
  readonly duty: boolean;
}

/** So many of one kind are looked for in a sentence. */
export const MOST_STANCES = 12;

/** "We further demand", "the union further condemns": no noun, unless what makes one stands before. */
const andAgain =
  /(?<!(?<!\p{L})(?:the|its|his|her|their|our|my|an?|any|no|some|all|more|this|these|for|of|and|with|without|to|from|in|on|by|such|welcomed|made|issued|rejected|received))\s+further\s+$/iu;
const be = /\b(?:is|are|was|were|am|been|be)\s+(?:[a-z]+ly\s+|also\s+)?$/i;
const relativeBefore = /\b(?:who|which|that|whose)\s+(?:[a-z]+ly\s+|has\s+|have\s+|had\s+|also\s+)*$/i;
const byPronoun = /\bthat\s+(?:it|he|she|they|we)\s+$/i;
/** ", which immediately endorsed it": the clause is its own. */
const loose = /,\s*(?:which|who)\s+(?:[a-z]+ly\s+|has\s+|have\s+|also\s+)*$/i;
/** "as it defends itself", "when they support": told by the way. */
const subordinate =
  /\b(?:as|while|when|if|where|whether|because|until|once)\s+(?:it|he|she|they|we)\s+(?:[a-z]+ly\s+|also\s+)?$/i;
const possessed = /^(?:his|her|its|their|\p{Lu}\p{L}+['’]s?)\s/u;
const denied = /(?:\b(?:not|never|no longer|cannot|neither|nor)|n['’]t)\s+(?:ever\s+|[a-z]{2,16}ly\s+)?$/i;
/** What a denied stance comes to: "does not recognise" opposes, "does not demand" is none. */
const turned: Readonly<Partial<Record<PositionAct, PositionAct>>> = { supports: "opposes", recognises: "opposes" };

const opensParticiple = /(?:,|\band|\bwhile|[–—])\s+(?:[a-z]+ly\s+|also\s+)?$/;
/** Stances that a verb says. */
export function verbStances(view: SentenceView, { positions, around }: StanceWordings): readonly Stance[] {
  const { words } = view;
  const found: Stance[] = [];
  for (const match of words.matchAll(/(?<![\p{L}’'-])[A-Za-z]{3,16}(?![\p{L}])/gu)) {
    // "Build Back Better": a capital inside a sentence is a name's.
    if (match.index > 0 && beginsWithCapital(match[0]) && /[\p{L},]\s$/u.test(words.slice(match.index - 2, match.index)))
      continue;
    const word = match[0].toLowerCase();
    const verbs = positions.verbs.get(word);
    if (!verbs) continue;
    if (found.length >= 2 * MOST_STANCES) break;
    // "urged on Monday both sides to": the day stands between the verb and what belongs to it.
    const end = behindDay(view, match.index + word.length) ?? match.index + word.length;
    const after = words.slice(end, end + 200);
    const verb = verbs.find(({ follows }) => follows === null || follows.test(after));
    if (!verb) continue;
    const head = verb.lemma.split(" ")[0]!;
    const before = words.slice(Math.max(0, match.index - 60), match.index).replace(/[“"‘]/g, "");
    if (word.endsWith("ing") && !be.test(before)) {
      // "…, urging both to": goes on with the subject of the sentence; "…, promoting peace" only describes.
      const participle = (opensParticiple.test(before) || around.joining.test(before)) && !around.describing.has(head);
      if (!participle) continue;
    }
    if (subordinate.test(before)) continue;
    // "their shared vision": an adjective.
    if (word.endsWith("ed") && /\b(?:an?|the|its|his|her|their|our|my|your)\s+(?:[a-z]+ly\s+)?$/i.test(before)) continue;
    if (relativeBefore.test(before) && !byPronoun.test(before) && !loose.test(before)) continue;
    if (positions.governed.test(before) && !around.willing.test(before) && !around.joining.test(before)) continue;
    if (be.test(before) && !word.endsWith("ing")) continue;
    if (around.progressive.has(head) && !word.endsWith("ing")) continue;
    if ((word === head || word === `${head}s`) && around.asNoun.test(before) && !andAgain.test(before)) continue;
    // "buy back the biscuit", "came back": an adverb.
    if (head === "back" && word === "back" && around.beforeBack.test(before)) continue;
    if (head === "support" && /^\s+(?:for|to)\b/.test(after)) continue;
    // "The support from Kenya"; but "proceeds from the principle".
    if (word === head && /^\s+from\b/.test(after)) continue;
    if (around.given.test(after)) continue;
    if (word.endsWith("ed") && /^\s+by\b/.test(after)) continue;
    const own = verb.lemma.split(" ").slice(1).join(" ");
    const to = own && after.trimStart().startsWith(own) ? end + after.indexOf(own) + own.length : end;
    const act = denied.test(before) ? turned[verb.act as PositionAct] : (verb.act as PositionAct);
    if (!act) continue;
    found.push({
      act,
      at: match.index,
      end: to,
      word: match[0],
      rule: `stance-verb ${verb.lemma}`,
      duty: false,
    });
  }
  return found;
}

/** Stances that a phrase says without a verb of its own ("is opposed to"). */
export function phraseStances(words: string, { positions, around }: StanceWordings): readonly Stance[] {
  const all = [
    ...positions.phrases.map((one) => ({ ...one, rule: "stance-phrase" })),
    ...positions.judged.map((one) => ({ ...one, rule: "stance-judged" })),
  ];
  return all.flatMap(({ act, pattern, rule }) => {
    const found: Stance[] = [];
    for (const match of pattern.matchAll(words)) {
      if (found.length >= MOST_STANCES) break;
      if (possessed.test(match[0]) && around.growing.test(words.slice(Math.max(0, match.index - 24), match.index))) continue;
      if (possessed.test(match[0]) && around.owing.test(words.slice(Math.max(0, match.index - 16), match.index))) continue;
      found.push({
        act: act as PositionAct,
        at: match.index,
        end: match.index + match[0].length,
        word: match[0],
        rule,
        duty: false,
      });
    }
    return found;
  });
}

/** "Lift the blockade!": what direct speech asks for by the bare verb it begins with. */
export function askedStances(words: string, { positions }: StanceWordings): readonly Stance[] {
  const match = positions.asked.exec(words);
  if (!match) return [];
  const lead = /^[\s“"‘']*/.exec(match[0])![0].length;
  const word = match[0].slice(lead).trimEnd();
  return [{ act: "demands", at: lead, end: lead, word, rule: "stance-asked", duty: false }];
}
