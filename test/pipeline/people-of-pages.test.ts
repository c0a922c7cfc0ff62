import { expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { codeDocument } from "../../src/pipeline/code-document.ts";

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const nobody = { address: null, country: null, captured: "2024-05-20", published: null, headline: null };

/** The people of a page as `Name | office | organisation | country`. */
const peopleOf = (text: string, publisher = "Harbour Left"): readonly string[] => {
  const { people } = codeDocument("page", new TextEncoder().encode(text), "page.txt", { ...nobody, publisher }, knowledge) as {
    people: readonly Record<"name" | "office" | "organisation" | "country", string | null>[];
  };
  return people.map(({ name, office, organisation, country }) => [name, office, organisation, country].join(" | "));
};

test("whoever reports from home leaves out their own country, though it names a President by it", () => {
  const told = "The Fijian President Litia Vea received Tom Borg, leader of the Example Party of Malta.";
  const text = `President receives a guest\n\nSUVA, May 4 (XNA) – ${told}\n\nAlso present was Ana Lund, director at the Ministry of Trade.`;
  expect(peopleOf(text)).toContain("Ana Lund | director | Ministry of Trade | FJ");
});

test("whoever signs below a message is of the party that it stands under", () => {
  const heading = (name: string): string => `${name}\n\nDear comrades,\n\n`;
  const text = [
    "Messages to the congress\n\nBelow we publish two of the messages received by our congress.\n\n",
    heading("COMMUNIST PARTY OF NORWAY"),
    "The Communist Party of Norway sends you warm greetings. Your struggle is an example.\n\nWith comradely greetings,\n\nRuna Lund, International Secretary\n\n",
    heading("COMMUNIST PARTY OF MALTA"),
    "The shipyards of Valletta are silent today. A strike is on.\n\nTom Borg, General Secretary\n",
  ].join("");
  expect(peopleOf(text)).toEqual([
    "Runa Lund | International Secretary | Communist Party of Norway | NO",
    "Tom Borg | General Secretary | COMMUNIST PARTY OF MALTA | MT",
  ]);
});

test("a headline's label tells whose officials are named, wherever the text is dated from", () => {
  const text = "ADDIS ABABA, May 4 (XNA) – Vice President Ana Lund will meet the rebels next week.";
  expect(peopleOf(`South Sudan: rivals to meet\n\n${text}`)).toEqual(["Ana Lund | Vice President |  | SS"]);
  expect(peopleOf(`Rivals to meet\n\n${text}`)).toEqual(["Ana Lund | Vice President |  | ET"]);
});

test("whoever signs is of the organisation in the line below the office", () => {
  const letter = "Message to the teachers\n\nWe send you our greetings.\n\nYou have marched two hundred miles.\n\n";
  expect(peopleOf(`${letter}Tom Borg\nGeneral Secretary\nFiji Dockers' Union\n`)).toEqual([
    "Tom Borg | General Secretary | Fiji Dockers' Union | FJ",
  ]);
  expect(peopleOf(`${letter}Tom Borg\nGeneral Secretary\nCommunist Party of Malta\n`)).toEqual([
    "Tom Borg | General Secretary | Communist Party of Malta | MT",
  ]);
  expect(peopleOf(`${letter}Tom Borg\nGeneral Secretary\nFiji Dockers' Union won the strike\n`)).toEqual([
    "Tom Borg | General Secretary |  | ",
  ]);
});
