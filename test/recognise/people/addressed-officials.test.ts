import { expect, test } from "vitest";
import { recogniseText } from "./actors-in.ts";

const personsIn = (text: string): string[] =>
  recogniseText(text)
    .actors.filter(({ kind }) => kind === "person")
    .map(({ name }) => name.value);

test("who is addressed by a form of address and an office holds it", () => {
  expect(personsIn("His Highness the Emir received a cable.")).toEqual(["Emir"]);
  expect(personsIn("His Majesty the Sultan sent a cable.")).toEqual(["Sultan"]);
});

test("behind a message to a counterpart the one who goes on to act is another", () => {
  expect(personsIn("In a message to his Fijian counterpart, President Ana Vidal said nets matter.")).toContain("Ana Vidal");
  expect(personsIn("In a message to his Fijian counterpart, President Ana Vidal said nets matter.")).toHaveLength(2);
});
