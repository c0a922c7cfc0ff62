import { z } from "zod";
import type { Operation } from "./operation.ts";

/** A field of an operation's input as a command line or a web address gives it. */
export interface OptionOf {
  readonly field: string;
  readonly flag: string;
  readonly type: "string" | "number" | "boolean" | "list";
  readonly describes: string;
  readonly choices: readonly string[] | null;
  readonly fallback: unknown;
  readonly required: boolean;
}

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The fields that an operation asks for, as its schema says them. */
export function optionsOf(operation: Operation): readonly OptionOf[] {
  const schema = z.toJSONSchema(operation.input, { io: "input" }) as {
    properties?: Record<string, Property>;
    required?: readonly string[];
  };
  return Object.entries(schema.properties ?? {}).map(([field, property]) => ({
    field,
    flag: kebab(field),
    type:
      property.type === "array"
        ? "list"
        : property.type === "boolean"
          ? "boolean"
          : property.type === "integer" || property.type === "number"
            ? "number"
            : "string",
    describes: property.description ?? "",
    choices: property.enum ?? null,
    fallback: property.default,
    required: schema.required?.includes(field) ?? false,
  }));
}
