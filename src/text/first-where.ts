/** Index of the first value for which `holds`, by halving; the length of the list where there is none. @param list in an order in which it holds of all behind the first */
export function firstWhere<T>(list: readonly T[], holds: (value: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
