import { record } from "./0001-record.ts";
import { custody } from "./0002-custody.ts";

/** All steps from an empty file to today's record, in their order: the number of a step is its place, counted from 1, and stands in the file's `user_version`. */
export const migrations: readonly string[] = [record, custody];
