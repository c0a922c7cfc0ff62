import { loadAuthority } from "../../src/authority/authority.ts";
import { findOrganisations } from "../../src/recognise/organisations/find-organisations.ts";
import { findStates } from "../../src/recognise/states/find-states.ts";
import { readingOf } from "./days/reading-of.ts";

const authority = loadAuthority();

/** Organisations of an invented article as `words|kind|country`, with a sentence a line. */
export function organisationsIn(...lines: readonly string[]): string[] {
  const reading = readingOf([{ text: lines.join(" ") }]);
  return findOrganisations(reading, authority).map(({ name, kind, country }) => `${name}|${kind}|${country?.code ?? "-"}`);
}

/** States that an invented sentence names, as `words|code`. */
export function statesIn(line: string): string[] {
  return findStates(readingOf([{ text: line }]), authority).map(({ name, country }) => `${name}|${country?.code}`);
}
