import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Metrics of one file, as many as a large service has. */
const metricsOfFile = 40;

/** Writes metrics and as many queries that use them, one each, below a root; every third is a histogram. */
export function writeTypedProject(root: string, metrics: number, withUses: boolean): void {
  rmSync(root, { recursive: true, force: true });
  const files = Math.ceil(metrics / metricsOfFile);
  for (let file = 0; file < files; file += 1) {
    const names = Array.from({ length: metricsOfFile }, (_, index) => file * metricsOfFile + index).filter(
      (name) => name < metrics,
    );
    write(join(root, `services/team/service-${file}.metrics.ts`), definitionOf(names));
    if (withUses) write(join(root, `dashboards/team/service-${file}.dashboard.ts`), usesOf(file, names));
  }
  write(
    join(root, 'tsconfig.json'),
    JSON.stringify({ extends: '../../../tsconfig.json', include: ['services', 'dashboards'] }),
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const types = ['counter', 'gauge', 'histogram'] as const;

const typeOf = (name: number): (typeof types)[number] => types[name % types.length] ?? 'counter';

function definitionOf(names: readonly number[]): string {
  const metrics = names.map((name) => {
    const type = typeOf(name);
    const more = type === 'histogram' ? ', buckets: [0.1, 0.25, 0.5, 1]' : '';
    return `    m_${name}_seconds: { type: '${type}', labels: { route_${name}: 'of the request', plan: 'of the customer' }${more} },`;
  });
  return `import { defineMetrics } from '#o11y';

export default defineMetrics({
  metrics: {
${metrics.join('\n')}
  },
});
`;
}

const useOf: Readonly<Record<(typeof types)[number], (name: number) => string>> = {
  counter: (name) => `metrics.m_${name}_seconds.where({ plan: 'free' }).rate().sum('route_${name}')`,
  gauge: (name) =>
    `metrics.m_${name}_seconds.max('plan').dividedBy(metrics.m_${name}_seconds.where({ route_${name}: /a|b/ }).sum('plan'))`,
  histogram: (name) =>
    `metrics.m_${name}_seconds_bucket.rate().sum('le', 'route_${name}').histogramQuantile(0.95)`,
};

function usesOf(file: number, names: readonly number[]): string {
  const panels = names.map(
    (name) =>
      `        { kind: 'timeseries', title: '${name}', description: 'x', queries: [{ expr: ${useOf[typeOf(name)](name)} }] },`,
  );
  return `import { defineDashboard } from '#o11y';
import type { ServiceDefinition } from '../../../../../src/model/service';
import metrics from '../../services/team/service-${file}.metrics';

declare const service: ServiceDefinition;

export default defineDashboard({
  title: 'x',
  description: 'x',
  service,
  rows: [
    {
      title: 'x',
      panels: [
${panels.join('\n')}
      ],
    },
  ],
});
`;
}
