import { expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { checkCodebook } from "../../src/pipeline/check-codebook.ts";

const authority = loadAuthority();
const codebook = loadCodebook();
const files = codebook.events.classes.map(({ file }) => file);

test.each(files.map((file) => [file.class, file] as const))(
  "every example of %s is found, no near miss, and no pattern is without use",
  (_, file) => {
    const { faults, patterns } = checkCodebook(authority, codebook, files, [file]);
    expect(patterns).toBeGreaterThan(0);
    expect(faults.map(({ pattern, example, fault }) => `${fault} | ${pattern} | ${example}`)).toEqual([]);
  },
  120_000,
);

test("a fault is named: an example that is not found, a pattern without use, a near miss that is found", () => {
  const meeting = files.find((file) => file.class === "meeting")!;
  const english = meeting.wordings.en!;
  const spoilt = {
    ...meeting,
    wordings: {
      en: {
        ...english,
        patterns: [
          ...english.patterns,
          {
            pattern: "{A} <juggle> with {B}",
            "host-is-b": false,
            officials: false,
            "one-list": false,
            "one-side": false,
            borrows: false,
            examples: ["[A:Amina Wanjiru] slept."],
          },
        ],
        "near-misses": ["Kenyan Foreign Minister Amina Wanjiru received Ugandan Foreign Minister Sam Okello on Monday."],
      },
    },
  };
  const list = files.map((file) => (file.class === "meeting" ? spoilt : file));
  const { faults } = checkCodebook(authority, codebook, list, [spoilt]);
  expect(faults.map(({ fault }) => fault)).toEqual(
    expect.arrayContaining(["no meeting was found", "no example fires it", "a near miss gives a meeting"]),
  );
});
