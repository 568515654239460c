import { queueMetrics } from '../../catalog/conventions';
import type { Row } from '../../model/dashboard';
import type { Service, Slo } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { Threshold } from '../../model/threshold';
import { sumBy } from '../../promql/print';
import type { Context } from '../context';
import { declaring } from './needs';
import { above, filled, heatmap, lines, numbers, row } from './panels';
import { quantile, type Scope, scopeOf, share, shareOrNone } from './queries';
import type { ServiceTemplateMaker } from './template';

const { depth, age, jobs, duration } = queueMetrics;

/** What an SLO promises of the age. */
function promisedAge(slos: readonly Slo[]): { readonly thresholds?: readonly Threshold[] } {
  const limit = slos
    .flatMap(({ sli }) =>
      sli.kind === 'at-most' && 'metric' in sli.value && sli.value.metric === age ? [sli.limit] : [],
    )
    .sort((a, b) => a - b)[0];
  return limit === undefined ? {} : above(limit);
}

function waiting({ of }: Scope, has: Has, slos: readonly Slo[]): readonly Panel[] {
  return [
    ...(has(depth)
      ? [
          numbers('Waiting', 'Jobs that wait for a worker.', 'short', { waiting: `sum(${of(depth)})` }),
          numbers(
            'Change within 15m',
            'Above nothing more comes in than is done. For long: add workers, or look why they are slow.',
            'short',
            { 'more than before': `sum(delta(${of(depth)}[15m]))` },
            above(1),
          ),
        ]
      : []),
    ...(has(age)
      ? [
          numbers(
            'Age of the oldest',
            'How long somebody waits at least. The line is what an SLO promises.',
            's',
            { oldest: `max(${of(age)})` },
            promisedAge(slos),
          ),
        ]
      : []),
    ...(has(depth)
      ? [
          lines(
            'Waiting over time',
            'A queue that only grows is not worked on, or too slowly. A saw is a batch.',
            'short',
            { '{{instance}}': sumBy(['instance'], of(depth)) },
          ),
        ]
      : []),
    ...(has(age)
      ? [
          lines(
            'Age over time',
            'It grows with the clock when nothing is taken out: a worker hangs on one job.',
            's',
            { '{{instance}}': `max by (instance) (${of(age)})` },
            promisedAge(slos),
          ),
        ]
      : []),
  ];
}

function work(scope: Scope, has: Has): readonly Panel[] {
  const { perSecond } = scope;
  const all = `sum(${perSecond(jobs)})`;
  const failed = `sum(${perSecond(jobs, { result: { not: 'success' } })})`;
  return [
    ...(has(jobs)
      ? [
          lines(
            'Done by result',
            'Finished and failed. Failed ones are tried again, so that one job may count often.',
            'ops',
            { '{{result}}': sumBy(['result'], perSecond(jobs)) },
            { stacked: true },
          ),
          lines(
            'Failed',
            'Share of attempts. All at once is the system behind, a few again and again are poisoned jobs.',
            'percentunit',
            { failed: shareOrNone(failed, all) },
            above(0.05, 0.5),
          ),
        ]
      : []),
    ...(has(duration)
      ? [
          heatmap(
            'Time of a job',
            'How many took how long. It moves up before the queue grows.',
            's',
            `sum by (le) (${perSecond(`${duration}_bucket`)})`,
          ),
          lines('Time of a job by share', 'Half, 95 and 99 of 100 are faster than this.', 's', {
            p50: quantile(scope, 0.5, duration),
            p95: quantile(scope, 0.95, duration),
            p99: quantile(scope, 0.99, duration),
          }),
          lines(
            'Busy workers',
            'Workers that are at work on average. As many as there are: the queue grows with the next peak.',
            'none',
            { '{{instance}}': sumBy(['instance'], perSecond(`${duration}_sum`)) },
          ),
        ]
      : []),
    ...(has(depth) && has(jobs)
      ? [
          lines(
            'Time until empty',
            'At the present pace, if nothing more came in. More than a customer waits: add workers.',
            's',
            { 'until empty': share(`sum(${scope.of(depth)})`, all) },
          ),
        ]
      : []),
  ];
}

type Has = (metric: string) => boolean;

function rows(service: Service, { metricsOf, slosOf }: Context): readonly Row[] {
  const scope = scopeOf({ job: service.job });
  const declared = metricsOf(service);
  const has = (metric: string): boolean => metric in declared;
  return filled([
    row(`Queue of ${service.name}`, ...waiting(scope, has, slosOf(service))),
    row(`Work of ${service.name}`, ...work(scope, has)),
  ]);
}

/** A queue that a service works on, by the metrics that it declares. */
export const workQueue: ServiceTemplateMaker = { need: declaring(depth, age, jobs, duration), rows };
