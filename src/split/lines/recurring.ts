/** What a page's own regularity tells. */
export interface Recurring {
  /** Headings behind the wide gaps by which the page parts its posts. */
  readonly apart: ReadonlySet<number>;
  /** The lines that close a post. */
  readonly feet: ReadonlySet<number>;
  /** Headlines, by the form of the days beside them. */
  readonly heads: ReadonlySet<number>;
  /** Pictures stand above headlines. */
  readonly captionsLead: boolean;
  /** Headlines that make a series; where there is one, nothing else heads a post. */
  readonly series: ReadonlySet<number>;
}
