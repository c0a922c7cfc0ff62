import type { Report } from "../../src/model/report.ts";

/** What a report tells as `mode: A+A > B`. */
export function modeAndSides({ mode, participants }: Report): string {
  const on = (side: string): string =>
    participants
      .filter((one) => one.side === side)
      .map(({ name }) => name.value)
      .join("+");
  return `${mode?.value}: ${on("A")} > ${on("B")}`;
}
