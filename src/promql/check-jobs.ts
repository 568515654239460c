import { distance } from 'fastest-levenshtein';
import type { Finding } from './finding';
import { nearest } from './nearest';
import type { Query } from './query';
import type { Catalog } from './series';

/**
 * `job="..."` that matches nothing: certain where only services that are defined emit the metric, likely where the text is
 * nearly the job of one. Of other jobs nothing is known: Prometheus scrapes more than is defined.
 */
export function checkJobs({ selectors }: Query, catalog: Catalog): readonly Finding[] {
  return selectors.flatMap(({ metric = '', matchers }) =>
    matchers.flatMap(({ label, operator, value, from, to }): readonly Finding[] => {
      if (label !== 'job' || operator !== '=' || value === '') return [];
      const jobs = catalog.series.get(metric)?.jobs;
      const found = jobs === undefined ? likely(value, catalog.jobs) : certain(value, metric, jobs);
      return found === undefined ? [] : [{ kind: 'unknown-job', ...found, from, to }];
    }),
  );
}

type Found = Pick<Finding, 'message' | 'expected' | 'suggestion' | 'severity'>;

function certain(job: string, metric: string, jobs: ReadonlySet<string>): Found | undefined {
  if (jobs.has(job)) return undefined;
  const [only, ...others] = jobs;
  const suggestion = others.length === 0 ? only : nearest(job, jobs);
  return {
    message: `no job '${job}' emits ${metric}`,
    expected: `the job of a service that emits it: ${[...jobs].sort().join(', ')}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A slip of the hand. */
const fewEdits = 2;

function likely(job: string, jobs: ReadonlySet<string>): Found | undefined {
  if (jobs.has(job)) return undefined;
  const suggestion = nearest(job, jobs);
  if (suggestion === undefined || distance(job, suggestion) > fewEdits) return undefined;
  return { message: `no service has the job '${job}'`, suggestion, severity: 'warning' };
}
