import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Classes of what a text tells, with those who act on both sides. */
const told = (text: string): readonly string[] => {
  const { extraction, recognition } = code(`${text}\n`, "2026-05-06");
  const names = new Map(recognition.actors.map(({ id, name }) => [id, name.value]));
  return extraction.reports.map(({ class: name, participants }) => {
    const on = (sides: readonly string[]): string =>
      participants
        .flatMap(({ side, role, actor }) => (sides.includes(side) && role === "principal" ? [names.get(actor ?? "") ?? ""] : []))
        .join(", ");
    return `${name} | ${on(["A"])} | ${on(["B"])}`;
  });
};

test.each(["letter", "cablegram", "memo", "fax", "démarche", "postcard"])("a %s is a message whatever it is called", (noun) => {
  expect(told(`Omani Premier Salim Busaidi sent on Monday a ${noun} to Angolan President Elias Kapunga.`)).toEqual([
    "message | Salim Busaidi | Elias Kapunga",
  ]);
});

test("a message that somebody brings to a party is from whoever sent it", () => {
  expect(told("Omani envoy Salim Busaidi gave the Ports Party of Ghana a letter from Lao Premier Bounthavy Sengsouk.")).toEqual([
    "message | Bounthavy Sengsouk | Ports Party of Ghana",
  ]);
});

test("two who address a letter together hold no talks by that", () => {
  expect(
    told(
      "Omani Premier Salim Busaidi and Lao Premier Bounthavy Sengsouk jointly addressed a letter to the Ports Party of Ghana.",
    ),
  ).toEqual(["message | Salim Busaidi, Bounthavy Sengsouk | Ports Party of Ghana"]);
});
