import { expect, test } from "vitest";
import { recogniseText } from "./actors-in.ts";

/** Whom the words of a text lead to besides names: `words → name, name`. */
function meant(text: string): readonly string[] {
  const { actors, mentions } = recogniseText(text);
  const nameOf = new Map(actors.map(({ id, name }) => [id, name.value]));
  return mentions
    .filter(({ form, leader }) => leader !== undefined || ["pronoun", "description", "collective"].includes(form))
    .map(({ start, end, leader, actors: ids }) => {
      const names = leader === undefined ? ids : [leader];
      return `${text.slice(start, end)} → ${names.map((id) => nameOf.get(id)).join(", ")}`;
    });
}

const came = "A delegation of the Fiji Dockers' Union led by Ana Lima visited Valletta. ";

test.each([
  [`${came}On Monday the visitors met Tomas Novak.`, "visitors → Ana Lima"],
  [`${came}Tomas Novak handed the guests a cheque.`, "guests → Ana Lima"],
  [`${came}The group met Tomas Novak.`, "group → Ana Lima"],
  [`${came}Its members met Tomas Novak.`, "members → Ana Lima"],
  [`${came}On Monday they met Tomas Novak.`, "they → Ana Lima"],
  [
    "Ana Lima and Sera Tui of the Fiji Dockers' Union came to Valletta. The visitors met Tomas Novak.",
    "visitors → Ana Lima, Sera Tui",
  ],
  ["Ana Lima came to Valletta on Monday. Tomas Novak showed the visitor the docks.", "visitor → Ana Lima"],
  [
    "Ana Lima and Sera Tui of Fiji were guests of the dockers of Valletta. Later the two met with Tomas Novak.",
    "the two → Ana Lima, Sera Tui",
  ],
])("whoever has come is meant: %s", (text, expected) => expect(meant(text)).toContain(expected));

test.each([
  // Whoever has come speaks to others.
  `${came}Ana Lima told the visitors of the fair a story.`,
  `${came}She opened a reception. Tomas Novak greeted the guests.`,
  `${came}Tomas Novak met the parliament's friendship group.`,
  "Ana Lima praised the fair. The visitors liked it.",
])("others are meant: %s", (text) =>
  expect(meant(text).filter((line) => /^(?:visitors|guests|group)/.test(line) && line.endsWith("Ana Lima"))).toEqual([]),
);
