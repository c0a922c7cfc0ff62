import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (text: string): readonly string[] => [
  ...new Set(code(`${text}\n`, "2021-11-24").extraction.statements.map(({ speaker }) => speaker.value)),
];

test("who translated a letter is not who wrote it", () => {
  const page = (brought: string): string =>
    `A letter with beans in it\n\nOn 20 November the Women Farmers' Fellowship of Lesotho wrote to the Society of Rural Doctors of Peru. ${brought} the letter, which we reproduce.\n\nTo the Society of Rural Doctors of Peru\n\nDear friends,\n\nWe write to you from a house with a new door. Your doctors carried the first stones for it, and we shall not forget them.`;
  expect(speakers(page("Our comrade Dalila Santos translated"))).toEqual(["Women Farmers' Fellowship of Lesotho"]);
});
