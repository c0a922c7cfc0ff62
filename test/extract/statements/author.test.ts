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

test("who typed a letter, and the language it was translated from, did not write it", () => {
  const page = (brought: string, head: string): string =>
    `A letter from the salt pans\n\nThe Salt Workers' Union of Benin has written to the ministers of the coast. ${brought}\n\n${head}\n\nWe are sixty women and we boil the sea. We ask the ministers to leave us the mangroves, because we have no other wood. We shall send you a bag from our first boiling.\n\nFor the Salt Workers' Union of Benin: Reine Dossou, President`;
  const salt = ["Salt Workers' Union of Benin"];
  expect(
    speakers(page("We print it whole, with thanks to Sister Célia Agbo, who typed it.", "To the ministers of the coast")),
  ).toEqual(salt);
  expect(
    speakers(
      "The forum of the fishers\n\nThe floor was given to Comrade Célia Agbo, secretary of the Union of Lagoon Fishers, of Benin. We print her speech whole, in our own translation from the Portuguese.\n\nSpeech of Comrade Célia Agbo\n\nComrades from both shores, I bring you the greetings of those who mend nets in Cotonou. I promised them an answer. We demand that the trawlers stay behind the reef.",
    ),
  ).toEqual(["Célia Agbo"]);
});

test("a text of several is theirs who speak in it as “we”", () => {
  const text =
    "What the four agreed\n\nHere is the statement in full, as adopted on 15 March.\n\nJoint statement of the lake ministers\n\nWe, the fisheries ministers of Chad, Niger, Nigeria and Cameroon, met in Yola on 14 March 2021.\n\nWe reaffirm our support for the Lake Chad Basin Commission. We call on all partners to measure the water.";
  expect(speakers(text)).toEqual(["fisheries ministers"]);
});

test("an interviewer who prompts without asking asks all the same", () => {
  const text =
    "“The harbour is deep enough”: an interview with Ambassador Reine Dossou\n\nThe Ambassador of Benin in Accra, Reine Dossou, received the Chronicler in her garden.\n\nBulletin: What surprised you in Accra?\n\nDossou: The rain did. We are used to it from the north.\n\nBulletin: The trade is small.\n\nDossou: It is small, and we want it to grow. I propose a fair.\n\nBulletin: Nurses are a sore point.\n\nDossou: They are not. We share the worry.\n\nBulletin: And the ferry? Nobody has seen it.\n\nDossou: I have. It will sail in May.\n\nBulletin: Will you be on it?\n\nDossou: I will.";
  const said = code(`${text}\n`, "2021-11-24").extraction.statements.map(({ start }) => text.slice(start, start + 9));
  expect(said.filter((words) => words.startsWith("Bulletin"))).toEqual([]);
  expect(said.filter((words) => words.startsWith("Dossou:"))).toHaveLength(5);
  expect(said).not.toContain("Nobody ha");
});

test("a piece whose author says “I” gives nobody's words by going on", () => {
  const text = (own: string): string =>
    `The ferry that never sailed\n\nby Anatole Kuassi\n\nFor ten years the ferry to Accra has stood in the yard. ${own} the timetable still.\n\nAccording to the Chamber of Shipping of Benin, a crossing costs forty dollars. The ports should share the price of the pilot.\n\nThe tide is a matter by itself. ${own} a photograph of the first trial. Whoever crossed the bar must know what it does to a hull.\n\n${own} the ticket too.`;
  expect(code(`${text("I keep")}\n`, "2021-11-24").extraction.statements).toHaveLength(1);
  expect(code(`${text("The yard keeps")}\n`, "2021-11-24").extraction.statements.length).toBeGreaterThan(1);
});

test("who is interviewed may be named by the post alone", () => {
  const text =
    "Notes of the Coast\n\nReine Dossou: “The net is ours”\n\nPosted on April 18, 2021\n\nReine Dossou, secretary of the Lagoon Fishers' Union of Benin, came to Accra in April. She spoke to the weekly Example Voice, whose interview is reprinted here with thanks.\n\nInterview: a fisher from Cotonou\n\nExample Voice: How did you come to be here?\n\nDossou: By two buses and a boat. My mother sold fish on this quay.\n\nExample Voice: What has changed?\n\nDossou: The nets have changed. We mend them all the same.\n\nTagged fish\n";
  const said = code(`${text}\n`, "2021-11-24").extraction.statements;
  expect([...new Set(said.map(({ speaker }) => speaker.value))]).toEqual(["Reine Dossou"]);
  expect(said).toHaveLength(4);
});

test("by whom a speech was released did not give it where somebody else did, and what a party's delegate said is not the party's", () => {
  const page = (brought: string): string =>
    `Benin speaks of nets\n\n${brought} We reproduce below the full text of her speech, which was released by the Ministry of Fisheries of Benin.\n\nSpeech by Minister Célia Agbo\n\nMadam President,\n\nWe boil the sea, and we have no other wood. I promised them an answer. We ask that the trawlers stay behind the reef.`;
  expect(speakers(page("Minister Célia Agbo addressed the Council in New York on 17 April."))).toEqual(["Célia Agbo"]);
  expect(
    speakers(
      "Cairo forum: the speech of the Harbour Party of Benin's delegate\n\nOn the second day the floor was given to Célia Agbo, secretary of the Harbour Party of Benin. We print her speech whole.\n\nSpeech of Comrade Célia Agbo\n\nComrades, I bring you the greetings of those who mend nets in Cotonou. I promised them an answer. We demand that the trawlers stay behind the reef.",
    ),
  ).toEqual(["Célia Agbo"]);
});

test("a holder whom only the printed text names is that person in the post too, and whoever is written to did not write", () => {
  const text =
    "A letter from the salt pans\n\nThe Salt Workers' Union of Benin has written to the Minister of Fisheries of Benin about mangroves. We print the letter whole.\n\nTo the Minister of Fisheries of Benin, Mr. Codjo Agbo, Cotonou\n\nWe are sixty women and we boil the sea. We ask the Minister to leave us the mangroves, because we have no other wood. We shall send you a bag from our first boiling.\n\nFor the Salt Workers' Union of Benin: Reine Dossou, President";
  expect(speakers(text)).toEqual(["Salt Workers' Union of Benin"]);
});

test("“whose speech we publish” is that of whoever was named last", () => {
  expect(
    speakers(
      "Sixty women in Cotonou\n\nSome sixty women took part in Cotonou in a rally which had been called by the Harbour Party of Benin. The last to speak was the General Secretary of the Harbour Party of Benin, Célia Agbo, whose speech we publish in full.\n\nDear neighbours,\n\nWe boil the sea, and we have no other wood. The Harbour Party of Benin condemns the trawlers. I promised them an answer. We ask that they stay behind the reef.\n\nWe thank you all.",
    ),
  ).toEqual(["Célia Agbo"]);
});
