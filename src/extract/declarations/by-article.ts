import type { Report } from "../../model/report.ts";

/** Lays reports out by article. */
export function byArticle(reports: readonly Report[]): (article: string) => readonly Report[] {
  const lists = new Map<string, Report[]>();
  for (const report of reports) {
    const list = lists.get(report.article);
    if (list) list.push(report);
    else lists.set(report.article, [report]);
  }
  return (article) => lists.get(article) ?? [];
}
