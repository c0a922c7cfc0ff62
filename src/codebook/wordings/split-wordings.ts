import type { FurnitureKind } from "../../model/page.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";
import { TEXT_END } from "../patterns/match-fragment.ts";
import { compileWordings, inflected, type Matched, type Words } from "../patterns/match-wordings.ts";
import { startPattern, type TextPattern } from "../patterns/start-pattern.ts";
import { loadPieceWordings, type PieceWordings } from "./piece-wordings.ts";

/** Wordings of one kind of furniture. */
export interface FurnitureWording {
  readonly kind: FurnitureKind;
  readonly pattern: TextPattern;
}

/** How pages and posts word what surrounds their texts: the data of `codebook/<language>/split/`, as patterns that take time linear in a line. */
export interface SplitWordings {
  readonly cuts: {
    readonly named: TextPattern;
    readonly bare: TextPattern;
    readonly leads: TextPattern;
    /** Behind "continue reading": where the rest stands. */
    readonly where: TextPattern;
    readonly trailing: RegExp;
  };
  readonly introductions: {
    /**
     * What stands in a sentence, by group: `forward` (another's text follows, or this one was published elsewhere) and `not` (it only looks so),
     * `elsewhere` (where it was published), `named` (it names an outlet and hands over), `hint` (it speaks of a report),
     * `whole` (all of it is printed), `voice` (the post speaks again), `behind` and `aftermath` (it does so behind a text), `counted`, `paired` (unless `single`) and `several` (how many texts), `another` (one more).
     */
    readonly matches: (words: Words) => Matched;
    readonly line: TextPattern;
    /** Kinds of documents: every form of the word leads to its first. */
    readonly documents: ReadonlyMap<string, string>;
  };
  /** Words that tell an outlet that is credited. */
  readonly credits: Readonly<
    Record<
      | "outletsDo"
      | "othersDo"
      | "personsDo"
      | "taken"
      | "containers"
      | "thanks"
      | "texts"
      | "outletWords"
      | "languages"
      | "calendar"
      | "titles"
      | "kinds"
      | "handed"
      | "prepositions"
      | "copulas"
      | "headed"
      | "passed"
      | "joints"
      | "bylined"
      | "sent"
      | "cues"
      | "weakCues"
      | "closing"
      | "givenTo",
      ReadonlySet<string>
    >
  > & {
    /** Is a folded name that of an outlet that the authority data know? Nobody is known before they are asked. */
    readonly isOutlet: (folded: string) => boolean;
  };
  readonly furniture: {
    readonly tail: readonly FurnitureWording[];
    readonly alone: readonly FurnitureWording[];
    /** A long line that is furniture has one of these words: a quick first look. */
    readonly longWords: RegExp;
    /** An appeal has one of these words: a quick first look. */
    readonly appealWords: RegExp;
    readonly appeal: RegExp;
    /** What an office tells its callers. */
    readonly house: TextPattern;
    /** How a line begins that tells whose the page's contents are. */
    readonly imprint: TextPattern;
  };
  readonly marks: Readonly<
    Record<
      | "byline"
      | "byline-abroad"
      | "published"
      | "modified"
      | "caption"
      | "captioned"
      | "correction"
      | "author-note"
      | "rule"
      | "end"
      | "label"
      | "field"
      | "greeting"
      | "entry"
      | "titled"
      | "unsigned"
      | "desk"
      | "talk"
      | "closing"
      | "signs-for"
      | "and-others"
      | "neighbour"
      | "home"
      | "slogan"
      | "thanks"
      | "office"
      | "body"
      | "signatory"
      | "issuer"
      | "contents"
      | "periodical"
      | "wired"
      | "press-column"
      | "presses"
      | "spoken"
      | "happens"
      | "column"
      | "department"
      | "ascribes",
      TextPattern
    >
  > & { readonly colophon: RegExp; readonly foot: RegExp };
  readonly pieces: PieceWordings;
  readonly kinds: readonly { readonly kind: string; readonly headline: RegExp | null; readonly introduction: RegExp | null }[];
  readonly datelines: {
    readonly agencies: ReadonlySet<string>;
    readonly notAgency: TextPattern;
    readonly notPlace: TextPattern;
    readonly dated: RegExp;
    readonly issues: RegExp;
    /** The number of an issue. */
    readonly numbered: RegExp;
  };
}

type Lists = Readonly<Record<string, readonly string[]>>;

const whole = (fragments: readonly string[]): TextPattern => startPattern(fragments, TEXT_END);
const start = (fragments: readonly string[]): TextPattern => startPattern(fragments);
/** Behind the words of a label. */
const LABEL_END = "\\b[\\s:：]*";
const within = (fragments: readonly string[]): RegExp => new LeanExpression(oneOf(fragments), "iu");

const kindsOf = (lists: Lists, pattern: (fragments: readonly string[]) => TextPattern): readonly FurnitureWording[] =>
  Object.entries(lists).map(([kind, fragments]) => ({ kind: kind as FurnitureKind, pattern: pattern(fragments) }));

/**
 * Reads the wordings of a language.
 * @throws where a file is missing or a fragment is no regular expression
 */
