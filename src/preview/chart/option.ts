import type { EChartsOption } from 'echarts';
import type { Drawn } from '../draw/drawn';
import type { Theme } from '../values/colours';
import { columnsOption } from './columns';
import { gaugesOption } from './gauges';
import { graphOption } from './graph';
import { heatmapOption } from './heatmap';
import { linesOption } from './lines';
import { slicesOption } from './slices';

/** Where a chart is drawn. */
export interface Canvas {
  readonly theme: Theme;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

type Charted = Extract<
  Drawn,
  { readonly kind: 'lines' | 'gauges' | 'columns' | 'heatmap' | 'slices' | 'graph' }
>;

type Maker<K extends Charted['kind']> = (
  drawn: Extract<Charted, { readonly kind: K }>,
  canvas: Canvas,
) => EChartsOption;

const makers: { readonly [K in Charted['kind']]: Maker<K> } = {
  lines: linesOption,
  gauges: gaugesOption,
  columns: columnsOption,
  heatmap: heatmapOption,
  slices: slicesOption,
  graph: graphOption,
};

/** The options of a chart; nothing for what is no chart: texts, tables, tiles. */
export function chartOption(drawn: Drawn, canvas: Canvas): EChartsOption | undefined {
  if (!Object.hasOwn(makers, drawn.kind)) return undefined;
  const make = makers[drawn.kind as Charted['kind']] as Maker<Charted['kind']>;
  return { animation: false, backgroundColor: 'transparent', ...make(drawn as Charted, canvas) };
}
