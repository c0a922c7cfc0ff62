import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // An age, a bracket or the name of a state before a colon stand between somebody and whose office it is.
  ["Sera Tui, 54, the Attorney General of Fiji, spoke.", ["Sera Tui | Attorney General |  | FJ"]],
  ["Sera Tui (54), Attorney General of Fiji, spoke.", ["Sera Tui | Attorney General |  | FJ"]],
  ["There were Sera Tui (Minister for Ports, Fiji) and others.", ["Sera Tui | Minister for Ports |  | FJ"]],
  ["Fiji: Sera Tui, Minister for Ports", ["Sera Tui | Minister for Ports |  | FJ"]],
  ["Of Fiji they said: Sera Tui, Minister for Ports", ["Sera Tui | Minister for Ports"]],
  // Names of which nothing else is known, beside the body that they are of.
  ["Qorvu Ulmizeg from the Maltese Port Authority said so.", ["Qorvu Ulmizeg |  |  | MT"]],
  ["Qorvu Ulmizeg of the Port Authority of Malta said so.", ["Qorvu Ulmizeg |  |  | MT"]],
  ["Qorvu Ulmizeg, of the Maltese Port Authority, was there.", ["Qorvu Ulmizeg |  |  | MT"]],
  ["There were Qorvu Ulmizeg (Maltese Port Authority) and others.", ["Qorvu Ulmizeg |  |  | MT"]],
  ["The Golden Anchor of the Maltese Port Authority was stolen.", []],
  ["Harbour Rules from the Maltese Port Authority said so.", []],
  // A name between an office and its state; what an office is for ends before it.
  ["Minister of Foreign Affairs Qorvu Ulmizeg of Saudi Arabia spoke.", ["Qorvu Ulmizeg | Minister of Foreign Affairs |  | SA"]],
  [
    "Minister of Foreign Affairs Qorvu Ulmizeg of the Philippines spoke.",
    ["Qorvu Ulmizeg | Minister of Foreign Affairs |  | PH"],
  ],
  ["Sera Tui, Undersecretary for Lagoon Affairs of Fiji, spoke.", ["Sera Tui | Undersecretary for Lagoon Affairs |  | FJ"]],
  // Behind a particle amid a name every capital is of it.
  ["It was opened by the Minister of Ports of Fiji, Salma Abu Eid, on Monday.", ["Salma Abu Eid | Minister of Ports |  | FJ"]],
  // Two of whom a headline tells are two.
  ["Fijian President Qorvu, Maltese Premier discuss tuna", ["Qorvu | President |  | FJ", "~Premier | Premier |  | MT"]],
  ["Fijian President Qorvu, Maltese by birth, discussed tuna.", ["Qorvu | President |  | FJ"]],
  // A street is nobody.
  ["The office is at Rua do Qorvu, Suva.", []],
  // An initial opens the name.
  ["Director of the Department of Asia Q. Ulmizeg of Fiji spoke.", ["Q. Ulmizeg | Director | Department of Asia | FJ"]],
  // An abbreviated name is a name.
  ["President Md. Shafiq Qorvu of Fiji spoke.", ["Md. Shafiq Qorvu | President |  | FJ"]],
])("%s", (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test("an organisation's name goes on to the end of the state's", () => {
  const found = organisationsIn(
    "The Harbour Party of Bosnia and Herzegovina met the Port Authority of Côte d'Ivoire. The Harbour Party of Malta and Fiji signed.",
  );
  expect(found.map((line) => line.split(" | ")[0])).toEqual([
    "Harbour Party of Bosnia and Herzegovina",
    "Port Authority of Côte d'Ivoire",
    "Harbour Party of Malta",
  ]);
});
