/** A counter at a moment, in Unix seconds. */
export type Counter = (time: number) => number;

/** Raw series of a service as a scrape leaves them, in the OpenMetrics format. */
export function openMetricsOf(
  metrics: Readonly<
    Record<string, { readonly type: 'counter' | 'gauge'; readonly series: Readonly<Record<string, Counter>> }>
  >,
  { from, to, scrape }: { readonly from: number; readonly to: number; readonly scrape: number },
): string {
  const times = Array.from(
    { length: Math.floor((to - from) / scrape) + 1 },
    (_, index) => from + index * scrape,
  );
  const lines = Object.entries(metrics).flatMap(([name, { type, series }]) => [
    `# TYPE ${name} ${type}`,
    ...Object.entries(series).flatMap(([labels, at]) =>
      times.flatMap((time) => {
        const value = at(time);
        return Number.isNaN(value)
          ? []
          : `${name}${type === 'counter' ? '_total' : ''}{${labels}} ${value} ${time}`;
      }),
    ),
  ]);
  return `${lines.join('\n')}\n# EOF\n`;
}
