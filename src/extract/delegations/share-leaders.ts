import type { Article } from "../../model/article.ts";
import { workedOut } from "../../model/cell.ts";
import type { Delegation } from "../../model/statement.ts";

/** Gives the delegation of a body whose leader is not told the leader whom the post that brings the article, or an article that it brings, names of the same body's. */
export function shareLeaders(delegations: readonly Delegation[], articles: readonly Article[]): readonly Delegation[] {
  const postOf = new Map(articles.map(({ id, parent }) => [id, parent ?? id]));
  const keyOf = ({ article, organisation }: Delegation): string => `${postOf.get(article)} ${organisation?.value}`;
  const led = new Map(
    delegations.filter(({ leader, organisation }) => leader && organisation).map((one) => [keyOf(one), one.leader!]),
  );
  return delegations.map((one) => {
    const leader = one.leader === null && one.organisation ? led.get(keyOf(one)) : undefined;
    return leader
      ? {
          ...one,
          leader: workedOut(leader.value, "the same body’s delegation in the same post", "delegation-leader", leader.spans),
        }
      : one;
  });
}
