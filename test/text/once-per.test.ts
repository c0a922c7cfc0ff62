import { expect, test } from "vitest";
import { oncePer } from "../../src/text/once-per.ts";

test("makes something of each object once, be it nothing", () => {
  const asked: object[] = [];
  const made = oncePer((one: { readonly value: string | undefined }) => {
    asked.push(one);
    return one.value;
  });
  const [known, empty] = [{ value: "yes" }, { value: undefined }];
  expect([made(known), made(empty), made(known), made(empty)]).toEqual(["yes", undefined, "yes", undefined]);
  expect(asked).toEqual([known, empty]);
});
