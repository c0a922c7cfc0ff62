import type { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";

/**
 * The cells of events that stay empty because the text gives no ground for them, each with the reason: what nobody told is listed, not filled.
 * @param placeless modes in which a class happens at no place ("phone"), by the class's name
 */
export function refuseCells(reports: readonly Report[], placeless: ReadonlyMap<string, ReadonlySet<string>>): readonly Refusal[] {
  return reports.flatMap((report): readonly Refusal[] => {
    const refuse = (field: string, value: string, reason: string): Refusal => ({
      cell: `${report.class} ${report.id} ${field}`,
      value,
      reason,
    });
    const isPlaceless = report.mode !== null && placeless.get(report.class)?.has(report.mode.value) === true;
    return [
      ...(report.when === null ? [refuse("when", "", "no day is told, and the day of publication is no substitute")] : []),
      ...(report.place === null && !isPlaceless ? [refuse("place", "", "no place is told or follows from what is")] : []),
      ...(report.place !== null && report.place.country === null
        ? [
            refuse(
              "place.country",
              report.place.name.value,
              "in which country it lies is not told, and cannot be told from where such places are known",
            ),
          ]
        : []),
    ];
  });
}
