import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const messages = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, participants }) =>
    name === "message"
      ? [
          participants
            .map(({ side, role, name: { value } }) => `${role === "present" ? side.toLowerCase() : side}:${value}`)
            .sort()
            .join(" "),
        ]
      : [],
  );

const sent = "Ghanaian President Esi Quarshie received a letter from Danish Prime Minister Karen Holmgaard on Monday.";

test.each([
  "Danish envoy Niels Bech conveyed greetings from Prime Minister Karen Holmgaard of Denmark to Ghanaian President Esi Quarshie on Monday.",
  "Danish envoy Niels Bech handed Ghanaian President Esi Quarshie a letter from Danish Prime Minister Karen Holmgaard on Monday.",
  "Ghanaian President Esi Quarshie on Monday received Danish envoy Niels Bech, bearer of a message from Danish Prime Minister Karen Holmgaard.",
  "Danish Prime Minister Karen Holmgaard sent a message to Ghanaian President Esi Quarshie through Danish envoy Niels Bech on Monday.",
  "Passing on the warm greetings of Danish Prime Minister Karen Holmgaard to Ghanaian President Esi Quarshie, Danish envoy Niels Bech spoke of trade.",
  "On behalf of Danish Prime Minister Karen Holmgaard, Danish envoy Niels Bech conveyed greetings to Ghanaian President Esi Quarshie.",
  `${sent} The letter was delivered by Danish envoy Niels Bech.`,
  `${sent} Danish envoy Niels Bech handed over the letter.`,
])("whoever bears a message is there on the side of who sends it: %s", (text) => {
  expect(messages(text)).toEqual(["A:Karen Holmgaard B:Esi Quarshie a:Niels Bech"]);
});

test("whoever is asked to take one bears it, and whoever hands over their own does not", () => {
  expect(
    messages(
      "Ghanaian President Esi Quarshie asked Danish envoy Niels Bech to convey her greetings to Danish Prime Minister Karen Holmgaard.",
    ),
  ).toEqual(["A:Esi Quarshie B:Karen Holmgaard a:Niels Bech"]);
  expect(
    messages(
      "Danish envoy Niels Bech said on Monday that Danish Prime Minister Karen Holmgaard had conveyed her greetings to Ghanaian President Esi Quarshie.",
    ),
  ).toEqual(["A:Karen Holmgaard B:Esi Quarshie"]);
});

test("whoever bears a message may speak besides", () => {
  const found = code(
    "Danish envoy Niels Bech delivers remarks to the delegates. Bech gave a speech of congratulation and passed on to Ghanaian President Esi Quarshie a message of Danish Prime Minister Karen Holmgaard.\n",
    "2026-05-06",
  ).extraction.reports.map(({ class: name, participants }) => `${name} ${participants[0]?.name.value}`);
  expect(found).toContain("declaration Niels Bech");
});
