import { z } from "zod";

/** Fields that several operations ask for, each described once. */
export const isoDay = (what: string) =>
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "must be a day as YYYY-MM-DD")
    .describe(what);
export const limit = z.int().min(1).max(10_000).default(50).describe("how many at most");
export const offset = z.int().min(0).default(0).describe("how many to pass over first");
export const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "must be a code of two letters, such as KZ")
  .describe("ISO 3166-1 code of two letters")
  .optional();
export const maxBytes = z.int().min(1).default(50_000_000).describe("files larger than this are refused");
export const inputFacts = {
  publisher: z.string().min(1).describe("who published the documents, where a manifest does not say").optional(),
  country: country.describe("the publisher's country, as a code of two letters"),
  captured: isoDay("day on which they were captured").optional(),
  published: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(?:T.*)?$/, "must be a day as YYYY-MM-DD, or a time of ISO 8601")
    .describe("day or time of publication, where it is known")
    .optional(),
  maxBytes,
};
