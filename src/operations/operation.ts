import type { z } from "zod";
import type { AddInput } from "../pipeline/add-sources.ts";
import type { Knowledge } from "../pipeline/code-source.ts";
import type { Store } from "../store/store.ts";

/** What an operation may ask of the world; who carries it in says how. */
export interface World {
  /** The record, opened at first use. `create`: make it where there is none. */
  readonly record: (create?: boolean) => Promise<Store>;
  readonly knowledge: () => Knowledge;
  readonly now: () => string;
  /** Who asks, as the machine knows them. */
  readonly user: () => string;
  /** Says on the side how far it has come; nothing where nobody watches. */
  readonly progress: (line: string) => void;
  /** Opens what a user names: files, folders, manifests. */
  readonly inputs: (paths: readonly string[], given: InputFacts) => AsyncIterable<AddInput>;
}

/** What a user says of all inputs of a call. */
export interface InputFacts {
  readonly publisher?: string | undefined;
  readonly country?: string | undefined;
  readonly captured?: string | undefined;
  readonly published?: string | undefined;
  readonly maxBytes: number;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One thing that a user can do. Command line, HTTP route, OpenAPI and help are made from it. */
export interface Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** One line, beginning with a verb. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  /** Fields of the input that the command line takes by their place; the last may repeat where it is a list. */
  readonly places: readonly (string & keyof z.infer<Input>)[];
  /** How it is asked for over HTTP; null where it is not. Only what changes nothing is served. */
  readonly method: "get" | "post" | null;
  readonly examples: readonly string[];
  /** What a list looks like as a table or CSV. */
  readonly table?: (output: z.infer<Output>) => Table;
  /** What one thing looks like to a reader. */
  readonly text?: (output: z.infer<Output>) => string;
  /** Was it done whole? False gives a non-zero end. */
  readonly whole?: (output: z.infer<Output>) => boolean;
  readonly run: (input: z.infer<Input>, world: World) => Promise<z.infer<Output>>;
}

/** Declares an operation. */
export const operation = <Input extends z.ZodObject, Output extends z.ZodType>(
  declared: Operation<Input, Output>,
): Operation<Input, Output> => declared;

/** Thrown where an operation cannot be done as it was asked for; the message says what to do, in one line. */
export class OperationError extends Error {
  override readonly name: string = "OperationError";
}
