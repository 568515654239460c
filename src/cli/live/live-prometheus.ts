import { getJson } from '../../up/prometheus-api';

/** What a Prometheus says of the type of a metric. */
export interface Metadata {
  readonly type: string;
  readonly help: string;
  readonly unit: string;
}

/** A Prometheus that is asked for names, labels and types, never for samples. */
export interface LivePrometheus {
  /** Names of series of the last hour that the selector picks; of all without. */
  readonly names: (selector?: string) => Promise<readonly string[]>;
  readonly values: (label: string, selector?: string) => Promise<readonly string[]>;
  readonly labels: (selector: string) => Promise<readonly string[]>;
  /** By the name that the exporter gives; of what is scraped, not of what is sent. */
  readonly metadata: () => Promise<ReadonlyMap<string, readonly Metadata[]>>;
}

/** Seconds: what stopped a moment ago still counts. */
const lookback = 3600;

/** @see https://prometheus.io/docs/prometheus/latest/querying/api/#querying-metadata */
export function livePrometheus(url: string): LivePrometheus {
  const base = `${url.replace(/\/+$/, '')}/api/v1`;
  const start = Math.floor(Date.now() / 1000) - lookback;
  const ask = async <T>(path: string, selector?: string): Promise<T> => {
    const query = new URLSearchParams({
      start: String(start),
      ...(selector === undefined ? {} : { 'match[]': selector }),
    });
    return (await getJson<{ readonly data: T }>(`${base}/${path}?${query}`)).data;
  };
  const values: LivePrometheus['values'] = (label, selector) => ask(`label/${label}/values`, selector);
  return {
    values,
    names: (selector) => values('__name__', selector),
    labels: (selector) => ask('labels', selector),
    metadata: async () => new Map(Object.entries(await ask<Record<string, readonly Metadata[]>>('metadata'))),
  };
}

/** Whether the address is that of a Prometheus, or of something that answers like one. */
export async function isPrometheus(url: string): Promise<boolean> {
  const answer = await getJson<{ readonly status?: string; readonly data?: unknown }>(
    `${url.replace(/\/+$/, '')}/api/v1/status/buildinfo`,
  ).catch(() => undefined);
  return answer?.status === 'success' && answer.data !== undefined;
}
