import type { BoardPanel, Raw } from '../../board/board';
import { endsOf } from '../../board/canonical/ends';
import { foundIn, known, numberIn, recordIn, textIn, textsIn, wordIn } from '../../board/json';
import { sizeOf } from '../../dashboards/sizes';
import { colouredParts, type Panel } from '../../model/panel';
import { panelSchema } from '../../model/panel-schema';
import type { Draw } from '../../model/panel-style';
import { linksIn } from './links';
import { alertListIn, barChartIn, logTableIn, nodeGraphIn, tracesIn } from './others';
import { axisIn, drawIn, drawnOtherwise, legendIn, oneOf, unitIn } from './style';
import { tableIn } from './table/table';
import {
  asking,
  calculationIn,
  durationIn,
  promqlOf,
  type Read,
  seriesOf,
  statesOf,
  unasked,
  valuesOf,
} from './values';

/** A panel of ours, or why there is none. */
export type ReadPanel = { readonly panel: Panel } | { readonly refused: string };

/** What the panel is called, and what it says that it shows. */
export interface Naming {
  readonly title: string;
  readonly description: string;
}

/** @param panel in the form that `canonical` gives it, asking Prometheus by its own name */
export function readPanel(panel: BoardPanel, naming: Naming): ReadPanel {
  const reader = foundIn(readers, panel.type);
  if (panel.libraryPanel !== undefined && reader === undefined) {
    return {
      refused: `what the library panel ${panel.libraryPanel} shows is not in the file: import it from Grafana's address, or unlink it`,
    };
  }
  const read = reader?.(panel) ?? `nothing here is like the plugin ${panel.type || 'without a name'}`;
  if (typeof read === 'string') return { refused: read };
  const parsed = panelSchema.safeParse({ ...read, ...naming, ...commonOf(panel), ...sizeOfOwn(panel, read) });
  if (parsed.success) return { panel: parsed.data };
  const [issue] = parsed.error.issues;
  return { refused: `${issue?.path.join('.')}: ${issue?.message}` };
}

/** Where it is not the size of its kind. */
function sizeOfOwn({ position }: BoardPanel, { kind }: Raw): Raw {
  const usual = sizeOf({ kind } as Panel);
  return known<Raw>({
    width: position?.w === usual.width ? undefined : position?.w,
    height: position?.h === usual.height ? undefined : position?.h,
  });
}

function commonOf(panel: BoardPanel): Raw {
  return known<Raw>({
    links: linksIn(panel.links),
    interval: durationIn(panel.interval),
    timeRange: durationIn(panel.timeFrom),
    repeatBy: panel.repeat?.variable,
    perLine:
      panel.repeat === undefined
        ? undefined
        : panel.repeat.direction === 'v'
          ? 1
          : perLineIn(panel.repeat.maxPerRow),
  });
}

const readers: Readonly<Record<string, Read>> = {
  timeseries: asking((panel) => {
    const { custom } = panel.field;
    const mode = recordIn(custom['stacking'])['mode'];
    const stacked = mode === 'normal' ? true : mode === 'percent' ? 'percent' : undefined;
    return {
      kind: 'timeseries',
      ...valuesOf(panel, custom['thresholdsStyle'] !== undefined),
      ...seriesOf(panel),
      stacked,
      draw: drawnOtherwise(
        { ...drawnByGrafana, ...drawIn(custom) },
        { ...drawnByUs, fill: stacked === undefined ? 10 : 40 },
      ),
      axis: axisIn(panel.field),
      legend: legendIn(panel.options),
    };
  }),
  stat: asking((panel) => {
    const { options } = panel;
    const values = valuesOf(panel, options['colorMode'] !== 'none');
    const stated = values['states'] !== undefined;
    const sparkline = options['graphMode'] !== 'none';
    const mode = wordIn(options['colorMode'] ?? 'value').replace(/^background.*/, 'background');
    return {
      kind: 'stat',
      ...values,
      ...seriesOf(panel),
      calculation: calculationIn(options),
      show: foundIn({ value: 'value', name: 'name', value_and_name: 'both' }, options['textMode']),
      sparkline: sparkline === stated ? sparkline : undefined,
      coloured: mode === (stated ? 'background' : 'value') ? undefined : oneOf(colouredParts, mode),
    };
  }),
  gauge: asking((panel) => ({
    kind: 'gauge',
    ...valuesOf(panel, true),
    ...seriesOf(panel),
    calculation: calculationIn(panel.options),
    max: panel.field.max ?? endsOf('gauge', panel.field).max ?? 100,
  })),
  bargauge: asking((panel) => ({
    kind: 'bar-gauge',
    ...valuesOf(panel, true),
    min: panel.field.min === 0 ? undefined : panel.field.min,
    ...seriesOf(panel),
    calculation: calculationIn(panel.options),
  })),
  piechart: asking((panel) => ({
    kind: 'pie',
    ...valuesOf(panel, false),
    ...seriesOf(panel),
    calculation: calculationIn(panel.options),
    donut: panel.options['pieType'] === 'donut' ? true : undefined,
  })),
  histogram: asking((panel) => ({
    kind: 'histogram',
    ...valuesOf(panel, false),
    ...seriesOf(panel),
    bucketSize: numberIn(panel.options['bucketSize']),
  })),
  'state-timeline': asking((panel) => ({ kind: 'state-timeline', ...statesOf(panel) })),
  'status-history': asking((panel) => ({ kind: 'status-history', ...statesOf(panel) })),
  barchart: (panel) => barChartIn(panel, promqlOf(panel)),
  nodeGraph: (panel) =>
    panel.targets.some(({ rest }) => rest['queryType'] === 'dependencyGraph')
      ? { kind: 'service-map' }
      : nodeGraphIn(panel),
  heatmap: (panel) => {
    const [target, ...others] = promqlOf(panel);
    if (target === undefined) return unasked;
    if (others.length > 0) return 'a heatmap has one query here';
    if (panel.options['calculate'] === true)
      return 'its buckets are made in the browser: ask for those of a histogram';
    const unit = unitIn(recordIn(panel.options['yAxis'])['unit'] ?? panel.field.unit);
    return known<Raw>({ kind: 'heatmap', expr: target.expr, unit });
  },
  table: (panel) =>
    tracesIn(panel) ??
    logTableIn(panel) ??
    (promqlOf(panel).length === 0 ? unasked : tableIn(panel, promqlOf(panel))),
  text: ({ options, title, transparent }) => {
    const markdown = textIn(options['content'])?.trim();
    if (markdown === undefined || markdown === '') return 'it is empty';
    return known<Raw>({ kind: 'text', untitled: title === '' && transparent ? true : undefined, markdown });
  },
  logs: ({ targets }) => {
    const target = targets.find(({ hidden }) => !hidden);
    const query = textIn(target?.rest['query'])?.trim();
    if (target?.dataSource?.type !== 'elasticsearch') return 'logs are in Elasticsearch here';
    return { kind: 'logs', query: query || '*' };
  },
  alertlist: alertListIn,
  annolist: ({ options }) => {
    const tags = textsIn(options['tags']);
    return { kind: 'annotation-list', ...(tags.length === 0 ? {} : { tags }) };
  },
};

/** Four where nothing is said. */
function perLineIn(most: number | undefined): number | undefined {
  return most === 4 ? undefined : most;
}

/** What Grafana draws where nothing is said, and what we draw. */
const drawnByGrafana: Draw = { as: 'line', width: 1, fill: 0, interpolation: 'linear', points: 'auto' };
const drawnByUs: Draw = { ...drawnByGrafana, points: 'never' };
