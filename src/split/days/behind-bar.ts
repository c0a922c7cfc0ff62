/** Where what stands behind a line's last bar begins, if it is short ("Filed under: Pacific | 9 April 2025"); 0 where there is no bar. */
export function behindBar(text: string): number {
  const bar = / [|·•] (?=[^|·•]{6,30}$)/u.exec(text);
  return bar ? bar.index + bar[0].length : 0;
}
