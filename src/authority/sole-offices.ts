import { foldName } from "../text/fold-name.ts";
import { readWordLists } from "./read-word-lists.ts";

/** Does one person at a time hold an office of these words? Unknown offices may have many holders. */
export type IsSole = (office: string) => boolean;

/** Reads the offices of one holder of a language. @throws where the file is missing */
export function loadSoleOffices(language = "en"): IsSole {
  const words = readWordLists("sole-offices.yaml", ["alone", "with-matter", "shared"], language);
  const ends = (phrase: string, noun: string): boolean => phrase === noun || phrase.endsWith(` ${noun}`);
  return (office) => {
    const folded = foldName(office);
    const whole = words.alone.find((noun) => noun.includes(" of ") && (folded === noun || folded.startsWith(`${noun} `)));
    if (whole !== undefined) return true;
    const [head] = folded.split(/ (?:of|for|to|at|in)(?= )/, 1) as [string];
    if (words.shared.some((one) => ` ${head} `.includes(` ${one} `) || folded === one || folded.startsWith(`${one} `)))
      return false;
    if (words.alone.some((noun) => ends(head, noun))) return true;
    const noun = words["with-matter"].find((one) => ends(head, one));
    return noun !== undefined && (head !== noun || folded !== head);
  };
}
