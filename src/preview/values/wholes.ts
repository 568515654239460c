/** The whole that shares are of, by their units in Grafana. */
export const wholes: ReadonlyMap<string, number> = new Map([
  ['percentunit', 1],
  ['percent', 100],
]);
