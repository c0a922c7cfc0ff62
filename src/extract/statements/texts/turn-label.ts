import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import { foldName } from "../../../text/fold-name.ts";
import { LeanExpression } from "../../../text/lean-expression.ts";
import { listUnder } from "../../../text/list-under.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Speaker } from "../speakers/speaker.ts";

/** Who may be labelled in an article: every actor it names, with the folded words of each name. */
export interface Cast {
  readonly members: readonly CastMember[];
  /** Members by each word of their names, so that a label is looked up and not compared with all. */
  readonly byWord: ReadonlyMap<string, readonly CastMember[]>;
}

interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly words: ReadonlySet<string>;
  readonly last: string;
  readonly offices: ReadonlySet<string>;
  /** Offices by their initials ("PM"). */
  readonly initials: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

const wordsOf = (text: string): readonly string[] => foldName(text).split(" ").filter(Boolean);

/** Lists whom an article names, in the order in which it names them, and whom the post names that brings it in. */
export function castOf(article: ArticleView, introductions: readonly SentenceView[] = []): Cast {
  const seen = new Set<string>();
  const members: CastMember[] = [];
  for (const view of [...article.sentences, ...introductions])
    for (const { actors } of view.phrases)
      for (const id of actors) {
        const actor = article.actors.get(id);
        if (!actor || seen.has(id)) continue;
        seen.add(id);
        const forms = [actor.name.value, ...actor.aliases.map(({ form }) => form)];
        members.push({
          id,
          name: actor.name.value,
          kind: actor.kind,
          words: new Set(forms.flatMap(wordsOf)),
          last: wordsOf(actor.name.value).at(-1) ?? "",
          offices: new Set(actor.roles.flatMap(({ office }) => wordsOf(office.value))),
          initials: new Set(
            actor.roles.map(({ office }) => (office.value.match(/(?<!\p{L})\p{L}/gu) ?? []).join("").toUpperCase()),
          ),
          forms: new Set(forms.map(foldName)),
        });
      }
  const byWord = new Map<string, CastMember[]>();
  for (const member of members) for (const word of member.words) listUnder(byWord, word, member);
  return { members, byWord };
}

export type LabelSort = "question" | "answer" | "speaker" | "role" | "unknown";

/** The words before a colon at the head of a paragraph, and whom they name. */
export interface TurnLabel {
  readonly words: string;
  /** Length of the label with its colon, within the sentence. */
  readonly length: number;
  /** Length of the label with its colon, as printed. */
  readonly printed: number;
  readonly sort: LabelSort;
  readonly member: CastMember | null;
}

const head = new LeanExpression(
  String.raw`^\s*(?:[-–—•*·]\s*)?(?:\d{1,3}[.)]\s*)?([\p{L}\p{N}“"](?:[^:：.!?\n]|(?<=(?<!\p{L})\p{L}{1,4})\.){0,119}?)["”]?\s?[:：](?=[\s“"]|$)`,
  "u",
);
const letterHead = /^\s*(Q|A|Q\d|A\d|Question \d+|Answer \d+)\s?(?:[.)]\s|[:：])/;

const isTitle = (word: string, { titles }: SpeakerWordings): boolean => word.match(titles)?.[0] === word;

/** "Remarks by Minister Other", a line of its own over what she said: whom it names; null where it names nobody. */
export function sectionLabel(words: string, cast: Cast, wordings: SpeakerWordings): TurnLabel | null {
  const line = words.slice(0, 200).split("\n")[0]!.trimEnd();
  const lead = wordings.sectionHead.exec(line);
  if (!lead || /[.!?:;]$/.test(line)) return null;
  const label = readLabel(`${line.slice(lead[0].length)}:`, cast, wordings);
  return label?.sort === "speaker" ? { ...label, words: line, length: line.length, printed: line.length } : null;
}

/** Reads the label at the head of a paragraph; null where there is none. */
export function readLabel(words: string, cast: Cast, wordings: SpeakerWordings): TurnLabel | null {
  const match = head.exec(words.slice(0, 200)) ?? letterHead.exec(words.slice(0, 20));
  if (!match) return sectionLabel(words, cast, wordings);
  const printed = match[1]!.trim();
  const label = (sort: LabelSort, member: CastMember | null = null): TurnLabel => ({
    words: printed,
    length: match[0].length,
    printed: match[0].length,
    sort,
    member,
  });
  if (wordings.answering.test(printed)) return label("answer");
  if (wordings.asking.test(printed)) return label("question");
  if (wordings.leadIn.test(printed)) return label("unknown");
  const folded = wordsOf(printed.replace(/\([^()]*\)/g, " "));
  const name = wordsOf(printed.replace(/\([^()]*\)/g, " ").split(",")[0]!).filter((word) => !wordings.honorifics.has(word));
  const candidates = [...new Set(folded.flatMap((word) => cast.byWord.get(word) ?? []))];
  const fits = ({ forms, words: known, last, kind, offices }: CastMember): number => {
    if (forms.has(name.join(" ")) || forms.has(foldName(printed))) return 3;
    if (kind !== "person") return 0;
    const shared = name.filter((word) => known.has(word)).length;
    // "THE PRESIDENT OF THE REPUBLIC, ANN OTHER"
    if (shared === 0) return folded.at(-1) === last && printed.includes(",") ? 1 : 0;
    // "President of Russia Ann Other", "SECRETARY OTHER": the label ends with the name, or is nothing but the name.
    if (shared === name.length) return 2 + shared / 10;
    // "MINISTER OTHER" of "OTHER Ann": words of an office and one of the name.
    if (name.every((word) => known.has(word) || offices.has(word) || isTitle(word, wordings))) return 1.5 + shared / 10;
    const end = name.at(-1) === last || folded.at(-1) === last;
    return end || (known.has(name[0]!) && known.has(name[1] ?? "")) ? 1 + shared / 10 : 0;
  };
  const best = candidates
    .map((member) => ({ member, value: fits(member) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)[0];
  if (best) return best.member.kind === "outlet" ? label("question", best.member) : label("speaker", best.member);
  if (wordings.outlet.test(printed) && printed.split(/\s+/).length <= 6) return label("question");
  // "THE PRESIDENT:", "Minister:": by the office alone.
  if (folded.length <= 5) {
    const wanted = folded.filter((word) => !wordings.honorifics.has(word));
    const holder = cast.members.find(
      ({ kind, offices }) => kind === "person" && wanted.length > 0 && wanted.every((word) => offices.has(word)),
    );
    if (holder) return label("role", holder);
    const short = cast.members.find(
      ({ kind, initials }) => kind === "person" && /^\p{Lu}{2,4}$/u.test(printed) && initials.has(printed),
    );
    if (short) return label("role", short);
    const initials = cast.members.find(
      ({ kind, name: full }) => kind === "person" && full.replace(/[^\p{Lu}]/gu, "") === printed && printed.length > 1,
    );
    if (initials) return label("speaker", initials);
  }
  return label("unknown");
}

/** The labelled actor as a speaker. */
export function labelSpeaker(
  article: ArticleView,
  member: CastMember,
  at: { start: number; end: number },
  printed: string,
): Speaker {
  const actor = article.actors.get(member.id)!;
  const whole = foldName(printed).includes(foldName(actor.name.value));
  return {
    actor: member.id,
    name: actor.name.value,
    person: actor.kind === "person",
    spans: [at],
    from: whole ? null : `“${printed}” stands for ${actor.name.value}`,
    rule: "turn-label",
  };
}
