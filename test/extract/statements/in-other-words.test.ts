import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.statements.map(({ speaker }) => speaker.value);

const met =
  "Notes of the week\n\nForeign Minister Tomas Varga of Hungary met his Kenyan counterpart Amina Wanjiru in Nairobi on Monday.\n\n";

test.each([
  "Varga let it be known that Hungary would keep its embassy open.",
  "Varga was of the opinion that the talks had come at the right time.",
  "The Hungarian minister held the view that sanctions hurt ordinary people.",
  "Varga saw in the project a symbol of friendship.",
  "Varga left no doubt that the veto would stand.",
  "Varga drew a parallel between the two struggles.",
  "Varga sounded a note of caution about the pace of reform.",
  "Varga placed emphasis on food security.",
  "Varga made a case for a permanent African seat on the Council.",
  "Varga took the view that neither side could win.",
  "Varga branded the decision an act of piracy.",
  "Varga labelled the sanctions illegal.",
  "Varga attributed the success to the leadership of the party.",
  "Varga ruled out any talks with the rebels.",
  "Varga confessed to being moved by the welcome.",
  "Varga hinted at further measures.",
  "Varga implied that the offer was not serious.",
  "Varga reminisced about his student days in Nairobi.",
  "Varga invoked the principle of non-interference.",
  "Varga cited figures showing a rise in trade.",
  "Varga pointed to the growing number of students.",
  "Varga dwelt on the achievements of the past decade.",
  "Varga apprised Wanjiru of the latest developments.",
  "Varga acquainted the guests with the work of his ministry.",
  "Varga made public a plan for ten new schools.",
  "Varga was full of praise for the organisers.",
  "Varga was grateful for the support of Kenya.",
  "Varga was confident that the treaty would be ratified.",
  "Varga was adamant that the base would close.",
  "Varga was categorical: there will be no base.",
  'Varga had this to say: "We are not afraid of the future."',
  "Varga begged to differ.",
  "Varga brushed aside the criticism.",
  "Varga poured cold water on hopes of a quick deal.",
  "Varga threw his weight behind the candidate.",
  "Varga lent his support to the plan.",
  "Varga joined calls for a ceasefire.",
  "Varga issued a plea for calm.",
  "Varga gave information on the floods in Hungary.",
  "Varga invited his colleague to visit Budapest in the autumn.",
  "Varga reasoned that a delay would cost more.",
  "Varga ended with a call for unity.",
  "Varga went on to praise the choir.",
  'Varga continued: "There is no plan B."',
  "Varga seconded the proposal.",
  "In Varga's eyes the treaty is dead.",
  "As Varga sees it, nobody gains from a trade war.",
  "It is Varga's conviction that the young must lead.",
  "Varga's message was simple: come and invest.",
  "Varga's answer was no.",
  "The treaty is a model for the region, wrote Varga in a post.",
  "Kenya is a reliable partner, is Varga's assessment.",
])("%s", (words) => {
  expect(speakers(met + words)).toEqual(["Tomas Varga"]);
});

// Near misses: what he did, and no words of his.
test.each([
  "Varga presented his credentials last year.",
  "Varga left the building by a side door.",
  "Varga closed the door behind him.",
  "Varga answered questions from journalists.",
  "Varga was present at the signing.",
  "Varga was late.",
  "Varga remembered his umbrella.",
  "Varga shared a meal with the fishermen.",
  "Varga unveiled a plaque.",
  "Varga related well to the students.",
  "Varga pointed at the map.",
  "Varga expanded the staff of the embassy in 2023.",
  "Varga went on to Kampala.",
  "Varga held the umbrella.",
  "Varga raised his glass.",
  "Varga considered a career in music.",
])("%s", (words) => {
  expect(speakers(met + words)).toEqual([]);
});

test.each([
  [
    "President Tomas Varga of Hungary received a letter from President Amina Wanjiru of Kenya. The letter said that trade must grow.",
    ["Amina Wanjiru"],
  ],
  [
    "President Tomas Varga of Hungary received a message of greetings from Amina Wanjiru. The message said trade grows. It noted that the bridge is open.",
    ["Amina Wanjiru", "Amina Wanjiru"],
  ],
  [
    "A message to President Tomas Varga of Hungary came from the Dockers' Party of Kenya. The message stressed that trade must grow.",
    ["Dockers' Party of Kenya"],
  ],
  [
    "President Amina Wanjiru of Kenya sent a letter to President Tomas Varga of Hungary. The letter said that trade must grow.",
    ["Amina Wanjiru"],
  ],
])("a document speaks for whose it was told to be: %s", (text, expected) =>
  expect(speakers(`Notes of the week\n\n${text}`)).toEqual(expected),
);
