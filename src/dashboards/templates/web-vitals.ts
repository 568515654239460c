import { bucketMatcher, webVitalMetrics } from '../../catalog/conventions';
import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { WebVital } from '../../model/slo';
import type { Threshold } from '../../model/threshold';
import type { Unit } from '../../model/unit';
import type { Context } from '../context';
import { declaring } from './needs';
import { below, heatmap, lines, numbers, row } from './panels';
import { quantile, type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

/** How a vital is shown, and what helps when it is bad. @see https://web.dev/articles/vitals */
const shown: Readonly<
  Record<
    WebVital,
    { readonly title: string; readonly unit: Unit; readonly poor: number; readonly advice: string }
  >
> = {
  lcp: {
    title: 'Largest contentful paint',
    unit: 's',
    poor: 4,
    advice: 'Look at the answer time of the page, then at large pictures and scripts before them.',
  },
  inp: {
    title: 'Interaction to next paint',
    unit: 's',
    poor: 0.5,
    advice: 'Long scripts keep the page from answering: split them.',
  },
  cls: {
    title: 'Cumulative layout shift',
    unit: 'none',
    poor: 0.25,
    advice: 'Give pictures, banners and fonts their size before they are loaded.',
  },
};

function vitalPanels(scope: Scope, vital: WebVital): readonly Panel[] {
  const { perSecond } = scope;
  const { metric, good } = webVitalMetrics[vital];
  const { title, unit, poor, advice } = shown[vital];
  const thresholds: readonly Threshold[] = [
    { colour: 'green' },
    { value: good, colour: 'orange' },
    { value: poor, colour: 'red' },
  ];
  const within = `sum(${perSecond(`${metric}_bucket`, { le: bucketMatcher(good) })})`;
  const all = `sum(${perSecond(`${metric}_count`)})`;
  return [
    numbers(
      `Good views by ${vital.toUpperCase()}`,
      `Share of page views within ${good}${unit === 's' ? ' s' : ''}. Three of four should be. ${advice}`,
      'percentunit',
      { good: share(within, all) },
      { height: 8, ...below(0.5, 0.75) },
    ),
    lines(
      title,
      `Half, 75 and 95 of 100 page views are better. The line of p75 is what search engines judge. ${advice}`,
      unit,
      Object.fromEntries([0.5, 0.75, 0.95].map((q) => [`p${q * 100}`, quantile(scope, q, metric)])),
      { width: 9, thresholds },
    ),
    heatmap(
      `Spread of ${vital.toUpperCase()}`,
      'How many page views were how good. A second band is a kind of page or device that has a problem of its own.',
      unit,
      `sum by (le) (${perSecond(`${metric}_bucket`)})`,
      { width: 9 },
    ),
  ];
}

function vitalsOf(service: Service, { metricsOf }: Pick<Context, 'metricsOf'>): readonly WebVital[] {
  const declared = metricsOf(service);
  return (['lcp', 'inp', 'cls'] as const).filter((vital) => webVitalMetrics[vital].metric in declared);
}

function rows(service: Service, context: Context): readonly Row[] {
  const scope = scopeOf({ job: service.job });
  const vitals = vitalsOf(service, context);
  const views = Object.fromEntries(
    vitals.map((vital) => [
      shown[vital].title,
      `sum(${scope.perSecond(`${webVitalMetrics[vital].metric}_count`)})`,
    ]),
  );
  return [
    row(`Web vitals of ${service.name}`, ...vitals.flatMap((vital) => vitalPanels(scope, vital))),
    row(
      `Reports to ${service.name}`,
      lines(
        'Page views that report',
        'Reports per second. Without them the numbers above mean nothing: is the script blocked or gone?',
        'ops',
        views,
        { width: 24 },
      ),
    ),
  ];
}

/** What browsers report to a service about its pages. */
export const webVitals: ServiceTemplateMaker = {
  need: declaring(...Object.values(webVitalMetrics).map(({ metric }) => metric)),
  rows,
};
