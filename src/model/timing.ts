import { type Duration, milliseconds, scaleDuration } from './duration';
import type { Environment } from './model';
import { remember } from './remember';

/** How often things happen in an environment, with its time scale applied. */
export interface Timing {
  readonly timeScale: number;
  readonly scrape: Duration;
  /** Of every rule group. */
  readonly evaluation: Duration;
  /** The shortest rate window that survives a missed scrape: four scrapes. */
  readonly rateWindow: Duration;
  /** A duration of production as it is here. */
  readonly scaled: (duration: Duration) => Duration;
  /** Seconds between two samples of a series recorded at `evaluation`. */
  readonly evaluationSeconds: number;
}

const production = { scrape: '30s', evaluation: '30s', rateWindow: '2m' } as const;

export function timingOf(environment: Pick<Environment, 'kind'> & { readonly timeScale?: number }): Timing {
  const timeScale = environment.kind === 'local' ? (environment.timeScale ?? 1) : 1;
  const scaled = remember(
    (duration: Duration) => scaleDuration(duration, timeScale),
    new Map<Duration, Duration>(),
  );
  return {
    timeScale,
    scaled,
    scrape: scaled(production.scrape),
    evaluation: scaled(production.evaluation),
    rateWindow: scaled(production.rateWindow),
    evaluationSeconds: milliseconds(scaled(production.evaluation)) / 1000,
  };
}
