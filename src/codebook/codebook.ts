import { type Abbreviations, loadAbbreviations } from "./abbreviations.ts";
import { type CellWordings, loadCellWordings } from "./cell-wordings.ts";
import { type DeclarationWordings, loadDeclarationWordings } from "./declaration-wordings.ts";
import { type EventIndex, indexEvents } from "./event-classes.ts";
import { type EventWords, loadEventWords } from "./event-words.ts";
import { loadEventFiles } from "./load-event-files.ts";
import { loadSpeechWordings, type SpeechWordings } from "./speech-wordings.ts";
import { loadSplitWordings, type SplitWordings } from "./split-wordings.ts";
import { loadStanceWordings, type StanceWordings } from "./stance-wordings.ts";
import { loadStandingWords, type StandingWords } from "./standing-words.ts";
import { loadToldAgainWords, type ToldAgainWords } from "./told-again-words.ts";
import { loadTopicWordings, type TopicWording } from "./topic-wordings.ts";
import { loadWritingWordings, type WritingWordings } from "./writing-wordings.ts";

/** What is coded and how, as checked values over the data folder `codebook/`. Readonly; loaded once a process. */
export interface Codebook {
  readonly version: string;
  readonly split: SplitWordings;
  readonly abbreviations: Abbreviations;
  readonly speech: SpeechWordings;
  readonly declarations: DeclarationWordings;
  readonly stances: StanceWordings;
  readonly cells: CellWordings;
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
  return {
    version: "1.3",
    split: loadSplitWordings(),
    abbreviations: loadAbbreviations(),
    speech: loadSpeechWordings(),
    declarations: loadDeclarationWordings(),
    stances: loadStanceWordings(),
    cells: loadCellWordings(),
    writing: loadWritingWordings(),
    topics: loadTopicWordings(),
    events: indexEvents(loadEventFiles(own), eventWords),
    eventWords,
    standing: loadStandingWords(),
    toldAgain: loadToldAgainWords(),
  };
}
