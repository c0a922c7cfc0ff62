import type { z } from "zod";
import { type Operation, OperationError } from "./operation.ts";
import { optionsOf } from "./options-of.ts";

/** Thrown where an input is not of the operation's shape; the message names the field in one line. */
export class InputError extends OperationError {
  override readonly name: string = "InputError";
}

const isBlank = (value: unknown): boolean => value === undefined || value === "";

/**
 * Turns what a command line or a web address gives, which is all strings, into an operation's input.
 * @param shown how a field is called where it was typed
 * @throws {InputError} where a field is missing, unknown or of a wrong kind
 */
export function readInput(
  operation: Operation,
  raw: Readonly<Record<string, unknown>>,
  shown: (field: string) => string = (field) => field,
): z.infer<Operation["input"]> {
  const options = optionsOf(operation);
  const unknown = Object.keys(raw).find((field) => !options.some((option) => option.field === field));
  if (unknown !== undefined) throw new InputError(`${operation.name} does not know ${shown(unknown)}`);
  const input: Record<string, unknown> = {};
  for (const { field, type } of options) {
    const value = raw[field];
    if (isBlank(value)) continue;
    if (type === "number") input[field] = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    else if (type === "boolean") input[field] = value === "true" ? true : value === "false" ? false : value;
    else if (type === "list") input[field] = Array.isArray(value) ? value : [value];
    else input[field] = value;
  }
  const read = operation.input.safeParse(input);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = String(issue!.path[0] ?? "");
  const missing = field !== "" && input[field] === undefined;
  throw new InputError(missing ? `${shown(field)} is missing` : `${shown(field)}: ${issue!.message}`);
}
