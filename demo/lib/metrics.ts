import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds. 0.3 and 1 are the thresholds of the latency SLOs: a quantile may be guessed, a threshold must be a bucket. */
export const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.3, 0.5, 1, 2.5, 5, 10];

/** A registry with the process and runtime metrics of prom-client. */
export function createRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

export type RequestMetrics = ReturnType<typeof createRequestMetrics>;

/** What a server says about the requests it answers. */
export function createRequestMetrics(registry: Registry) {
  return {
    duration: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the request to the end of the response',
      labelNames: ['method', 'route', 'status_code'],
      buckets: durationBuckets,
      registers: [registry],
    }),
    inFlight: new Gauge({
      name: 'http_requests_in_flight',
      help: 'Requests being answered now',
      registers: [registry],
    }),
  };
}

/** What a service says about the services it calls: one histogram for all peers, the edges of the service map. */
export function createCallHistogram(registry: Registry): Histogram<'method' | 'peer' | 'status_code'> {
  return new Histogram({
    name: 'http_client_request_duration_seconds',
    help: 'Time from a call to the head of its response; status_code is "error" where none came',
    labelNames: ['method', 'peer', 'status_code'],
    buckets: durationBuckets,
    registers: [registry],
  });
}
