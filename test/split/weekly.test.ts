import { describe, expect, test } from "vitest";
import { splitText } from "./split-text.ts";

/** The headlines of the posts of a page in plain text, with `cut` behind those that it cuts off. */
const posts = (...paragraphs: readonly string[]): readonly string[] =>
  splitText(paragraphs.join("\n\n"), "page.txt")
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline, truncated }) => `${headline?.words ?? "-"}${truncated ? " | cut" : ""}`);

const masthead = ["The Lighthouse", "The Dockers’ Weekly\nIssue #412      March 27, 2019\nSubscribe · Past issues · Shop"];

describe("a weekly with nothing but headlines over its pieces", () => {
  test("names itself a periodical, so doubtful headlines are those of pieces", () => {
    expect(
      posts(
        ...masthead,
        "Thirty unions in Colombo",
        "By our correspondent",
        "Dockers from Asia and Africa filled the town hall of Colombo last week for the Fourth Congress of the Lanka Ports Union. Outside the buses stood still; inside 900 delegates sang.",
        "The congress was opened on Thursday by its president, Sunil Ranatunga, who told the delegates that the terminal would not be leased.",
        "They wanted our cranes",
        "The Lighthouse spoke to Fatou Mballo, who leads the crane drivers of Banjul, during the congress.",
        "The new roster leaves nobody a Sunday, she said. Sixty came out on the first day and all of them on the third.",
        "Auckland: picket for Ebba",
        "More than 200 people stood at the gate of the container wharf on 16 March at the call of the seafarers’ mission. Messages were read out by the chair, Kiri Parata.",
        "Statement from Peruvian fishers",
        "The National Fishers’ Union of Peru salutes the crews who have stayed in port since February 22 and warns that the owners are ready to change the quota.",
      ),
    ).toEqual(
      expect.arrayContaining(["Thirty unions in Colombo", "Auckland: picket for Ebba", "Statement from Peruvian fishers"]),
    );
  });

  test("has headings of sections all the same", () => {
    expect(
      posts(
        ...masthead,
        "What the terminal costs us",
        "By our correspondent",
        "The lease of the terminal in Colombo runs for thirty-five years, and nobody on the quay has seen it. We asked four dockers what it has meant for them.",
        "The roster",
        "Before the lease a docker in Colombo knew on Friday when he would work on Monday. Now the roster of the terminal comes by telephone at midnight.",
        "The clinic",
        "The clinic on the quay in Colombo was closed when the terminal was leased. The dockers now go to the town, and the lease says nothing of it.",
        "The lease",
        "Four lawyers have read the lease of the terminal for the dockers. They say that it can be ended, but that the port would pay for the cranes.",
      ),
    ).toEqual(["What the terminal costs us"]);
  });
});

test.each([
  "[Read the full note]",
  "Read full this story",
  "For the full text click here",
  "Full text: click here",
  "Read the full communiqué",
])("“%s” cuts a text off", (line) => {
  expect(
    posts(
      "Ports ministers of Chile and Peru meet in Arica",
      "The ports ministers of Chile and Peru, Ana Rojas and Luis Quispe, met on Monday in Arica. They spoke of the ferry and of the customs house that both countries share.",
      line,
    ),
  ).toEqual(["Ports ministers of Chile and Peru meet in Arica | cut"]);
});

test.each(["Condolences pour in for Tui", "Bakers’ union says no again"])("“%s” heads a piece", (line) => {
  expect(
    posts(
      "Ports ministers of Chile and Peru meet in Arica",
      "By Asha Juma, Arica",
      "The ports ministers of Chile and Peru, Ana Rojas and Luis Quispe, met on Monday in Arica. They spoke of the customs house that both countries share.",
      line,
      "The head of the mission in Tromsø has joined crews on every coast, in a letter that was read on the quay and in the customs house of both countries. He wrote that bread had never tasted the same.",
    ),
  ).toHaveLength(2);
});
