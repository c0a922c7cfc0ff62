import { readYaml } from "../folder.ts";

/** The lists of `event-words.yaml` of a language. */
export interface EventLists {
  readonly language: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The words of a list. @throws where there is no list of that name */
  readonly set: (name: string) => ReadonlySet<string>;
}

/** Reads them. @throws where the file is missing or no YAML */
export function readEventLists(language: string): EventLists {
  const lists = readYaml(`${language}/event-words.yaml`) as EventLists["lists"];
  const set = (name: string): ReadonlySet<string> => {
    const list = lists[name];
    if (!list) throw new Error(`event-words.yaml has no list “${name}”`);
    return new Set(list);
  };
  return { language, lists, set };
}
