import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const commitments = (words: string): number =>
  code(`Notes of the week\n\nMinister Amina Wanjiru of Kenya met the envoy of Peru. ${words}\n`, "2026-05-06").extraction
    .commitments.length;

test.each([
  ["She said that Kenya will collect medicines.", 1],
  ["She said that Kenya would create favourable conditions.", 1],
  ["She said that Kenya would establish a school.", 1],
  ["She said that Kenya will create wealth.", 0],
] as const)("%s", (words, count) => expect(commitments(words)).toBe(count));
