import type { Scene } from "../posts/scene.ts";
import { asks } from "./questions.ts";

/** The next text that was announced begins within so many lines. */
const reach = 80;

/** Does another heading that is no question follow? A question before it is then one that the text asks. */
function headlineFollows({ lines, roles }: Scene, at: number, end: number): boolean {
  for (let after = at + 1; after <= Math.min(end, at + reach); after++)
    if (roles[after]!.is === "title" && !asks(lines[after]!.text) && lines[after]!.text.split(/\s+/u).length >= 4) return true;
  return false;
}

/** Is a heading inside a reprint the headline of the next one rather than a section's? */
export function opensAnother(
  scene: Scene,
  at: number,
  end: number,
  datelined: (at: number) => boolean,
  first: number | null,
  from: number,
): boolean {
  const { lines, roles, wordings } = scene;
  for (let after = at + 1; after < Math.min(lines.length, at + 3); after++) {
    const role = roles[after]!;
    if (role.is === "meta" || datelined(after)) return true;
    if (role.is === "text" && wordings.marks.greeting.test(lines[after]!.text)) return true;
    if (role.is === "text") break;
  }
  const { text } = lines[at]!;
  // In an interview that opens with a question each further one is a turn.
  if (asks(text) && (asks(lines[from]!.text) || headlineFollows(scene, at, end))) return false;
  const words = text.split(/\s+/u).length;
  // Headlines of one post's reprints are often made alike: "Name: …", or the same word in front.
  const like = first !== null && lines[first]!.text.split(/\s+/u)[0] === text.split(/\s+/u)[0];
  return words >= 5 || like || (words >= 3 && text !== text.toUpperCase());
}
