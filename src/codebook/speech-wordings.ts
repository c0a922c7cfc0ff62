import { readYaml } from "./folder.ts";
import { verbForms } from "./inflect.ts";

/** A verb by which reports give somebody's words. */
export interface SpeechVerb {
  readonly lemma: string;
  /** The act of speech it performs: a mode of `declaration`. */
  readonly act: string;
  /** What must stand right after the verb's first word for it to be this verb; null where anything may. */
  readonly follows: RegExp | null;
}

/** How a language gives somebody's words, and how its narrator returns. */
export interface SpeechWordings {
  /** By inflected form of the first word, lower case; the most exacting verb first. */
  readonly verbs: ReadonlyMap<string, readonly SpeechVerb[]>;
  readonly returns: RegExp;
  readonly goesOn: RegExp;
  readonly unsaid: RegExp;
  readonly texts: RegExp;
  readonly introduces: RegExp;
  readonly formal: RegExp;
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly both: RegExp;
  readonly sides: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  /** Every stand-in for a speaker's name, for scanning a sentence. */
  readonly standIns: RegExp;
  readonly role: RegExp;
  /** A role right after an adjective of country. */
  readonly roleAhead: RegExp;
  readonly group: RegExp;
  /** A word that may stand between a subject and its verb, at the start of what is left between them. */
  readonly between: RegExp;
  /** What opens a longer stretch between them ("speaking in Rome"). */
  readonly opens: RegExp;
}

type Item = string | Readonly<Record<string, string>>;
type Lists = Readonly<Record<string, readonly string[]>>;

function oneOf(list: readonly string[]): string {
  const stray = list.find((fragment) => typeof fragment !== "string" || fragment === "");
  if (stray !== undefined) throw new TypeError(`a fragment of the speech wordings is no text: ${JSON.stringify(stray)}`);
  return `(?:${list.join("|")})`;
}

const whole = (list: readonly string[]): RegExp => new RegExp(`^${oneOf(list)}$`, "iu");

function verbsOf(file: Readonly<Record<string, unknown>>): ReadonlyMap<string, readonly SpeechVerb[]> {
  const { irregular, ...acts } = file;
  const byForm = new Map<string, SpeechVerb[]>();
  for (const [act, items] of Object.entries(acts))
    for (const item of items as readonly Item[]) {
      const [lemma, after] = typeof item === "string" ? [item, ""] : Object.entries(item)[0]!;
      const [head, ...rest] = lemma.split(" ");
      const pattern = [...rest, ...(after === "" ? [] : [`(?:${after})`])].join("\\s+");
      const verb: SpeechVerb = { lemma, act, follows: pattern === "" ? null : new RegExp(`^\\s*(?:${pattern})`, "u") };
      for (const form of verbForms(head!, irregular as Record<string, string[]>))
        byForm.set(form, [...(byForm.get(form) ?? []), verb]);
    }
  for (const verbs of byForm.values()) verbs.sort((a, b) => (b.follows?.source.length ?? 0) - (a.follows?.source.length ?? 0));
  return byForm;
}

/** Reads `codebook/<language>/speech/`. @throws where a file is missing or a fragment is no regular expression */
export function loadSpeechWordings(language = "en"): SpeechWordings {
  const read = (name: string): unknown => readYaml(`${language}/speech/${name}.yaml`);
  const narration = read("narration") as Lists;
  const phrases = read("phrases") as Lists;
  const words = (list: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(list)}`, "iu");
  return {
    verbs: verbsOf(read("verbs") as Record<string, unknown>),
    returns: words(narration.returns!),
    goesOn: new RegExp(`(?<![\\p{L}\\p{N}’'-])${oneOf(narration["goes-on"]!)}(?![\\p{L}\\p{N}])`, "iu"),
    unsaid: new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(narration.unsaid!)}(?![\\p{L}\\p{N}])`, "iu"),
    texts: words(narration.texts!),
    introduces: words(narration.introduces!),
    formal: whole(narration.formal!.map((fragment) => `${fragment}[,:!.]{0,2}`)),
    by: new Set(narration.by),
    to: new Set(narration.to),
    both: whole(phrases.both!),
    sides: new Set(phrases.sides),
    person: new Set(phrases.person),
    several: new Set(phrases.several),
    standIns: new RegExp(
      `(?<![\\p{L}\\p{N}’'-])(?:${oneOf([...phrases.both!, ...phrases.person!, ...phrases.several!])}|(?:the|a|an|his|her|their|its|[A-Z][a-z]{2,20}['’]s) ${oneOf(phrases.role!)}|(?:the )?${oneOf(phrases.group!)})(?![\\p{L}\\p{N}])(?!['’]s?(?!\\p{L}))`,
      "giu",
    ),
    role: whole(phrases.role!.map((fragment) => `(?:(?:the|a|an|his|her|their|its|[a-z]{2,20}['’]s) )?${fragment}`)),
    roleAhead: new RegExp(`^\\s+${oneOf(phrases.role!)}(?![\\p{L}])(?!\\s+\\p{Lu})`, "u"),
    group: whole(phrases.group!.map((fragment) => `(?:the )?${fragment}`)),
    between: new RegExp(`^(?:${phrases.between!.join("|")})(?![\\p{L}])[\\s,–—-]*`, "iu"),
    opens: new RegExp(`^(?:${phrases.opens!.join("|")})(?![\\p{L}])`, "iu"),
  };
}
