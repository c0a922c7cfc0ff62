import { readWordLists } from "./read-word-lists.ts";

/** The nouns that behind somebody's possessive mean the state for which that person acts, in lower case. @throws where `own-states.yaml` of the language is missing or not of its shape */
export const loadOwnStates = (language = "en"): readonly string[] =>
  readWordLists("own-states.yaml", ["own-states"], language)["own-states"];
