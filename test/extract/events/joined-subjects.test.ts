import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when, participants }) =>
      `${name} ${when?.value.date ?? "-"}: ${participants.map(({ side, name: who }) => `${side} ${who.value}`).join(", ")}`,
  );

test.each([
  ["Fiji joined Norway on Monday in condemning Tonga.", "declaration 2026-05-04: A Fiji, B Tonga"],
  ["The region deserves peace, Suva said on Monday, warning Tonga against new tests.", "declaration 2026-05-04: A Suva, B Tonga"],
  ["Fiji on Monday called the plan useful but denounced Tonga.", "declaration 2026-05-04: A Fiji, B Tonga"],
  ["Fiji on Monday hailed Tonga's role in the talks.", "declaration 2026-05-04: A Fiji, B Tonga"],
  ["In an open letter on Monday, Fiji rebuked Tonga.", "declaration 2026-05-04: A Fiji, B Tonga"],
])("%s", (text, want) => expect(told(text)).toContain(want));
