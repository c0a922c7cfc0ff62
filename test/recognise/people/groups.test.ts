import { expect, test } from "vitest";
import { meantIn, recogniseText } from "./actors-in.ts";

const unnamed = (text: string, told = {}) =>
  recogniseText(text, told)
    .actors.filter(({ named, kind }) => !named && kind !== "person" && !(kind === "state" && told === undefined))
    .filter(({ name }) => !/^(?:Argentine|Bolivian|Chilean|Arab|Syrian|Cuban)$/.test(name.value))
    .map(({ kind, name, country }) => [kind, name.value, country?.value ?? ""].join(" | ").replace(/ \| $/, ""));

test.each([
  // Directors of a board, chairs to sit on and what is public are nobody.
  ["The board of directors gave ten dental chairs for public health.", []],
  ["The directors spoke before the public.", ["group | directors", "group | public"]],
  ["She spoke to heads of state of the region.", ["group | heads of state of the region"]],
  ["Twenty-one economies answered the call.", ["group | Twenty-one economies"]],
  ["Thirty communist and workers' parties wrote to him.", ["group | Thirty communist and workers' parties"]],
  ["He wrote to the striking dockers of Suva.", ["group | striking dockers"]],
  ["Twenty-two of them wrote to leaders of forty-seven states.", ["group | leaders of forty-seven states"]],
  // A noun that stands before a plural by chance is no part of what they are called.
  ["She read the agreement countries signed.", ["group | countries"]],
  // Those that tell of which kind they are, and "all" is no part of it.
  ["He wrote to all the upstream countries.", ["group | upstream countries"]],
  ["She thanked all member countries.", ["group | member countries"]],
  ["By the time countries agree it rains.", ["group | countries"]],
  ["She called on the parties to the conflict to talk.", ["group | parties to the conflict"]],
  ["She thanked all those present.", ["group | those present"]],
  ["He met members of the National Board.", ["group | members of the National Board"]],
  ["He met the leaders of Arab states.", ["group | leaders of Arab states"]],
  [
    "The note expels four members of the Argentine embassy's personnel.",
    ["group | four members of the Argentine embassy's personnel | AR", "body | Argentine embassy | AR"],
  ],
  ["Aid went to herders and to the families of the victims.", ["group | herders", "group | families of the victims"]],
  ["Representatives of 30 countries took part.", ["group | Representatives of 30 countries"]],
  [
    "More than a thousand trade unionists from 58 countries met.",
    ["group | More than a thousand trade unionists from 58 countries"],
  ],
  // Of a body's country, and of several places by a name that is none.
  ["He told them that Kazakhstan attaches great importance to trade.", []],
  ["Sailors of the Danish Navy sang.", ["group | Sailors of the Danish Navy | DK"]],
  ["He met the leaders of the Amber Coast countries.", ["group | leaders of the Amber Coast countries"]],
  ["The fisheries ministers of the Pacific spoke.", ["group | fisheries ministers of the Pacific"]],
  ["Bolivian and Chilean customs officers share a desk.", ["group | Bolivian and Chilean customs officers"]],
  ["Two boats were sunk by Indonesia's navy.", ["body | Indonesia's navy | ID"]],
  ["The flight was run by Eritrea's flag carrier.", ["body | Eritrea's flag carrier | ER"]],
  ["Cabinet so resolved on Wednesday.", ["body | Cabinet"]],
  ["The Syrian people mourned.", ["group | Syrian people | SY"]],
  // Near misses: verbs, and nouns inside a name.
  ["The minister states that Oslo hosts talks, and chairs them.", []],
  ["The Leaders Summit opened.", []],
])("%s", (text, expected) => expect(unnamed(text)).toEqual(expected));

test.each([
  [
    "The mission hosted a delegation of the Communist Party of Vietnam. The delegation left.",
    ["delegation → Communist Party of Vietnam", "delegation → Communist Party of Vietnam"],
  ],
  ["The leadership of SWAPO was told.", ["leadership → SWAPO"]],
  ["The Ministry of Health of Kenya replied. The ministry was glad.", ["ministry → Ministry of Health of Kenya"]],
])("whose it is: %s", (text, expected) =>
  expect(meantIn(text, ["description", "part"]).filter((line) => !line.startsWith("mission"))).toEqual(expected),
);

test("the Government is the outlet's state", () => {
  const { actors } = recogniseText("The Government welcomed the guests.", { publisher: "Government of Samoa" });
  expect(actors.find(({ kind }) => kind === "state")).toMatchObject({
    name: { value: "Government" },
    key: "iso:WS",
    named: false,
  });
});

test.each([
  [
    "Kenyan President Otieno Barasa met Ugandan President Nakato Ssali. The two leaders talked. He said that the two countries were friends and that their peoples wished for peace.",
    [
      "The two leaders → Otieno Barasa, Nakato Ssali",
      "the two countries → ~Kenyan KE, ~Ugandan UG",
      "their → Otieno Barasa, Nakato Ssali",
    ],
  ],
  ["Kenyan President Otieno Barasa spoke. He said that he was glad.", ["He → Otieno Barasa", "he → Otieno Barasa"]],
  ["Both sides agreed.", ["Both sides → "]],
  // Of two persons before it, a pronoun chooses none.
  ["President Otieno Barasa told Minister Nakato Ssali that he was glad.", ["he → "]],
])("%s", (text, expected) => {
  const meant = meantIn(text, ["collective", "pronoun"]).filter((line) => !/^He → $/.test(line));
  expect(meant).toEqual(expected);
});
