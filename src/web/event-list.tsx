import type { ListedEvent } from "../store/listed-event.ts";
import { linkTo } from "./route.ts";
import { className, eventTitle, ofSide, reportsAndWitnesses, shownDate } from "./words.ts";

function Side({ event, side }: { readonly event: ListedEvent; readonly side: string }) {
  const people = ofSide(event, side);
  if (people.length === 0) return null;
  return (
    <span class="side">
      {people.slice(0, 3).map(({ name, office, country }) => (
        <span key={name} class="who">
          <b>{name}</b>
          {(office || country) && <small> {[office, country].filter(Boolean).join(", ")}</small>}
        </span>
      ))}
      {people.length > 3 && <small>and {people.length - 3} more</small>}
    </span>
  );
}

function EventRow({ event }: { readonly event: ListedEvent }) {
  return (
    <li>
      <a
        class="row"
        href={linkTo("event", event.id)}
        aria-label={`${className(event.class)}: ${eventTitle(event)}, ${shownDate(event)}`}
      >
        <span class="when">{shownDate(event)}</span>
        <span class="what">
          <span class="class">{className(event.class)}</span>
          {event.mode && <small> {event.mode}</small>}
          {event.standing !== "held" && <span class={`standing ${event.standing}`}>{event.standing}</span>}
          {event.salience === "background" && <span class="standing">recalled</span>}
        </span>
        <span class="sides">
          {["A", "B", "C", "D"].map((side) => (
            <Side key={side} event={event} side={side} />
          ))}
        </span>
        <span class="where">{[event.place, event.country].filter(Boolean).join(", ")}</span>
        <span class="by">
          {reportsAndWitnesses(event)}
          {event.outlets.length > 0 && (
            <small>
              {event.outlets.slice(0, 3).join(", ")}
              {event.outlets.length > 3 && " …"}
            </small>
          )}
          {event.differing.length > 0 && <small class="differs">reports differ</small>}
        </span>
      </a>
    </li>
  );
}

/** Events line by line, each leading to its page. */
export function EventList({ events }: { readonly events: readonly ListedEvent[] }) {
  return (
    <ul class="events">
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  );
}
