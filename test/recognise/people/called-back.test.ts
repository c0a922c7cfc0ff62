import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  // The first word of an office.
  [
    "The Harbour Museum of Suva opened. Museum director Sefo Vula led the guests around.",
    "Sefo Vula | Museum director | Harbour Museum of Suva | FJ",
  ],
  ["The Malta Front is the host. Opening it, party chair Carmen Zahra spoke.", "Carmen Zahra | party chair | Malta Front | MT"],
  ["The Tide Union of Fiji met. Museum director Sefo Vula came.", "Sefo Vula | Museum director"],
  // Of two that one sentence names, whom it is about; within the sentence the nearest.
  [
    "The Reef Party of Fiji received guests of the Tide Party of Malta. The party's chair, Sefo Vula, spoke.",
    "Sefo Vula | chair | Reef Party of Fiji | FJ",
  ],
  [
    "The Reef Party of Fiji met the Tide Party of Malta and the party's chair, Carmen Zahra, on Monday.",
    "Carmen Zahra | chair | Tide Party of Malta | MT",
  ],
  [
    "The Reef Party of Fiji wrote. Guests came from the Tide Party of Malta. They met the chair of the party, Carmen Zahra.",
    "Carmen Zahra | chair | Tide Party of Malta | MT",
  ],
  // Behind an office.
  [
    "A delegation of the Labour Party of Malta came. They met Carmen Zahra, the international secretary of that party.",
    "Carmen Zahra | international secretary | Labour Party of Malta | MT",
  ],
  [
    "The Tide Union of Fiji met. The chair of the branch, Sefo Vula, gave her a drum.",
    "Sefo Vula | chair | Tide Union of Fiji | FJ",
  ],
  ["The Tide Union of Fiji met. The director of the port, Sefo Vula, gave her a drum.", "Sefo Vula | director of the port"],
  // Behind a name.
  [
    "They met the International Department of the Labour Party of Malta. On Monday Vice Minister Carmen Zahra of the same department came.",
    "Carmen Zahra | Vice Minister | International Department of the Labour Party of Malta | MT",
  ],
  // Who signs.
  [
    "The Wharf Union of Malta has sent a letter to the Port Crew. Signed by secretary Carmen Zahra, it is long.",
    "Carmen Zahra | secretary | Wharf Union of Malta | MT",
  ],
  ["The Wharf Union of Malta has sent a letter. Read by secretary Carmen Zahra, it is long.", "Carmen Zahra | secretary"],
  // Who leads a delegation.
  [
    "The delegation of the African Union was led by Chief Negotiator Urs Linder.",
    "Urs Linder | Chief Negotiator | African Union",
  ],
  [
    "A delegation of the Wharf Union of Malta came to the port. It was led by secretary Carmen Zahra.",
    "Carmen Zahra | secretary | Wharf Union of Malta | MT",
  ],
  [
    "A delegation of the Wharf Union of Malta came to the port. The choir was led by secretary Carmen Zahra.",
    "Carmen Zahra | secretary",
  ],
  // Who serves somebody.
  [
    "She was met by Carmen Zahra, chair of the Harbour Board of Malta, and his vice-chair, Toni Borg.",
    "Toni Borg | vice-chair | Harbour Board of Malta | MT",
  ],
])("whose officer somebody is, as other words call it back: %s", (text, person) => expect(personsIn(text)).toContain(person));
