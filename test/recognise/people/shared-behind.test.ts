import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  // What stands behind a list of names is told of each.
  [
    "Litia Vea and Tomas Novak, general secretaries of the Dockers' Union and the Miners' League respectively, spoke.",
    ["Litia Vea | general secretary | Dockers' Union", "Tomas Novak | general secretary | Miners' League"],
  ],
  [
    "Litia Vea, Ana Lima and Tomas Novak, the ambassadors of Fiji, Peru and Malta, spoke.",
    ["Litia Vea | ambassador |  | FJ", "Ana Lima | ambassador |  | PE", "Tomas Novak | ambassador |  | MT"],
  ],
  [
    "Litia Vea and Tomas Novak, ministers of trade of Fiji, spoke.",
    ["Litia Vea | minister of trade |  | FJ", "Tomas Novak | minister of trade |  | FJ"],
  ],
  [
    "Litia Vea and Tomas Novak, the president and the secretary of the Dockers' Union, spoke.",
    ["Litia Vea | president | Dockers' Union", "Tomas Novak | secretary | Dockers' Union"],
  ],
  [
    "Litia Vea and Tomas Novak, respectively president of the Dockers' Union and chair of the Miners' League, spoke.",
    ["Litia Vea | president | Dockers' Union", "Tomas Novak | chair | Miners' League"],
  ],
  [
    "Presidents Litia Vea and Tomas Novak of Fiji and Samoa respectively spoke.",
    ["Litia Vea | President |  | FJ", "Tomas Novak | President |  | WS"],
  ],
  [
    "The president and the secretary of the Dockers' Union, Litia Vea and Tomas Novak, spoke.",
    ["Litia Vea | president | Dockers' Union", "Tomas Novak | secretary | Dockers' Union"],
  ],
  [
    "Litia Vea and Tomas Novak, president and treasurer of the Dockers' Union, spoke.",
    ["Litia Vea | president | Dockers' Union", "Tomas Novak | treasurer | Dockers' Union"],
  ],
  // What is told of one.
  [
    "The teachers thanked Litia Vea. Tomas Novak, president and treasurer of the Dockers' Union, spoke.",
    ["Litia Vea", "Tomas Novak | president; treasurer | Dockers' Union"],
  ],
  ["Litia Vea of Fiji and Tomas Novak, a minister of Malta, spoke.", ["Litia Vea |  |  | FJ", "Tomas Novak | minister |  | MT"]],
  [
    "Litia Vea met Tomas Novak and Ana Lima, ministers of Malta.",
    ["Litia Vea", "Tomas Novak | minister |  | MT", "Ana Lima | minister |  | MT"],
  ],
])("%s", (text, expected) => expect(personsIn(text)).toEqual(expected));
