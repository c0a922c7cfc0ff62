import { expect, test } from "vitest";
import { recogniseText } from "./actors-in.ts";

/** Organisations and bodies of an invented sentence, as `Name|country`. */
const namedIn = (text: string): string[] =>
  recogniseText(text)
    .actors.filter(({ kind }) => kind === "organisation" || kind === "body")
    .map(({ name, country }) => `${name.value}|${country?.value ?? null}`);

test("an airline is called by Air and its country, and an air force is none", () => {
  expect(namedIn("Air Samoa and Kenya Air resumed their flights.")).toEqual(["Air Samoa|WS", "Kenya Air|KE"]);
  expect(namedIn("The Kenya Air Force flew to Suva.")).toEqual(["Kenya Air Force|KE"]);
});

test("a name behind what it is has the country before that", () => {
  expect(namedIn("South Korean carrier Hanbit Wings launched a flight.")).toEqual(["Hanbit Wings|KR"]);
  expect(namedIn("The road was built by the Chinese company Huaxing Paving.")).toEqual(["Huaxing Paving|CN"]);
  expect(namedIn("The operators NOMAXA and DEXFA put the pipe into use.")).toEqual(["NOMAXA|null", "DEXFA|null"]);
});

test("who builds or acts together with another is named behind the possessive of a country", () => {
  expect(namedIn("The link was laid jointly by Georgia's GXE and Peru's TEXIAS.")).toEqual(["GXE|GE", "TEXIAS|PE"]);
  expect(namedIn("The quay was extended by Japan's Pentamar Construction.")).toEqual(["Pentamar Construction|JP"]);
});

test("a body of a foreign name takes the country before it, and a military drill is nobody", () => {
  expect(namedIn("The Italian Guardia di Finanza burned the boats.")).toEqual(["Guardia di Finanza|IT"]);
  expect(namedIn("The joint military drill of Peru and Chile ended.")).toEqual([]);
});
