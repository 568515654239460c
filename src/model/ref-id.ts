/** How Grafana tells the queries of a panel apart: `A` to `Z`, then `AA`. It refuses a panel in which two have the same. */
export function refId(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : refId(Math.floor(index / 26) - 1) + letter;
}
