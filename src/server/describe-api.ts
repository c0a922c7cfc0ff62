import { z } from "zod";
import type { Operation } from "../operations/operation.ts";

const json = (schema: object): object => ({ content: { "application/json": { schema } } });

/** The OpenAPI document of the operations that are served: paths, inputs and outputs as their schemas say. */
export function describeApi(operations: readonly Operation[]): object {
  const paths = operations.map((operation) => {
    const input = z.toJSONSchema(operation.input, { io: "input" }) as {
      properties?: Record<string, { description?: string }>;
      required?: readonly string[];
    };
    const output = z.toJSONSchema(operation.output, { unrepresentable: "any" });
    const asked =
      operation.method === "post"
        ? { requestBody: { required: true, ...json(input) } }
        : {
            parameters: Object.entries(input.properties ?? {}).map(([name, { description, ...schema }]) => ({
              name,
              in: "query",
              required: input.required?.includes(name) ?? false,
              ...(description ? { description } : {}),
              schema,
            })),
          };
    const error = {
      description: "What was wrong, in one line",
      ...json({ type: "object", properties: { error: { type: "string" } } }),
    };
    return [
      `/api/${operation.name}`,
      {
        [operation.method ?? "get"]: {
          operationId: operation.name,
          summary: operation.summary,
          ...asked,
          responses: { 200: { description: "Done", ...json(output) }, 400: error, 404: error },
        },
      },
    ];
  });
  return {
    openapi: "3.1.0",
    info: { title: "Readout", version: "1", description: "The record, read over HTTP on this machine alone." },
    paths: Object.fromEntries(paths),
  };
}
