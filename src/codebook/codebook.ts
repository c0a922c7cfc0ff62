import { type Abbreviations, loadAbbreviations } from "./abbreviations.ts";
import { type EventIndex, indexEvents } from "./events/event-classes.ts";
import { type EventWords, loadEventWords } from "./events/event-words.ts";
import { loadEventFiles } from "./events/load-event-files.ts";
import { loadStandingWords, type StandingWords } from "./events/standing-words.ts";
import { loadToldAgainWords, type ToldAgainWords } from "./events/told-again-words.ts";
import { type BearerWordings, loadBearerWordings } from "./wordings/bearer-wordings.ts";
import { type CellWordings, loadCellWordings } from "./wordings/cell-wordings.ts";
import { type DeclarationWordings, loadDeclarationWordings } from "./wordings/declaration-wordings.ts";
import { loadRollWordings, type RollWordings } from "./wordings/roll-wordings.ts";
import { loadSpeechWordings, type SpeechWordings } from "./wordings/speech-wordings.ts";
import { loadSplitWordings, type SplitWordings } from "./wordings/split-wordings.ts";
import { loadStanceWordings, type StanceWordings } from "./wordings/stance-wordings.ts";
import { loadTopicWordings, type TopicWording } from "./wordings/topic-wordings.ts";
import { loadWritingWordings, type WritingWordings } from "./wordings/writing-wordings.ts";

/** What is coded and how, as checked values over the data folder `codebook/`. Readonly; loaded once a process. */
export interface Codebook {
  readonly version: string;
  readonly split: SplitWordings;
  readonly abbreviations: Abbreviations;
  readonly speech: SpeechWordings;
  readonly declarations: DeclarationWordings;
  readonly stances: StanceWordings;
  readonly cells: CellWordings;
  readonly rolls: RollWordings;
  readonly bearers: BearerWordings;
  readonly writing: WritingWordings;
  readonly topics: readonly TopicWording[];
  readonly events: EventIndex;
  readonly eventWords: EventWords;
  readonly standing: StandingWords;
  readonly toldAgain: ToldAgainWords;
}

/**
 * Reads the data folder, and a folder of the user's own that adds classes, modes or wordings of events.
 * @throws where a file is missing or not of its shape
 */
export function loadCodebook(own: string | null = null): Codebook {
  const eventWords = loadEventWords();
  const stances = loadStanceWordings();
  return {
    version: "1.3",
    split: loadSplitWordings(),
    abbreviations: loadAbbreviations(),
    speech: loadSpeechWordings("en", stances),
    declarations: loadDeclarationWordings(),
    stances,
    cells: loadCellWordings(),
    rolls: loadRollWordings(),
    bearers: loadBearerWordings(),
    writing: loadWritingWordings(),
    topics: loadTopicWordings(),
    events: indexEvents(loadEventFiles(own), eventWords),
    eventWords,
    standing: loadStandingWords(),
    toldAgain: loadToldAgainWords(),
  };
}
