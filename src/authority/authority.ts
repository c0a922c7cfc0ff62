import { loadPersonWords, type PersonWords } from "./person-words.ts";

/** The known actors, offices and places, as indexes over the data folder `authority/`. Readonly; loaded once a process. */
export interface Authority {
  readonly personWords: PersonWords;
}

/** Reads the data folder. @throws where a file is missing or not of its shape */
export function loadAuthority(): Authority {
  return { personWords: loadPersonWords() };
}
