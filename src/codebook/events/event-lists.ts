import { readYaml } from "../folder.ts";

/** The lists of `event-words.yaml` and `side-words.yaml` of a language. */
export interface EventLists {
  readonly language: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The words of a list. @throws where there is no list of that name */
  readonly set: (name: string) => ReadonlySet<string>;
}

const files = ["event-words", "side-words"];

/** Reads them. @throws where a file is missing or no YAML */
export function readEventLists(language: string): EventLists {
  const lists = Object.assign({}, ...files.map((file) => readYaml(`${language}/${file}.yaml`))) as EventLists["lists"];
  const set = (name: string): ReadonlySet<string> => {
    const list = lists[name];
    if (!list) throw new Error(`neither event-words.yaml nor side-words.yaml has a list “${name}”`);
    return new Set(list);
  };
  return { language, lists, set };
}
