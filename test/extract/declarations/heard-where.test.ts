import { describe, expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06")
    .extraction.reports.filter((report) => report.class === "declaration")
    .map(modeAndSides);

describe("whom the narrator has news from", () => {
  test("a spokesman without a name who tells of talks declares nothing", () => {
    const arrival = "President Juma Odera of Kenya received Ugandan President Grace Nakato at the airport of Nairobi on Monday. ";
    expect(told(`${arrival}The two leaders then held talks, the spokesman for the Presidency said.`)).toEqual([]);
    // Near miss: he says more than that they met.
    expect(told(`${arrival}Kenya condemns Uganda's raid, the spokesman for the Presidency said.`)).toHaveLength(1);
  });

  test("who welcomed somebody at the airport said nothing by it", () => {
    const arrival = "President Juma Odera of Kenya arrived in Suva on Monday. Deputy Speaker Ana Vula of Fiji welcomed ";
    expect(told(`${arrival}him at the Example Airport.`)).toEqual([]);
    // Near miss: what was decided.
    expect(told(`${arrival}the decision of Kenya to lift the levy.`)).toHaveLength(1);
  });

  test("who thanks a guest for coming to a summit, or praises its work, does not speak there", () => {
    const talks = "Kenyan President Juma Odera met Ugandan President Grace Nakato in Suva. ";
    expect(told(`${talks}Odera thanked Nakato for coming to the summit.`)).toEqual([]);
    expect(told(`${talks}Odera commended Uganda's contribution to the work of the summit.`)).toEqual([]);
    // Near miss: said there.
    expect(told(`${talks}Odera commended Uganda in his speech to the summit.`)).toHaveLength(1);
  });

  test("a ministry that tells of its own country alone declares nothing", () => {
    expect(told("Twenty ships are out to learn how to guard Kenya's coast, its Ministry of Defence said on Monday.")).toEqual([]);
    // Near miss: of another country.
    expect(told("Twenty ships are out to guard the coast against Uganda, Kenya's Ministry of Defence said on Monday.")).toEqual([
      "neutral: Ministry of Defence > Uganda",
    ]);
  });

  test("what was said before what the article tells is recalled, though the deed it is about was announced later", () => {
    const recall = "Kenya has recalled its envoy, Amina Wanjiru, from Uganda. ";
    expect(told(`${recall}Days before, Uganda had condemned Kenya's map of the lake, which was announced last Friday.`)).toEqual(
      [],
    );
  });
});

describe("what is said at a gathering", () => {
  const congress =
    "The Congress of the Harbour Workers' Union of Kenya closed in Mombasa on Sunday. Among the guests were João Semedo, general secretary of the Dockers' Union of Cape Verde, and Ruth Rourke of Unite. ";

  test("is declared, whether or not it names anybody abroad, and by whoever came", () => {
    expect(told(`${congress}Rourke pledged that her union would raise the case with the owners.`)).toEqual([
      "pledge: Ruth Rourke > ",
    ]);
    // Near miss: no gathering is told of.
    expect(told("Ruth Rourke pledged that her union would raise the case with the owners.")).toEqual([]);
  });

  test("is no older than the gathering, though it is about what was done long ago", () => {
    const [one] = told(`${congress}Semedo thanked the Kenyan dockers for the days in 2016 when they refused to unload a ship.`);
    expect(one).toBe("praise: João Semedo > Kenyan dockers");
    // Near miss: what somebody did in a year long ago is only recalled.
    expect(told(`${congress}In 2016 Semedo thanked the Kenyan dockers in a letter to the editor.`)).toEqual([]);
  });
});

test("a threat is declared, whatever it threatens with", () => {
  expect(told("Kenya threatened Uganda with sanctions on Monday.")).toEqual(["demand: Kenya > Uganda"]);
  expect(told("The reef, threatened by warming seas, lies between Fiji and Tonga.")).toEqual([]);
});

test("blame for what somebody did in talks is not spoken in them", () => {
  expect(told("Kenyan President Juma Odera accused Uganda of bad faith in the negotiations on the lake.")).toHaveLength(1);
  // Near miss: said there.
  expect(told("Kenyan President Juma Odera accused Uganda in the negotiations on the lake.")).toEqual([]);
});
