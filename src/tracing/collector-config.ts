/** A Collector's or Jaeger's configuration, as YAML. `${env:X}` is replaced when it starts. */
export interface CollectorConfig {
  readonly extensions: Components;
  readonly receivers: Components;
  readonly processors: Components;
  readonly exporters: Components;
  readonly connectors?: Components;
  readonly service: {
    readonly extensions: readonly string[];
    readonly pipelines: Readonly<Record<string, Pipeline>>;
    readonly telemetry: Settings;
  };
}

export type Settings = Readonly<Record<string, unknown>>;

/** By `<type>` or `<type>/<name>`. */
export type Components = Readonly<Record<string, Settings>>;

export interface Pipeline {
  readonly receivers: readonly string[];
  readonly processors?: readonly string[];
  readonly exporters: readonly string[];
}

export const ports = {
  otlpGrpc: 4317,
  otlpHttp: 4318,
  /** Of the sampler: spans that were sent by service, not by trace. */
  otlpServices: 4319,
  metrics: 8888,
  health: 13133,
} as const;

/** First of every pipeline: refuses what the pod cannot hold, so that the sender keeps it. */
export const memoryLimiter: Components = {
  memory_limiter: { check_interval: '1s', limit_percentage: 80, spike_limit_percentage: 25 },
};

/** Answers the probes of the pod. */
export const healthCheck: Components = { health_check: { endpoint: `0.0.0.0:${ports.health}` } };

/** Metrics under the names that the shipped catalogue knows, and logs as JSON. */
export const telemetry: Settings = {
  metrics: {
    level: 'normal',
    readers: [{ pull: { exporter: { prometheus: { host: '0.0.0.0', port: ports.metrics } } } }],
  },
  logs: { level: 'info', encoding: 'json' },
};

/**
 * Senders connect anew after a minute and so find new pods. Messages may be as large as the batches that are sent.
 */
export const otlpGrpc = (port: number): Settings => ({
  endpoint: `0.0.0.0:${port}`,
  max_recv_msg_size_mib: 16,
  keepalive: { server_parameters: { max_connection_age: '1m', max_connection_age_grace: '10s' } },
});

/** Batches of what waits to be sent; bounded, so that a receiver that is away costs data, not the pod. */
export const queue: Settings = {
  sizer: 'items',
  queue_size: 50_000,
  num_consumers: 10,
  batch: { sizer: 'items', flush_timeout: '1s', min_size: 1_000, max_size: 5_000 },
};

export const retry: Settings = { enabled: true, max_elapsed_time: '5m' };

export const sendingQueue = (more: Settings = {}): Settings => ({
  sending_queue: { ...queue, ...more },
  retry_on_failure: retry,
});

/** To every pod behind a headless Service in turn. Within the cluster network policies say who may connect. */
export const otlpExporter = (host: string, port: number, queue: Settings): Settings => ({
  endpoint: `dns:///${host}:${port}`,
  balancer_name: 'round_robin',
  tls: { insecure: true },
  ...queue,
});
