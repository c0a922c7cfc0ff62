import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ActorPage } from "./actor-page.tsx";
import { ComparePage } from "./compare-page.tsx";
import { EventPage } from "./event-page.tsx";
import { EventsPage } from "./events-page.tsx";
import { FormulasPage } from "./formulas-page.tsx";
import { LedgerPage } from "./ledger-page.tsx";
import { NamesPage } from "./names-page.tsx";
import { OrganisationsPage } from "./organisations-page.tsx";
import { PeoplePage } from "./people-page.tsx";
import { ReprintPage } from "./reprint-page.tsx";
import { ReprintsPage } from "./reprints-page.tsx";
import { linkTo, type Route, useRoute } from "./route.ts";
import { SaidPage } from "./said-page.tsx";
import { SearchPage } from "./search-page.tsx";
import { SourcePage } from "./source-page.tsx";
import { TimelinePage } from "./timeline-page.tsx";

const places = [
  ["events", "Events"],
  ["timeline", "Timeline"],
  ["said", "Said"],
  ["people", "People"],
  ["organisations", "Organisations"],
  ["formulas", "Formulas"],
  ["reprints", "Reprints"],
  ["ledger", "Ledger"],
  ["search", "Search"],
] as const;

/** Pages that hang below another in the menu. */
const under: Readonly<Record<string, string>> = {
  event: "events",
  compare: "events",
  source: "events",
  reprint: "reprints",
  names: "people",
};

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case "events":
      return <EventsPage query={route.query} />;
    case "event":
      return <EventPage id={route.id} />;
    case "actor":
      return <ActorPage id={route.id} />;
    case "compare":
      return <ComparePage id={route.id} />;
    case "source":
      return <SourcePage id={route.id} query={route.query} />;
    case "people":
      return <PeoplePage query={route.query} />;
    case "names":
      return <NamesPage query={route.query} />;
    case "organisations":
      return <OrganisationsPage query={route.query} />;
    case "timeline":
      return <TimelinePage query={route.query} />;
    case "formulas":
      return <FormulasPage query={route.query} />;
    case "reprints":
      return <ReprintsPage />;
    case "reprint":
      return <ReprintPage id={route.id} />;
    case "ledger":
      return <LedgerPage query={route.query} />;
    case "said":
      return <SaidPage query={route.query} />;
    case "search":
      return <SearchPage query={route.query} />;
    default:
      return (
        <p class="fault">
          There is no such page. <a href="#/events">All events</a>
        </p>
      );
  }
}

function App() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // A reader who cannot see that the page changed is led to where it begins.
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: route.page === "source" });
  }, [route.page, route.id]);
  const here = under[route.page] ?? route.page;
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the page
      </button>
      <header class="top">
        <a class="brand" href="#/events">
          <img src="./icon.svg" alt="" width="26" height="26" />
          Readout
        </a>
        <nav aria-label="Pages">
          {places.map(([page, name]) => (
            <a key={page} href={linkTo(page)} aria-current={here === page ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Page route={route} />
      </main>
      <footer>Reported, not asserted: every cell leads to the words it rests on.</footer>
    </>
  );
}

render(<App />, document.getElementById("app")!);
