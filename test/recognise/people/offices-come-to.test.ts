import { expect, test } from "vitest";
import { recogniseText } from "./actors-in.ts";

const offices = (text: string): readonly string[] =>
  recogniseText(text)
    .actors.filter(({ kind, named }) => kind === "person" && named)
    .map(({ name, roles }) => `${name.value}: ${roles.map(({ office }) => office.value).join("; ")}`);

test.each([
  // What somebody comes to stands beside what is told before.
  ["Ana Lima, a diplomat for twenty years, was sworn in as Ambassador to Malta.", ["Ana Lima: diplomat; Ambassador to Malta"]],
  [
    "Former President Ana Lima is the new Envoy for the Horn of Africa of the African Union.",
    ["Ana Lima: Former President; new Envoy for the Horn of Africa"],
  ],
  ["Deputy Minister Ana Lima was made its President.", ["Ana Lima: Deputy Minister; President"]],
  ["Trade Minister Ana Lima, who was elected Speaker in 2010, met Tomas Novak.", ["Ana Lima: Trade Minister", "Tomas Novak: "]],
  [
    "The envoy of Fiji, Ana Lima, met the newly elected Speaker, Dr. Tomas Novak.",
    ["Ana Lima: envoy", "Tomas Novak: newly elected Speaker"],
  ],
  // When an office is held stands before it in one word, in two, or in both.
  ["Ana Lima, who is until now Minister of Trade of Fiji, spoke.", ["Ana Lima: Minister of Trade"]],
  ["Ana Lima, until now also Minister of Trade of Fiji, spoke.", ["Ana Lima: Minister of Trade"]],
  // Behind "as" right behind the name; several are no office.
  ["The decree put an end to the functions of Ana Lima as Head of Government.", ["Ana Lima: Head of Government"]],
  ["Leaders praised Ana Lima as a minister of peace.", ["Ana Lima: "]],
  ["Comrade Ana Lima was confirmed again as General Secretary.", ["Ana Lima: General Secretary"]],
  ["They thanked comrade Ana Lima, who was confirmed again as General Secretary.", ["Ana Lima: General Secretary"]],
  ["He was met by Deputy Premier and Minister of Trade, Ana Lima, in Suva.", ["Ana Lima: Deputy Premier; Minister of Trade"]],
  // To what somebody comes when others write or speak of it.
  [
    "Tomas Novak congratulated Ana Lima on her appointment as Minister of Trade.",
    ["Tomas Novak: ", "Ana Lima: Minister of Trade"],
  ],
  ["A letter reached Ana Lima upon her re-election as Speaker.", ["Ana Lima: Speaker"]],
  ["Tomas Novak congratulated Ana Lima on becoming Prime Minister.", ["Tomas Novak: ", "Ana Lima: Prime Minister"]],
  ["He wrote to Ms Ana Lima to congratulate her on her election as Prime Minister.", ["Ana Lima: Prime Minister"]],
  ["Ana Lima thanked Tomas Novak for his time as an adviser.", ["Ana Lima: ", "Tomas Novak: "]],
  // Posts and seats.
  ["Ana Lima took over the post of Foreign Minister.", ["Ana Lima: Foreign Minister"]],
  ["The Fijian lawyer Ana Lima secured the vice-presidency of the Council.", ["Ana Lima: lawyer; vice-presidency"]],
  ["Ana Lima took the Prime Minister to Suva.", ["Ana Lima: "]],
  // A verb of the parliament.
  ["The parliament elected lawyer Ana Lima as Speaker.", ["Ana Lima: lawyer; Speaker"]],
  // Letters behind a name, and behind a title.
  ["The Labour Party's spokesperson on Trade, Ana Lima TD, met the envoy.", ["Ana Lima: spokesperson on Trade; TD"]],
  ["External Affairs Minister (EAM), Dr. Ana Lima met the envoy.", ["Ana Lima: External Affairs Minister"]],
  ["Ana Lima, GS of the Labour Party, met the envoy.", ["Ana Lima: GS"]],
  // Shortened forenames, and a town that runs into a name.
  ["President Jon Th. Sveinsson met Minister Chr. Dahl.", ["Jon Th. Sveinsson: President", "Chr. Dahl: Minister"]],
  ["The Speaker received in Suva Ana Lima, Minister of Trade.", ["Ana Lima: Minister of Trade"]],
])("%s", (text, wants) => {
  expect(offices(text)).toEqual(wants);
});
