import { loadAuthority } from "../../src/authority/authority.ts";
import { findStates } from "../../src/recognise/states/find-states.ts";
import { readingOf } from "./days/reading-of.ts";

const authority = loadAuthority();

/** States that an invented sentence names, as `words|code`. */
export function statesIn(line: string): string[] {
  return findStates(readingOf([{ text: line }]), authority).map(({ name, country }) => `${name}|${country?.code}`);
}
