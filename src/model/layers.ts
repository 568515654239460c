import { type Layer, layers } from './artifacts';
import type { ClusterEnvironment } from './model';

/** What an environment brings along; nothing of it is deployed. */
interface Brought {
  readonly prometheus: boolean;
  readonly grafana: boolean;
  readonly elasticsearch: boolean;
}

/** With Prometheus and Grafana at hand, only what is defined in this repository is added to them. */
const configuresOnly = ({ prometheus, grafana }: Brought): boolean => prometheus && grafana;

/** When a layer is left out; layers that are not listed never are. */
const leftOut: Readonly<Partial<Record<Layer, (brought: Brought) => boolean>>> = {
  foundation: configuresOnly,
  operators: configuresOnly,
  metrics: ({ prometheus }) => prometheus,
  logging: (brought) => brought.elasticsearch || configuresOnly(brought),
  tracing: configuresOnly,
  grafana: ({ grafana }) => grafana,
  'log-policies': (brought) => configuresOnly(brought) && !brought.elasticsearch,
};

/** The layers of an environment, in the order in which they are deployed. */
export function layersOf(environment: Pick<ClusterEnvironment, 'existing'>): readonly Layer[] {
  const { prometheusOperator, grafana, elasticsearch } = environment.existing ?? {};
  const brought: Brought = {
    prometheus: prometheusOperator !== undefined,
    grafana: grafana !== undefined,
    elasticsearch: elasticsearch !== undefined,
  };
  return layers.filter((layer) => leftOut[layer]?.(brought) !== true);
}