export function loadSplitWordings(language = "en"): SplitWordings {
  const read = (name: string): unknown => readYaml(`${language}/split/${name}.yaml`);
  const cuts = read("cuts") as Lists;
  const introductions = read("introductions") as Lists;
  const wordings = introductions.wordings as unknown as Lists;
  const handedOver = read("handed-over") as Lists;
  const credits = read("credits") as Lists;
  const classOf = (name: string): ReadonlySet<string> => new Set(credits[name]!.flatMap(inflected));
  const furniture = read("furniture") as {
    tail: Lists;
    alone: Lists;
    appeal: readonly string[];
    house: readonly string[];
    imprint: readonly string[];
    "appeal-words": readonly string[];
    "long-words": readonly string[];
  };
  const marks = read("marks") as Lists;
  const datelines = read("datelines") as Lists;
  // What a site's skin says in its own language around a text in this one.
  const skins = readYaml("pages/skins.yaml") as Record<"cut" | "trailing" | "published" | "byline", readonly string[]> &
    Record<"furniture" | "tail", Lists>;
  return {
    cuts: {
      named: startPattern(cuts.named!, "\\b[\\s:：–—-]*"),
      bare: startPattern([...cuts.bare!, ...skins.cut], "[\\s→»›>⟶➔➜….]*$"),
      where: startPattern(cuts.where!, "(?![\\p{L}\\d])"),
      leads: startPattern(cuts.leads!, "(?![\\p{L}\\d])"),
      trailing: new LeanExpression(
        `(?:^|\\s|[….\\]]|(?=[…([.]))${oneOf([...cuts.trailing!, ...skins.trailing])}[\\s→»›>⟶….]*$`,
        "iu",
      ),
    },
    introductions: {
      matches: compileWordings(read("introduction-classes") as Lists, {
        ...wordings,
        forward: [...wordings.forward!, ...handedOver.forward!],
      }),
      line: start(introductions.line!),
      documents: new Map(
        introductions.documents!.flatMap((form) => {
          const forms = inflected(form);
          return forms.map((one): [string, string] => [one, forms[0]!]);
        }),
      ),
    },
    credits: {
      outletsDo: classOf("outlets-do"),
      othersDo: classOf("others-do"),
      personsDo: classOf("persons-do"),
      taken: classOf("taken"),
      containers: classOf("containers"),
      thanks: classOf("thanks"),
      texts: new Set((read("introduction-classes") as Lists).TEXT!.flatMap(inflected)),
      outletWords: classOf("outlet-words"),
      languages: classOf("languages"),
      calendar: classOf("calendar"),
      titles: classOf("titles"),
      kinds: classOf("kinds"),
      handed: classOf("handed"),
      prepositions: classOf("prepositions"),
      copulas: classOf("copulas"),
      headed: classOf("headed"),
      passed: classOf("passed"),
      joints: classOf("joints"),
      bylined: classOf("bylined"),
      sent: classOf("sent"),
      cues: classOf("cues"),
      weakCues: classOf("weak-cues"),
      closing: classOf("closing"),
      givenTo: classOf("given-to"),
      isOutlet: () => false,
    },
    furniture: {
      tail: [...kindsOf(furniture.tail, whole), ...kindsOf(skins.tail, whole)],
      alone: [...kindsOf(furniture.alone, whole), ...kindsOf(skins.furniture, whole)],
      longWords: within(furniture["long-words"]),
      appealWords: within(furniture["appeal-words"]),
      house: start(furniture.house),
      imprint: start(furniture.imprint),
      appeal: within(furniture.appeal.map((fragment) => `(?:^|[.!?] |\\b)${fragment}`)),
    },
    marks: {
      byline: startPattern(marks.byline!, LABEL_END),
      "byline-abroad": startPattern(skins.byline, LABEL_END),
      published: startPattern([...marks.published!, ...skins.published], LABEL_END),
      modified: startPattern(marks.modified!, LABEL_END),
      caption: start(marks.caption!),
      captioned: start(marks.captioned!),
      correction: start(marks.correction!),
      "author-note": start(marks["author-note"]!),
      rule: whole(marks.rule!),
      end: whole(marks.end!),
      label: whole(marks.label!),
      field: start(marks.field!),
      greeting: start(marks.greeting!),
      entry: start(marks.entry!),
      titled: start(marks.titled!),
      unsigned: whole(marks.unsigned!),
      desk: whole(marks.desk!),
      talk: within(marks.talk!),
      closing: whole(marks.closing!),
      "signs-for": start(marks["signs-for"]!),
      "and-others": start(marks["and-others"]!),
      neighbour: whole(marks.neighbour!),
      home: whole(marks.home!),
      slogan: start(marks.slogan!),
      thanks: whole(marks.thanks!),
      office: start(marks.office!),
      body: whole(marks.body!),
      signatory: whole(marks.signatory!),
      issuer: whole(marks.issuer!),
      contents: whole(marks.contents!),
      colophon: within(marks.colophon!),
      foot: within(marks.foot!),
      periodical: within(marks.periodical!),
      "press-column": whole(marks["press-column"]!),
      wired: within(marks.wired!),
      spoken: within(marks.spoken!),
      happens: within(marks.happens!),
      presses: whole(marks.presses!),
      column: whole(marks.column!),
      department: whole([...marks.column!, ...marks.department!]),
      // In small letters alone: "Following …" opens a sentence of anybody.
      ascribes: new RegExp(oneOf(marks.ascribes!)),
    },
    pieces: loadPieceWordings(language, credits.kinds!),
    kinds: Object.entries(read("kinds") as Record<string, Lists>).map(([kind, by]) => ({
      kind,
      headline: by.headline ? within(by.headline) : null,
      introduction: by.introduction ? within(by.introduction) : null,
    })),
    datelines: {
      agencies: new Set(datelines.agencies),
      notAgency: whole(datelines["not-agency"]!),
      notPlace: whole(datelines["not-place"]!),
      issues: new LeanExpression(`(?<![\\p{L}\\d])${oneOf(datelines.issues!)}(?![\\p{L}])`, "iu"),
      numbered: new LeanExpression(`(?<![\\p{L}\\d])${oneOf(datelines.numbered!)}`, "iu"),
      dated: new LeanExpression(`^${oneOf(datelines.dated!)}(?![\\p{L}])[\\s:,]*`, "iu"),
    },
  };
}
