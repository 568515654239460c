import { seriesOf } from '../catalog/metrics';
import type { Family } from '../exposition/families';
import { metricUnit, unitInName } from '../model/metric-unit';
import type { MetricDeclaration, MetricDeclarations } from '../model/metrics';
import { type Catalog, hasLabel } from '../promql/series';
import { sentence } from './names';

/** Something that a `.metrics.ts` file cannot say, or need not. */
export interface Uncarried {
  /** A metric, or a label of it. */
  readonly what: string;
  readonly why: string;
}

export interface ScrapedMetrics {
  readonly metrics: MetricDeclarations;
  readonly left: readonly Uncarried[];
  /** Metrics that were there, carried or not. */
  readonly seen: number;
}

/**
 * What was seen of metrics as a definition declares them. What the catalogue holds already, of the same type and with
 * the same labels, is left out: every exporter brings `go_goroutines`.
 */
export function declareScraped(families: readonly Family[], catalog: Catalog): ScrapedMetrics {
  const metrics: Record<string, MetricDeclaration> = {};
  const left: Uncarried[] = [];
  for (const family of families) {
    const declared = declare(family, catalog);
    left.push(...declared.left);
    if (declared.declaration === undefined) continue;
    if (isKnown(declared.name, declared.declaration, catalog))
      left.push({ what: declared.name, why: knownAlready });
    else metrics[declared.name] = declared.declaration;
  }
  return { metrics: sorted(metrics), left: once(left), seen: families.length };
}

function sorted(metrics: MetricDeclarations): MetricDeclarations {
  return Object.fromEntries(Object.entries(metrics).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A label of the target comes with every metric. */
function once(left: readonly Uncarried[]): readonly Uncarried[] {
  return [...new Map(left.map((one) => [JSON.stringify(one), one])).values()];
}

/** Why most metrics of an exporter are left out. */
export const knownAlready = 'in the catalogues already';

interface Declared {
  readonly name: string;
  readonly declaration?: MetricDeclaration;
  readonly left: readonly Uncarried[];
}

const classicName = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const classicLabel = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

function declare(family: Family, catalog: Catalog): Declared {
  const { name, type } = family;
  if (type === 'gaugehistogram')
    return refused(name, 'a histogram of gauges, which no function of PromQL reads');
  if (!classicName.test(name)) return refused(name, 'no classic name: definitions cannot declare it');
  const bounds = family.bounds.filter(Number.isFinite);
  const left: Uncarried[] = [
    ...[...family.labels.keys()].flatMap((label) => labelLeft(name, label, catalog)),
    ...createdLeft(family),
    ...unitLeft(name, family.unit),
    ...(type === 'histogram' && bounds.length === 0 && family.series.size > 0 && family.native === undefined
      ? [
          {
            what: name,
            why: "only the bucket +Inf was there: if it is a native histogram, add native: 'only'",
          },
        ]
      : []),
  ];
  const description = describe(family.help);
  const labels = meaningsOf(family, catalog);
  return {
    name,
    declaration: {
      type,
      ...(isCarried(name, family.unit) ? { unit: family.unit } : {}),
      ...(description === undefined ? {} : { description }),
      ...(Object.keys(labels).length === 0 ? {} : { labels }),
      ...(bounds.length === 0 ? {} : { buckets: bounds }),
      ...(family.native === undefined ? {} : { native: family.native }),
    },
    left,
  };
}

const refused = (what: string, why: string): Declared => ({ name: what, left: [{ what, why }] });

function labelLeft(name: string, label: string, { targetLabels }: Catalog): readonly Uncarried[] {
  if (targetLabels.has(label))
    return [{ what: label, why: 'labels of the target, which every query may use' }];
  return classicLabel.test(label) ? [] : [{ what: `${name}{${label}}`, why: 'no classic name of a label' }];
}

/** OpenMetrics says beside a counter when it began. */
function createdLeft({ type, series }: Family): readonly Uncarried[] {
  return type === 'gauge' || type === 'untyped'
    ? []
    : [...series]
        .filter((name) => name.endsWith('_created'))
        .map((what) => ({ what, why: 'says when its metric began; not every Prometheus stores it' }));
}

function isCarried(name: string, unit: string | undefined): unit is string {
  return unit !== undefined && unit !== unitInName(name) && metricUnit.safeParse(unit).success;
}

function unitLeft(name: string, unit: string | undefined): readonly Uncarried[] {
  if (unit === undefined || unit === unitInName(name) || isCarried(name, unit)) return [];
  return [{ what: name, why: `its unit '${unit}' is none that definitions know` }];
}

/** What definitions say of a label: where it is all that is known, values that were seen. */
function meaningsOf(family: Family, { targetLabels }: Catalog): Readonly<Record<string, string>> {
  if (family.series.size === 0) return { '*': 'no series was there to be seen' };
  const own = [...family.labels].filter(([label]) => classicLabel.test(label) && !targetLabels.has(label));
  return Object.fromEntries(
    own.sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, values]) => [label, meaning(values)]),
  );
}

function meaning(values: readonly string[]): string {
  const shown = values
    .map(sentence)
    .filter((value) => value !== '' && value.length <= 24)
    .slice(0, 3);
  return shown.length === 0 ? 'seen in the scrape' : `such as ${shown.join(', ')}`;
}

/** One line, cut after a sentence where it is long. */
function describe(help = ''): string | undefined {
  const whole = sentence(help).replace(/\.$/, '');
  if (whole.length <= 160) return whole === '' ? undefined : whole;
  const first = /^.{20,160}?(?=\. [A-Z])/.exec(whole)?.[0];
  return first ?? `${whole.slice(0, 157).replace(/\s+\S*$/, '')} ...`;
}

/** What says nothing of its type contradicts no catalogue. */
function isKnown(name: string, { type, labels = {} }: MetricDeclaration, catalog: Catalog): boolean {
  const parts = seriesOf({ name, type });
  return parts.every((part) => {
    const series = catalog.series.get(part);
    return (
      series !== undefined &&
      ((type !== 'counter' && type !== 'gauge') || series.type === type) &&
      Object.keys(labels).every((label) => label === '*' || hasLabel(catalog, series, label))
    );
  });
}
