import { getJson } from '../../up/prometheus-api';
import { credentialsFor } from '../credentials';
import { noPrometheus } from '../no-prometheus';

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

/** Milliseconds: names of millions of series take a while. */
const patience = 30_000;

/** Seconds: what stopped a moment ago still counts. */
const lookback = 3600;

/**
 * @param env holds the credentials
 * @throws ProblemError O11Y2233, and O11Y2232 from every question that is not answered
 * @see https://prometheus.io/docs/prometheus/latest/querying/api/#querying-metadata
 */
export function livePrometheus(url: string, env: NodeJS.ProcessEnv): LivePrometheus {
  const headers = credentialsFor(url, env);
  const base = `${url.replace(/\/+$/, '')}/api/v1`;
  const start = Math.floor(Date.now() / 1000) - lookback;
  const ask = async <T>(path: string, selector?: string): Promise<T> => {
    const query = new URLSearchParams({
      start: String(start),
      ...(selector === undefined ? {} : { 'match[]': selector }),
    });
    const { data } = await getJson<{ readonly data?: T }>(
      `${base}/${path}?${query}`,
      headers,
      patience,
    ).catch((error: Error) => {
      throw noPrometheus(url, error);
    });
    if (typeof data === 'object' && data !== null) return data;
    throw noPrometheus(url, new Error(`no answer to /api/v1/${path}`));
  };
  const values: LivePrometheus['values'] = (label, selector) => ask(`label/${label}/values`, selector);
  return {
    values,
    names: (selector) => values('__name__', selector),
    labels: (selector) => ask('labels', selector),
    metadata: async () => new Map(Object.entries(await ask<Record<string, readonly Metadata[]>>('metadata'))),
  };
}

/** Whether the address is that of a Prometheus, asked without credentials: whoever wants some for this is one. */
export async function isPrometheus(url: string): Promise<boolean> {
  const buildinfo = `${url.replace(/\/+$/, '')}/api/v1/status/buildinfo`;
  return getJson<{ readonly status?: string; readonly data?: unknown }>(buildinfo).then(
    ({ status, data }) => status === 'success' && data !== undefined,
    ({ message }: Error) => / answers 40[13]:/.test(message),
  );
}
