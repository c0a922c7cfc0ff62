import type { Codebook } from "../codebook/codebook.ts";
import type { Recognition } from "../model/recognition.ts";
import type { Report } from "../model/report.ts";
import { findJointTexts } from "./joint-texts/find-joint-texts.ts";
import { makeJointText } from "./joint-texts/make-joint-text.ts";
import { findLetters } from "./letters/find-letters.ts";
import { introducedBy } from "./letters/introduced.ts";
import { makeLetter } from "./letters/make-letter.ts";
import { onlyHopedIn } from "./letters/only-hoped.ts";
import type { FoundSpeech } from "./statements/extract-statements.ts";

/** What the letters and joint statements that articles print whole make of themselves. */
export interface PrintedTexts {
  readonly reports: readonly Report[];
  /** The same letters as the posts tell of them that bring them in. */
  readonly broughtIn: readonly Report[];
  /** The articles that print what several put out together: what those say is a statement of it. */
  readonly together: ReadonlySet<string>;
  /** Does another report of such an article tell but of the text itself, or of what that hopes for? */
  readonly holds: (report: Report) => boolean;
}

const keyOf = ({ article, class: name, mode }: Report): string => `${article} ${name} ${mode?.value ?? ""}`;

/** Makes the reports of texts that are printed whole. @param sourceId the id of their source */
export function printedTexts(
  { views, spoken }: FoundSpeech,
  sourceId: string,
  recognition: Recognition,
  codebook: Codebook,
): PrintedTexts {
  const { classes } = codebook.events;
  const letterClass = classes.find(({ inArticle }) => inArticle.printedWhole);
  const jointClass = classes.find(({ inArticle }) => inArticle.printedTogether !== null);
  const found = letterClass ? findLetters(views, spoken, codebook) : [];
  const letters = letterClass
    ? found.map((letter) => makeLetter(letter, letterClass, sourceId, recognition, codebook.writing))
    : [];
  const broughtIn = found.flatMap((letter, at) => introducedBy(letter, letters[at]!, sourceId, codebook.writing) ?? []);
  const printed = new Set(letters.map(({ article }) => article));
  const joint = jointClass
    ? findJointTexts(views, printed, codebook.writing).map((one) => makeJointText(one, jointClass, sourceId, codebook.writing))
    : [];
  const reports = [...letters, ...joint];
  const isOnlyHoped = onlyHopedIn(reports);
  const own = new Set(joint.map(keyOf));
  return {
    reports,
    broughtIn,
    together: new Set(joint.map(({ article }) => article)),
    // What a letter says that it sends is the letter.
    holds: (report) =>
      isOnlyHoped(report) || (report.class === letterClass?.name && printed.has(report.article)) || own.has(keyOf(report)),
  };
}
