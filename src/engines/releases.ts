import type { EngineName } from './engine';

/** One upstream release: an archive per platform and an image, both holding several programs. */
export interface Release {
  /** Repository and file name prefix. */
  readonly project: string;
  /** Without the leading v. */
  readonly version: string;
  /** Repository on Docker Hub, without tag. */
  readonly image: string;
  /** Name in Homebrew's core formulae, where it has one. */
  readonly formula?: string;
  readonly programs: readonly EngineName[];
}

/**
 * What is fetched when the distribution has no packages. Prometheus, Alertmanager and the exporters are at the
 * versions that the pinned charts run in the cluster, so that a laptop behaves like production.
 */
export const releases: readonly Release[] = [
  {
    project: 'prometheus',
    version: '3.14.0',
    image: 'prom/prometheus',
    formula: 'prometheus',
    programs: ['prometheus', 'promtool'],
  },
  {
    project: 'alertmanager',
    version: '0.34.0',
    image: 'prom/alertmanager',
    programs: ['alertmanager', 'amtool'],
  },
  {
    project: 'node_exporter',
    version: '1.12.1',
    image: 'prom/node-exporter',
    formula: 'node_exporter',
    programs: ['node_exporter'],
  },
  {
    project: 'blackbox_exporter',
    version: '0.28.0',
    image: 'prom/blackbox-exporter',
    programs: ['blackbox_exporter'],
  },
];

export function releasesWith(names: readonly EngineName[]): readonly Release[] {
  return releases.filter((release) => release.programs.some((program) => names.includes(program)));
}
