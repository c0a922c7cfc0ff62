import { printed, workedOut } from "../../model/cell.ts";
import type { FiledReport } from "../../model/event.ts";
import { type Participant, untold } from "../../model/report.ts";
import { thingId } from "../../text/identity.ts";
import type { Person } from "./cast.ts";
import type { Happening } from "./happenings.ts";
import { isoOf, renderText } from "./render-text.ts";
import type { Telling } from "./tellings.ts";

const here = [{ start: 0, end: 1 }];

const participant = (side: string, { name, office, country }: Person): Participant => ({
  actor: null,
  kind: "person",
  name: printed(name, here, "generated"),
  office: printed(office, here, "generated"),
  organisation: null,
  country: printed(country.code, here, "generated"),
  key: null,
  side,
  role: "principal",
});

function reportOf(telling: Telling, happening: Happening, words: string): FiledReport {
  const id = thingId("r", telling.id, happening.id);
  const day = isoOf(happening.day);
  const date = telling.wrongYear ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day;
  const stated = happening.part === null ? {} : { hour: happening.part === "morning" ? 10 : 19 };
  const { host, guest } = happening;
  const visit = happening.class === "visit";
  return {
    source: telling.id,
    article: `${telling.id}-01`,
    outlet: telling.outlet,
    published: isoOf(telling.published),
    reprint: telling.reprintOf !== null,
    words,
    report: {
      id,
      article: `${telling.id}-01`,
      class: happening.class,
      mode: happening.mode === null ? null : printed(happening.mode, here, "generated"),
      when:
        telling.dayForm === "none"
          ? null
          : workedOut(
              { date, end: null, precision: "day", stated, implied: {}, anchor: null, rule: "generated" },
              "generated",
              "generated",
            ),
      place:
        happening.city === null
          ? null
          : {
              name: printed(happening.city, here, "generated"),
              kind: "city",
              country: printed(host.country.code, here, "generated"),
            },
      standing: workedOut("held", "generated", "generated"),
      salience: workedOut("main", "generated", "generated"),
      participants: [participant("A", visit ? guest : host), participant("B", visit ? host : guest)],
      ...untold,
      evidence: here,
      traces: [],
    },
  };
}

/** A telling as the reports that a perfect coder would file of it: for measuring folding apart from reading, and at sizes where reading would take days. */
export function renderReports(telling: Telling): readonly { readonly filed: FiledReport; readonly happening: string }[] {
  const paragraphs = renderText(telling).split("\n\n").slice(1);
  return telling.happenings.map((happening, at) => ({
    filed: reportOf(telling, happening, paragraphs[at]!),
    happening: happening.id,
  }));
}
