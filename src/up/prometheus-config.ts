import type { Model } from '../model/model';
import type { Timing } from '../model/timing';

/** `host:port` by the id of the service that is scraped there. */
export type Targets = Readonly<Record<string, string>>;

/** What is asked through the blackbox exporter. */
export interface LocalProbe {
  readonly job: string;
  /** Id. */
  readonly service: string;
  readonly module: string;
  /** As it is defined, which its series say. */
  readonly url: string;
  /** Where it is on this machine. */
  readonly address: string;
}

export interface PrometheusConfigOptions {
  readonly timing: Timing;
  readonly targets: Targets;
  readonly probes: readonly LocalProbe[];
  /** `host:port` of the blackbox exporter. */
  readonly prober: string;
  /** `host:port`. */
  readonly alertmanager: string;
  /** A path with a wildcard. */
  readonly ruleFiles: string;
}

/**
 * What the operator would write from our monitors, for engines on this machine.
 * @see https://prometheus.io/docs/prometheus/latest/configuration/configuration/
 */
export function compilePrometheusConfig(
  model: Model,
  { timing, targets, probes, prober, alertmanager, ruleFiles }: PrometheusConfigOptions,
): Readonly<Record<string, unknown>> {
  return {
    global: {
      scrape_interval: timing.scrape,
      scrape_timeout: timing.scrape,
      evaluation_interval: timing.evaluation,
      external_labels: { cluster: 'local' },
    },
    rule_files: [ruleFiles],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [alertmanager] }] }] },
    scrape_configs: [
      ...model.services.flatMap((service) => {
        const target = targets[service.id];
        if (target === undefined) return [];
        const path = service.telemetry?.scrape?.path;
        return [
          {
            job_name: service.job,
            ...(path === undefined ? {} : { metrics_path: path }),
            static_configs: [{ targets: [target], labels: { service: service.id } }],
          },
        ];
      }),
      ...probes.map(({ job, service, module, url, address }) => ({
        job_name: job,
        metrics_path: '/probe',
        params: { module: [module], target: [address] },
        static_configs: [{ targets: [prober], labels: { instance: url, service } }],
      })),
    ],
  };
}
