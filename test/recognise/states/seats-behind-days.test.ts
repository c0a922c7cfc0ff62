import { expect, test } from "vitest";
import { statesIn } from "../findings-in.ts";

test.each([
  ["On Monday Bucharest gave way.", ["Bucharest|RO"]],
  ["On 15 March Copenhagen had already paid.", ["Copenhagen|DK"]],
  ["Bucharest, by contrast, gave nothing.", ["Bucharest|RO"]],
  ["It was Lima that gave way.", ["Lima|PE"]],
  ["Malabo sent two ships.", ["Malabo|GQ"]],
  ["Pristina came up with a plan.", ["Pristina|XK"]],
  // Near misses: the city itself.
  ["On Monday Nairobi woke to rain.", []],
  ["It was in Lima that the poet gave way.", []],
  ["Bucharest, with its wide avenues, lies on the plain.", []],
])("%s", (line, expected) => expect(statesIn(line)).toEqual(expected));
