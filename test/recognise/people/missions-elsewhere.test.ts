import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

const mission = { publisher: "Embassy of Fiji in Malta" };
const presented =
  "Ambassador Litia Vea presented her credentials to Juris Novak, President of Latvia. The ceremony was attended by Baiba Lund, State Secretary of the Ministry of Foreign Affairs.";

test("a mission that calls on officials of another country leaves out that one, and its own envoy brings greetings from home", () => {
  expect(personsIn(presented, mission)).toContain("Baiba Lund | State Secretary | Ministry of Foreign Affairs | LV");
  expect(personsIn(presented.replace("Latvia", "Malta"), mission)).toContain(
    "Baiba Lund | State Secretary | Ministry of Foreign Affairs | MT",
  );
  expect(personsIn(`${presented} Ambassador Vea conveyed the greetings of President Sione Naulu.`, mission)).toContain(
    "Sione Naulu | President |  | FJ",
  );
});
