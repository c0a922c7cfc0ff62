import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codebookFolder, readYaml } from "../folder.ts";
import { atWord } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";

/** One key of `codebook/topics.json` with the words that tell it. */
export interface TopicWording {
  readonly key: string;
  readonly words: WordPattern;
}

/** Reads `codebook/<language>/topics.yaml`. @throws where a key is none of `topics.json`, or one of those has no words */
export function loadTopicWordings(language = "en"): readonly TopicWording[] {
  const keys = Object.keys(JSON.parse(readFileSync(join(codebookFolder, "topics.json"), "utf8")) as object);
  const lists = readYaml(`${language}/topics.yaml`) as Readonly<Record<string, readonly string[]>>;
  const stray = Object.keys(lists).find((key) => !keys.includes(key));
  if (stray !== undefined) throw new Error(`topics.yaml has the key ${stray}, which topics.json has not`);
  return keys.map((key) => {
    const list = lists[key];
    if (!list) throw new Error(`topics.yaml has no words for ${key}`);
    return { key, words: atWord(list) };
  });
}
