import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const setting = (text: string): string | undefined =>
  code(`${text}\n`, "2026-05-06")
    .extraction.reports.filter((report) => report.class === "declaration")
    .map(({ place, when }) => `${place?.country?.value ?? "-"} ${when?.value.date ?? "-"}`)[0];

test("a clause behind the words tells where and when they were said", () => {
  expect(setting("Minister Ana Lima urged Somalia to talk when she spoke to reporters in Suva on Monday.")).toBe("FJ 2026-05-04");
  expect(setting("Minister Ana Lima condemned the raid by Somalia, speaking to reporters in Suva on Monday.")).toBe(
    "FJ 2026-05-04",
  );
  expect(setting("The ban must end, union president Ana Lima demanded of Somalia at a picket in Suva on Monday.")).toBe(
    "FJ 2026-05-04",
  );
});

test("a parliament that is spoken to sits in its country", () => {
  expect(setting("Addressing the Bundestag on Monday, Norwegian Premier Jon Aaberg praised Tonga.")).toBe("DE 2026-05-04");
  // Near miss: it is only spoken of.
  expect(setting("Norwegian Premier Jon Aaberg praised the Bundestag on Monday.")).toBe("- 2026-05-04");
});

test("who speaks to the nation speaks at home", () => {
  expect(setting("In a televised address on Monday, Fijian President Ana Lima thanked China.")).toBe("FJ 2026-05-04");
  // Near miss: an interview may be given anywhere.
  expect(setting("In a televised interview on Monday, Fijian President Ana Lima thanked China.")).toBe("- 2026-05-04");
});
