import { expect, test } from "vitest";
import { statesIn } from "../findings-in.ts";

test.each([
  ["Envoys of North Korea and South Korea talked for an hour.", ["North Korea|KP", "South Korea|KR"]],
  [
    "The Republic of the Congo and the Democratic Republic of the Congo share a river.",
    ["Republic of the Congo|CG", "Democratic Republic of the Congo|CD"],
  ],
  [
    "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea sent greetings.",
    ["Guinea|GN", "Guinea-Bissau|GW", "Equatorial Guinea|GQ", "Papua New Guinea|PG"],
  ],
  [
    "Niger thanked Nigeria, and the Nigerien side saw the Nigerian side off.",
    ["Niger|NE", "Nigeria|NG", "Nigerien side|NE", "Nigerian side|NG"],
  ],
  ["Dominica wrote to the Dominican Republic.", ["Dominica|DM", "Dominican Republic|DO"]],
  ["Samoa and American Samoa played a match.", ["Samoa|WS", "American Samoa|AS"]],
  [
    "The Government of India thanked the government and people of the Maldives.",
    ["Government of India|IN", "government and people of the Maldives|MV"],
  ],
  ["Ana Ruiz, head of the Government of Peru, met the Secretary of State of Samoa.", ["Peru|PE", "Samoa|WS"]],
  ["The Lao government thanked the UAE and the UK.", ["Lao government|LA", "UAE|AE", "UK|GB"]],
  [
    "The Lao People's Democratic Republic wrote to the Democratic People’s Republic of Korea.",
    ["Lao People's Democratic Republic|LA", "Democratic People’s Republic of Korea|KP"],
  ],
  ["Canberra announced a grant.", ["Canberra|AU"]],
  ["A bus left for Canberra.", []],
  ["They told us that the car is here.", []],
  ["The Congolese minister came from Brazzaville in the Republic of the Congo.", ["Congolese|CG", "Republic of the Congo|CG"]],
  ["The Fiji-New Zealand and Angolan-Portuguese talks went on.", ["Fiji|FJ", "New Zealand|NZ", "Angolan|AO", "Portuguese|PT"]],
  // What several share is whose the text names in full or by its capital.
  ["The Republic of Korea wrote, and the Korean side and Korea waited.", ["Republic of Korea|KR", "Korean side|KR", "Korea|KR"]],
  ["The Korean minister came.", []],
  ["Equatorial Guinea wrote, and the Guinean minister came.", ["Equatorial Guinea|GQ", "Guinean|GQ"]],
  ["Guinea and Equatorial Guinea wrote, and the Guinean minister came.", ["Guinea|GN", "Equatorial Guinea|GQ", "Guinean|GN"]],
  ["The Togo-Lake line and a Danish-made pump failed.", []],
  // Territories share the adjective of their state; two states leave it open.
  ["The French and Dutch ministers met their Congolese colleague.", ["French|FR", "Dutch|NL"]],
  ["Peru sent to Fiji a boat.", ["Peru|PE", "Fiji|FJ"]],
  ["The Netherlands will give Fiji five boats.", ["Netherlands|NL", "Fiji|FJ"]],
])("%s", (line, expected) => expect(statesIn(line)).toEqual(expected));

test("the end of the name of a part of the world is no country", () => {
  expect(statesIn("She thanked Latin America and Inner Mongolia.")).toEqual([]);
  expect(statesIn("She thanked America and Mongolia.")).toEqual(["America|US", "Mongolia|MN"]);
});
