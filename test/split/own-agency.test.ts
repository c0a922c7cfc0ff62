import { expect, test } from "vitest";
import { isOwnCredit } from "../../src/split/articles/own-credit.ts";

test.each([
  ["EXA", "Agencia Example Andina", true],
  ["EXNA", "Example News Agency", true],
  ["KEX", "Example Agency of Kano", false],
  ["XNA", "Example Post", false],
])("is the acronym %s that of the %s? %s", (acronym, publisher, own) => {
  expect(isOwnCredit(acronym, publisher)).toBe(own);
});
