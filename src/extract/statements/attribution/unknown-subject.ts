import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";

/** So much before the verb is looked at. */
const REACH = 160;
/** A run of words with capitals right before a verb, at the head of a clause: a name that nothing recognised. */
const run =
  /(?:^|[,;:]\s+|(?<!\p{L})(?:and|but|while)\s+)(?:[Tt]he\s+)?(?<name>(?:\d{1,3}\s+)?\p{Lu}[\p{L}\d.’'&-]*(?:\s+(?:(?:(?:of|for|from|in|on|de|da|do|del|la|and)\s+){0,2}(?:the\s+)?)\p{Lu}[\p{L}\d.’'&-]*){0,9}(?:\s+\(\p{Lu}[\p{L}.-]{0,12}\))?)\s+(?:(?:also|always|again|further|had|has|have|[a-z]{2,16}ly)\s+)*$/u;
/** "EXA", "MoFA". */
const acronym = /^\p{Lu}(?:\p{Ll}?\p{Lu})?[\p{Lu}\d-]{1,7}$/u;
/** Some of those who speak, between two commas ("The unions, including the Reef Union, have demanded"). */
const someOfThem = /,\s+(?:including|among them|such as)\s[^;:.]{3,120},\s*((?:also|have|has|had|[a-z]{2,16}ly)\s+)*$/u;

/**
 * The subject of a verb of speech that nothing recognised ("The Nordic Chapter of the Writers' Network denounced", "The EXA says"), as a group called by these words;
 * null where no name stands there.
 */
export function unknownSubject(view: SentenceView, bare: string, verbAt: number, wordings: SpeechWordings): NounPhrase | null {
  const from = Math.max(0, verbAt - REACH);
  const match = run.exec(bare.slice(from, verbAt).replace(someOfThem, " "));
  const name = match?.groups?.name;
  if (!match || !name || (from > 0 && match.index === 0)) return null;
  const words = name.replace(/\s+\([^()]*\)$/, "").split(/\s+/);
  // "Russian President said": somebody who holds an office, known or not.
  if (words.at(-1)!.toLowerCase().match(wordings.speakers.titles) !== null) return null;
  if (words.length === 1 ? !acronym.test(words[0]!) : words.filter((word) => /^\p{Lu}/u.test(word)).length < 2) return null;
  if (wordings.noNames.test(words[0]!) || wordings.noNames.test(name) || wordings.speakers.outlet.test(name)) return null;
  // "Madam Other" is a person whom the text has told of or not.
  if (wordings.speakers.unnamed.test(name) || wordings.speakers.honorifics.has(words[0]!.toLowerCase().replace(/\.$/, "")))
    return null;
  const start = view.start + from + match.index + match[0].indexOf(name);
  const end = start + name.length;
  // Whoever is recognised at its head or as a person was passed over for a reason.
  if (view.phrases.some((one) => one.words.start <= start && start < one.words.end && (!one.attributive || one.end >= end)))
    return null;
  const span = { start, end };
  return { start, end, words: span, printed: name, sort: "group", actors: [], attributive: false, country: null };
}
