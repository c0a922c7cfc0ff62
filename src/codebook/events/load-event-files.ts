import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { codebookFolder, readYaml } from "../folder.ts";
import type { WordLists } from "../patterns/event-pattern.ts";
import { checkEventFile, type EventFile, EventFileError } from "./event-file.ts";

/** Lists by name, those of one name one after the other. */
function joinedLists(all: readonly WordLists[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const lists of all) for (const [name, list] of Object.entries(lists)) found[name] = [...(found[name] ?? []), ...list];
  return found;
}

/** Joins the wordings of a user's file to those of the class that ships. */
function joined(own: EventFile | undefined, added: EventFile): EventFile {
  if (!own) return added;
  const languages = new Set([...Object.keys(own.wordings), ...Object.keys(added.wordings)]);
  const merge = (language: string): EventFile["wordings"][string] => {
    const list = [own.wordings[language], added.wordings[language]].filter((one) => one !== undefined);
    return {
      lists: joinedLists(list.map((one) => one.lists)),
      patterns: list.flatMap((one) => one.patterns),
      others: list.flatMap((one) => one.others),
      modes: joinedLists(list.map((one) => one.modes)),
      "else-modes": joinedLists(list.map((one) => one["else-modes"])),
      "better-b": list.flatMap((one) => one["better-b"]),
      "office-words": list.flatMap((one) => one["office-words"]),
      "petty-offices": list.flatMap((one) => one["petty-offices"]),
      "weighty-offices": list.flatMap((one) => one["weighty-offices"]),
      "loose-unless": list.flatMap((one) => one["loose-unless"]),
      unless: list.flatMap((one) => one.unless),
      "place-with": list.flatMap((one) => one["place-with"]),
      "host-a": list.flatMap((one) => one["host-a"]),
      "host-b": list.flatMap((one) => one["host-b"]),
      placeless: list.flatMap((one) => one.placeless),
      "not-behind": list.flatMap((one) => one["not-behind"]),
      "not-with": list.flatMap((one) => one["not-with"]),
      "not-with-unless": list.flatMap((one) => one["not-with-unless"]),
      "refers-back": list.flatMap((one) => one["refers-back"]),
      again: list.flatMap((one) => one.again),
      apart: list.flatMap((one) => one.apart),
      posted: list.flatMap((one) => one.posted),
      "done-by": list.flatMap((one) => one["done-by"]),
      "home-offices": list.flatMap((one) => one["home-offices"]),
      "home-offices-unless": list.flatMap((one) => one["home-offices-unless"]),
      "near-misses": list.flatMap((one) => one["near-misses"]),
    };
  };
  return {
    ...own,
    modes: { ...own.modes, ...added.modes },
    wordings: Object.fromEntries([...languages].map((language) => [language, merge(language)])),
  };
}

/**
 * Reads the classes of events: those that ship, and a folder of the user's own that adds classes, modes or wordings.
 * @throws {EventFileError} where a file is not of its shape, {PatternError} where a pattern is not
 */
export function loadEventFiles(own: string | null = null): readonly EventFile[] {
  const files = new Map<string, EventFile>();
  for (const folder of [
    join(codebookFolder, "events"),
    ...(own === null ? [] : [existsSync(join(own, "events")) ? join(own, "events") : own]),
  ]) {
    if (!existsSync(folder)) throw new EventFileError(`${folder}: no such folder`);
    for (const name of readdirSync(folder)
      .filter((one) => one.endsWith(".yaml"))
      .sort()) {
      const value = readYaml(name, folder) as { class?: unknown } | null;
      const shipped = files.get(String(value?.class));
      const file = checkEventFile(join(folder, name), shipped ? { ...shipped, ...value } : value);
      files.set(file.class, shipped ? joined(shipped, file) : file);
    }
  }
  return [...files.values()];
}
