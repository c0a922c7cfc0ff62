import type { EventClass } from "../../codebook/events/event-classes.ts";
import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { Recognition } from "../../model/recognition.ts";
import { type Report, untold } from "../../model/report.ts";
import { thingId } from "../../text/identity.ts";
import { bySpan, type Span } from "../../text/span.ts";
import { whenWritten } from "../declarations/when-written.ts";
import { participantOf } from "../events/report/participant-of.ts";
import type { Letter } from "./letter.ts";
import { placeWritten } from "./place-written.ts";

/** What a letter is for stands in its headline, where it is brought in, or in its first sentences. */
const HEAD = 4;

const isWhole = /[.!?…]["”’)\]]*$/u;

/** The sentences of a letter: its lines of text but for those that only tell to whom it goes ("To the Fishers' Union, Apia"). */
function sentencesOf({ article, recipients }: Letter): Letter["article"]["sentences"] {
  const addresses = new Set(recipients.flatMap(({ view }) => (view && !isWhole.test(view.words) ? [view.start] : [])));
  return article.sentences.filter(({ sentence, start }) => sentence.place === "text" && !addresses.has(start));
}

function modeOf(letter: Letter, { modes, defaultMode }: EventClass, at: Span): Cell<string> | null {
  const { article, introductions } = letter;
  const texts = sentencesOf(letter).slice(0, HEAD);
  const headlines = article.sentences.filter(({ sentence }) => sentence.place === "headline");
  for (const view of [...headlines, ...introductions.slice(0, 3), ...texts]) {
    const shown = modes.flatMap(({ mode, words }) => {
      const found = words.exec(view.words);
      return found ? [{ mode, at: found.index, length: Math.max(1, found[0].trimEnd().length) }] : [];
    });
    // "Message of solidarity on the anniversary of the strike": a headline names first what it is.
    const [first] = view.sentence.place === "headline" ? shown.sort((a, b) => a.at - b.at) : shown;
    if (!first) continue;
    const start = view.start + first.at;
    return printed(first.mode, [{ start, end: start + first.length }], `mode-${first.mode}`);
  }
  return defaultMode ? workedOut(defaultMode, "the class’s mode where nothing shows another", "default-mode", [at]) : null;
}

/** The report that a letter makes of itself: its senders wrote to whom it addresses. */
export function makeLetter(
  letter: Letter,
  one: EventClass,
  sourceId: string,
  recognition: Recognition,
  writing: WritingWordings,
): Report {
  const { article, senders, recipients } = letter;
  const first = senders[0]!.words;
  const at = { start: first.start, end: first.end };
  const texts = sentencesOf(letter);
  const acts = texts.filter(({ words }) => one.modes.some((mode) => mode.words.test(words)));
  const evidence = [
    ...texts.slice(0, 1),
    ...acts.slice(0, 2),
    ...recipients.flatMap(({ view }) => view ?? []),
    ...senders.flatMap(({ view }) => view ?? []),
  ]
    .filter(({ sentence }) => sentence.article === article.article.id)
    .map(({ sentence }) => ({ start: sentence.start, end: sentence.end }))
    .sort(bySpan)
    .filter((span, index, all) => index === 0 || span.start !== all[index - 1]!.start);
  const sided = (side: string, list: Letter["senders"]): Report["participants"] =>
    list.flatMap(({ actor, words }) => {
      const known = article.actors.get(actor);
      return known ? [participantOf({ actor: known, side, span: words }, article.article.id)] : [];
    });
  return {
    id: thingId("r", sourceId, at.start, at.end, one.name),
    article: article.article.id,
    class: one.name,
    mode: modeOf(letter, one, at),
    when: whenWritten(article, letter.introductions, writing),
    place: placeWritten(letter, recognition, writing),
    standing: printed("held", [at], "signed"),
    salience: workedOut("main", "a letter that is printed whole", "letter", [at]),
    participants: [...sided("A", senders), ...sided("B", recipients)],
    ...untold,
    evidence,
    traces: [
      {
        rule: "message-printed",
        pattern: "a letter, by who signs it and whom it addresses",
        placeholders: "",
        sentence: evidence[0]!,
      },
    ],
  };
}
