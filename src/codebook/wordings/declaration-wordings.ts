import { LeanExpression } from "../../text/lean-expression.ts";
import { readYaml } from "../folder.ts";
import { asWords, atWord, oneOf } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";

/** What makes words a declaration, and which act they perform. */
export interface DeclarationWordings {
  /** In the order in which they are tried. */
  readonly acts: readonly { readonly act: string; readonly words: WordPattern }[];
  /** Said to the press or to all, so that it is no statement of a meeting. */
  readonly press: WordPattern;
  /** Said to the press alone, wherever the speaker was. */
  readonly toPress: WordPattern;
  /** Said in talks, in the words that tell where. */
  readonly talks: WordPattern;
  /** Said in public or to the press. */
  readonly public: WordPattern;
  /** Said inside a meeting, a call or a letter. */
  readonly inside: WordPattern;
  /** Right behind a state, what shows that whoever speaks speaks for it; and what such a state has. */
  readonly holds: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  /** Says that somebody speaks after another, as in talks; after words to the press it is to the press too. */
  readonly turns: WordPattern;
  /** Shows that a gift, a letter or a treaty changes hands before those who hear what is said there. */
  readonly byHand: WordPattern;
  /** Written, published or broadcast: not said where the speaker was seen. */
  readonly written: WordPattern;
  /** Spoken to all at home ("in a televised address"). */
  readonly toNation: WordPattern;
  /** The words before an author ("an article by"). */
  readonly by: RegExp;
  /** The words behind an author ("… argues"). */
  readonly writes: RegExp;
  /** A text that is put out to all rather than sent to somebody. */
  readonly states: WordPattern;
  /** What brings a piece in that a post shows. */
  readonly presents: WordPattern;
  /** What is said by a verb of speech and declares nothing ("wished her well"), from the verb on. */
  readonly courtesies: WordPattern;
  /** Whom an appeal to all concerned names. */
  readonly allConcerned: ReadonlySet<string>;
  /** A notice to the public. */
  readonly notices: WordPattern;
  /** Words that look beyond a country's borders without naming another. */
  readonly abroad: WordPattern;
  /** What befalls somebody, before "of" and who that is; and what a text or house is called behind the name of whoever has it ("the UN Charter"). */
  readonly befalls: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** Where it is told what stands in a decision. */
  readonly provisions: WordPattern;
  /** What somebody asks of another, or gets from one, before "from" and who that is. */
  readonly askedFrom: ReadonlySet<string>;
  /** Goods, people and what moves them, before "from" or "to" and a country. */
  readonly carried: ReadonlySet<string>;
  /** Before "at", what tells that it is where somebody spoke ("a lecture at the Institute"). */
  readonly spoken: ReadonlySet<string>;
  /** Lemmas of verbs that take whom the words are said to. */
  readonly toSomebody: ReadonlySet<string>;
  /** Behind such a verb, somebody who is spoken to face to face without being named. */
  readonly toGuests: RegExp;
  /** At the head of a sentence, before its speaker: the narrator leads in. */
  readonly narrated: RegExp;
  /** At the head of a sentence: it lists who spoke at a gathering. */
  readonly speakers: RegExp;
  readonly sessions: SessionWordings;
}

/** How a language tells which day of a gathering it is. */
export interface SessionWordings {
  /** The day in words, which the first or second group holds. */
  readonly day: RegExp;
  /** What opens the gathering, and so is of its first day. */
  readonly opens: WordPattern;
  /** What closes it, and so is of its last day. */
  readonly closes: WordPattern;
  /** Days by their words, counted from 0. */
  readonly counted: ReadonlyMap<string, number>;
  readonly last: ReadonlySet<string>;
  /** The day behind the one told before. */
  readonly next: ReadonlySet<string>;
}

type Lists = Readonly<Record<string, readonly string[]>>;

function sessionWordings(settings: Lists): SessionWordings {
  const [counted, numbered, opening] = [settings["days-counted"]!, settings["days-numbered"]!, settings["day-opening"]!];
  const [last, next] = [settings["days-last"]!, settings["days-next"]!];
  return {
    day: new RegExp(
      `\\b(?:the|its|day) (${[...counted, ...opening, ...next, ...last].join("|")})(?: and ${oneOf(last)})? (?:day|morning|afternoon|session day)\\b|\\bday (${numbered.slice(1).join("|")})\\b`,
      "i",
    ),
    opens: atWord(settings["opens-gathering"]!),
    closes: atWord(settings["closes-gathering"]!),
    counted: new Map([...counted.entries(), ...numbered.entries(), ...opening.entries()].map(([at, word]) => [word, at])),
    last: new Set(last),
    next: new Set(next),
  };
}

/** Reads `acts.yaml` and `settings.yaml` of a language. @throws where one is missing or a fragment is no regular expression */
export function loadDeclarationWordings(language = "en"): DeclarationWordings {
  const settings = readYaml(`${language}/speech/settings.yaml`) as Lists;
  return {
    acts: Object.entries(readYaml(`${language}/speech/acts.yaml`) as Lists).map(([act, list]) => ({ act, words: atWord(list) })),
    press: atWord([...settings.press!, ...settings.speech!]),
    toPress: atWord(settings.press!),
    talks: atWord(settings.talks!),
    public: atWord([...settings.press!, ...settings.speech!, ...settings.public!]),
    inside: atWord([...settings.talks!, ...settings.inside!]),
    holds: new Set(settings.holds),
    held: new Set(settings.held),
    turns: atWord(settings.turns!),
    byHand: atWord(settings["by-hand"]!),
    written: atWord(settings.written!),
    toNation: atWord(settings["to-nation"]!),
    by: new LeanExpression(`(?<![\\p{L}])${oneOf(settings.by!)}\\s+[^.;,]{0,90}$`, "iu"),
    writes: new LeanExpression(`^[^.;]{0,90}?(?<![\\p{L}])${oneOf(settings.writes!)}(?![\\p{L}])`, "iu"),
    states: atWord(settings.states!),
    presents: atWord(settings.presents!),
    courtesies: atWord(settings.courtesies!),
    allConcerned: new Set(settings["all-concerned"]),
    notices: asWords(settings.notices!),
    abroad: asWords(settings.abroad!),
    befalls: new Set(settings.befalls),
    texts: new Set(settings.texts),
    provisions: atWord(settings.provisions!),
    askedFrom: new Set(settings["asked-from"]),
    carried: new Set(settings.carried),
    spoken: new Set(settings.spoken),
    toSomebody: new Set(settings["to-somebody"]),
    toGuests: new RegExp(`^\\s+(?:the |a |an |his |her |its )?(?:\\S+ ){0,4}${oneOf(settings["to-guests"]!)}s?\\b`, "i"),
    narrated: new RegExp(`^\\W*${oneOf(settings.narrated!)}\\b`, "i"),
    speakers: new RegExp(
      `^\\W*(?:(?:among|amongst) (?:the |its |those )?)?(?:${oneOf(settings["speakers-told"]!)} )*${oneOf(settings.speakers!)}\\b[^.;:]{0,60}?\\b${oneOf(settings["speakers-listed"]!)}\\b`,
      "i",
    ),
    sessions: sessionWordings(settings),
  };
}
