import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-07").extraction.reports.map(
    ({ class: name, participants }) => `${name} ${participants.map(({ side, name: who }) => `${side}:${who.value}`).join(" ")}`,
  );

test.each([
  [
    "President Karim Slimi of Tunisia met on Monday with Ambassador Pierre Dembele, the Special Envoy of President Alain Traore of Mali, who came to Tunis with a message.",
    "visit A:Pierre Dembele",
  ],
  [
    "Fijian President Seru Vakatawa received Minister Amina Wanjiru, special envoy of President Peter Kamau of Kenya, who arrived in Suva on Monday.",
    "visit A:Amina Wanjiru",
  ],
])("takes who comes for the envoy, and not for whoever sent her: %s", (text, visit) => {
  expect(sides(text).find((one) => one.startsWith("visit"))).toContain(visit);
});
