/** Months between two days, both counted. */
function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year, month] = first.split("-").map(Number) as [number, number];
  for (let at = first.slice(0, 7); at <= last.slice(0, 7) && months.length < 1_200; ) {
    months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    at = `${year}-${String(month).padStart(2, "0")}`;
  }
  return months;
}

const HEIGHT = 48;

/** How many events fall in each month, as bars; nothing where all are of one month. */
export function MonthBars({ days }: { readonly days: readonly string[] }) {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.slice(0, 7) === last.slice(0, 7)) return null;
  const months = monthsBetween(first, last);
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const width = 100 / months.length;
  return (
    <figure class="bars">
      <svg
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Events by month, ${first} to ${last}; most in one month: ${most}`}
      >
        {months.map((month, at) => {
          const height = ((counts.get(month) ?? 0) / most) * HEIGHT;
          return (
            <rect key={month} x={at * width} y={HEIGHT - height} width={width * 0.8} height={height}>
              <title>
                {month}: {counts.get(month) ?? 0}
              </title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span>{first.slice(0, 7)}</span>
        <span>most in one month: {most}</span>
        <span>{last.slice(0, 7)}</span>
      </figcaption>
    </figure>
  );
}
