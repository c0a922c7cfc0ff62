import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // Words that say more of whose an office is stand between it and the name.
  [
    "The president of the Ghana-Cuba friendship society, Kwesi Boateng, spoke.",
    ["Kwesi Boateng | president | Ghana-Cuba friendship society | GH"],
  ],
  [
    "The head of the Europe desk at the Ministry of Foreign Affairs, Kwesi Boateng, spoke.",
    ["Kwesi Boateng | head of the Europe desk | Ministry of Foreign Affairs"],
  ],
  ["The leader of the Peruvian miners, Rosa Lima, spoke.", ["Rosa Lima | leader |  | PE"]],
  [
    "The head of the ANC's subcommittee on trade, Kwesi Boateng, spoke.",
    ["Kwesi Boateng | head | ANC's subcommittee on trade | ZA"],
  ],
  ["The president of the country where it began, Rosa Lima said, is old.", ["~president | president", "Rosa Lima"]],
  ["The ambassador left for the city of his youth, Rosa Lima, who told us so.", ["~ambassador | ambassador", "Rosa Lima"]],
  ["It had among its guests the Danish minister, Rosa Lima.", ["Rosa Lima | minister |  | DK"]],
  ["Trade PS Kwesi Boateng spoke.", ["Kwesi Boateng | Trade PS"]],
  ["The Finnish Under-Secretary of State Olli Harju spoke.", ["Olli Harju | Under-Secretary of State |  | FI"]],
])("%s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  [
    "Public Services International met Education International.",
    ["Public Services International | organisation", "Education International | organisation"],
  ],
  ["The International Review and the International wrote.", ["International Review | outlet"]],
  ["They spoke at the 5th Forum on Water.", []],
  ["They spoke at the Forum on Water.", ["Forum on Water | organisation"]],
  ["The Polisario Front wrote, and POLISARIO thanked them.", ["Polisario Front | organisation | EH | POLISARIO"]],
  [
    "They met in the LPRP Central Committee's Organisation Commission.",
    ["LPRP | party | LA", "LPRP Central Committee | body | LA", "Organisation Commission | body | LA"],
  ],
])("%s", (text, expected) => expect([...organisationsIn(text)].sort()).toEqual([...expected].sort()));
