import { z } from "zod";
import { OperationError, operation } from "./operation.ts";
import { actorText, readShownActor, shownActor } from "./shown/actor.ts";
import { cellsText, readShownCells, shownCells } from "./shown/cells.ts";
import { eventText, readShownEvent, shownEvent } from "./shown/event.ts";
import { readShownSource, shownSource, sourceText } from "./shown/source.ts";

export const show = operation({
  name: "show",
  summary: "Show one event, source, person, report or statement with its evidence",
  input: z.object({ id: z.string().min(1).describe("an id, as lists print it") }),
  output: z.discriminatedUnion("kind", [shownEvent, shownSource, shownActor, shownCells]),
  places: ["id"],
  method: "get",
  examples: ["readout show EVENT", "readout show SOURCE --format json"],
  text: (shown) => {
    switch (shown.kind) {
      case "event":
        return eventText(shown);
      case "source":
        return sourceText(shown);
      case "actor":
        return actorText(shown);
      case "cells":
        return cellsText(shown);
    }
  },
  async run({ id }, world) {
    const store = await world.record();
    const shown =
      (await readShownEvent(store, id)) ??
      (await readShownSource(store, id)) ??
      (await readShownCells(store, id)) ??
      (await readShownActor(store, id));
    if (!shown) throw new OperationError(`nothing in the record has the id ${id}; lists such as 'readout events' print ids`);
    return shown;
  },
});
