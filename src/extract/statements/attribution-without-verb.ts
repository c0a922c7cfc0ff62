import type { SentenceView } from "./article-view.ts";
import type { Attribution } from "./find-attribution.ts";

/** "…, thus the Minister": whose words these are; ", so the Minister walked" opens a clause of its own. */
const inverted = /[,:”"\u0001] ?(thus|so) (?:the )?/i;
/** What may stand behind whoever is named so: nothing, or a day and a place. */
const closing = /^(?: (?:on|in|at) [^,.;]{1,40})?[.”"\s]*$/;

/** "According to X", "in X's words". */
function accordingTo(view: SentenceView, bare: string): Attribution | null {
  const match =
    /\b(?:according to|in the (?:words|view|opinion|assessment|estimate|judgement|judgment|eyes) of|as per|quoting|citing)\s+(?:the\s+)?/i.exec(
      bare,
    ) ?? inverted.exec(bare);
  if (match) {
    const end = view.start + match.index + match[0].length;
    const first = view.phrases.find((candidate) => Math.abs(candidate.start - end) <= 4);
    // "according to the Peruvian Senate's Ana Quispe"
    const owned = first?.attributive ? view.phrases.find(({ start }) => start > first.end && start - first.end <= 4) : undefined;
    const phrase = owned ?? first;
    const closes = match[1] === undefined || (phrase != null && closing.test(bare.slice(phrase.end - view.start)));
    if (phrase && !phrase.attributive && closes)
      return { subjects: [phrase], verb: null, at: { start: view.start + match.index, end }, rule: "according-to" };
  }
  const own =
    /(?:['’]s|\b(?:his|her|their))\s+(?:own )?(?:words|view|opinion|assessment|estimate|judg(?:e)?ment|eyes|belief)\b\s*[,:]/i.exec(
      bare,
    );
  if (own && /\b(?:in|by|to)\s+[^,.]{0,60}$/i.test(bare.slice(Math.max(0, own.index - 70), own.index + 1))) {
    const phrase = view.phrases.find((candidate) => Math.abs(candidate.end - view.start - own.index) <= 2) ?? null;
    const at = { start: view.start + own.index, end: view.start + own.index + own[0].length };
    return { subjects: phrase ? [phrase] : [], verb: null, at, rule: phrase ? "in-ones-words" : "in-ones-words-pronoun" };
  }
  return null;
}

const impersonal =
  /\b(?:it (?:was|is|has been|had been)|(?:satisfaction|appreciation|gratitude|concern|hope|readiness|confidence|willingness|support|regret|conviction|interest|thanks|condolences) (?:was|were|has been|is)(?: also)?)\s+(?:also |further |mutually |jointly |once again )?(?:stressed|noted|emphasi[sz]ed|underlined|underscored|pointed out|agreed|stated|highlighted|reaffirmed|reiterated|expressed|voiced|recalled|affirmed|acknowledged|observed|decided|said|conveyed|extended|hoped|believed)\b/i;
/** "The statement said": whose document it is was told before. */
const document =
  /(?<![\p{L}])(?:the|this|that|his|her|its|their)\s+(?:[a-z-]+\s+){0,2}(?:statement|message|letter|note|communiqu[ée]|post|tweet|text|declaration|cable|telegram|release|readout|document|speech|article)\s+(?:also |further |then |goes on to |went on to )?(?:said|says|say|reads?|added|adds|noted|notes|stressed|stresses|stated|states|continued|continues|underlined|emphasi[sz]ed|warned|called|urged|declared|concluded|concludes|reaffirmed)(?![\p{L}])/iu;

/** Speech that no verb with a subject ascribes. */
export function attributionWithoutVerb(view: SentenceView, bare: string): Attribution | null {
  const said = accordingTo(view, bare);
  if (said) return said;
  for (const [pattern, rule] of [
    [impersonal, "impersonal"],
    [document, "document-says"],
  ] as const) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const start = view.start + match.index;
    const present = /^it is\b/i.test(match[0]);
    return { subjects: [], verb: null, at: { start, end: start + match[0].length }, rule, present };
  }
  return null;
}
