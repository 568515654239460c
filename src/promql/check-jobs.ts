import { distance } from 'fastest-levenshtein';
import type { Finding } from './finding';
import { nearest } from './nearest';
import type { Query } from './query';
import type { Matcher } from './selector';
import type { Catalog } from './series';

/**
 * `job="..."` that matches nothing, and `job=~"a|b"` of which a part does: other regular expressions may match anything. Where
 * only services that are defined emit the metric, the job of another one is certainly wrong, and one that is not defined
 * probably; elsewhere one that is nearly the job of a service is. Prometheus scrapes more than is defined.
 */
export function checkJobs({ selectors }: Query, catalog: Catalog): readonly Finding[] {
  return selectors.flatMap(({ metric = '', matchers }) =>
    matchers.flatMap((matcher): readonly Finding[] => {
      const { from, to } = matcher;
      const asked = jobsIn(matcher);
      const jobs = catalog.series.get(metric)?.jobs;
      const others = asked.filter((job) => jobs?.has(job) !== true);
      return others.flatMap((job): readonly Finding[] => {
        // A list may hold jobs that emit something else, as long as one of them emits this.
        const isAnswered = jobs === undefined || others.length < asked.length;
        const found = isAnswered ? likely(job, catalog.jobs) : ofOthers(job, metric, jobs, catalog.jobs);
        return found === undefined ? [] : [{ kind: 'unknown-job', ...found, from, to }];
      });
    }),
  );
}

function jobsIn({ label, operator, value }: Matcher): readonly string[] {
  if (label !== 'job' || value === '') return [];
  if (operator === '=') return [value];
  return operator === '=~' && /^[\w/:|-]+$/.test(value) ? value.split('|').filter((job) => job !== '') : [];
}

type Found = Pick<Finding, 'message' | 'expected' | 'suggestion' | 'severity'>;

function ofOthers(
  job: string,
  metric: string,
  jobs: ReadonlySet<string>,
  defined: ReadonlySet<string>,
): Found {
  const [only, ...others] = jobs;
  const suggestion = others.length === 0 ? only : nearest(job, jobs);
  return {
    ...(defined.has(job) || slip(job, jobs) !== undefined ? {} : { severity: 'warning' }),
    message: `no job '${job}' emits ${metric}`,
    expected: `the job of a service that emits it: ${[...jobs].sort().join(', ')}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** A slip of the hand. */
const fewEdits = 2;

function likely(job: string, jobs: ReadonlySet<string>): Found | undefined {
  if (jobs.has(job)) return undefined;
  const suggestion = slip(job, jobs);
  if (suggestion === undefined) return undefined;
  return { message: `no service has the job '${job}'`, suggestion, severity: 'warning' };
}

function slip(job: string, jobs: ReadonlySet<string>): string | undefined {
  const meant = nearest(job, jobs);
  return meant === undefined || distance(job, meant) > fewEdits ? undefined : meant;
}
