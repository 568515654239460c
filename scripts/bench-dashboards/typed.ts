import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Metrics of one file, and uses in one dashboard. */
const perFile = 20;

const types = ['counter', 'gauge', 'histogram', 'counter'] as const;

/** How each type is used, in its order. */
const uses: readonly ((metric: string) => string)[] = [
  (metric) => `${metric}_total.where({ route: '/pay' }).rate().sum('code')`,
  (metric) => `${metric}_bytes.max('route')`,
  (metric) => `${metric}_seconds_bucket.rate().sum('le', 'route').histogramQuantile(0.99)`,
  (metric) => `${metric}_total.rate().sum('route').dividedBy(${metric}_total.rate().sum('route'))`,
];

const endings = { counter: '_total', gauge: '_bytes', histogram: '_seconds' } as const;

/**
 * Writes a project of so many metrics, each with labels of its own and used once in a panel, with a `tsconfig.json` that takes the
 * settings of the root. Without metrics it holds what every project needs.
 */
export function writeTyped(root: string, metrics: number, tsconfig: string): void {
  rmSync(root, { recursive: true, force: true });
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('tsconfig.json', JSON.stringify({ extends: tsconfig, include: ['.'] }));
  write('services/shop/shop.team.ts', team);
  write('services/shop/checkout.service.ts', service);
  for (let file = 0; file < metrics / perFile; file++) {
    const names = Array.from({ length: perFile }, (_, index) => ({
      name: `m${file}_${index}`,
      type: types[index % types.length] ?? 'counter',
    }));
    write(`services/shop/emitter-${file}.metrics.ts`, metricsFile(file, names));
    write(`dashboards/shop/board-${file}.dashboard.ts`, dashboardFile(file, names));
  }
}

interface Named {
  readonly name: string;
  readonly type: (typeof types)[number];
}

function metricsFile(file: number, names: readonly Named[]): string {
  const lines = names.map(
    ({ name, type }) =>
      `    ${name}${endings[type]}: { type: '${type}', labels: { route: 'pattern of the path', code: 'of the answer' } },\n`,
  );
  return `import { defineMetrics } from '#o11y';

export default defineMetrics({
  emitter: 'emitter-${file}',
  metrics: {
${lines.join('')}  },
});
`;
}

function dashboardFile(file: number, names: readonly Named[]): string {
  const panels = names.map(({ name }, index) => {
    const expr = uses[index % uses.length]?.(`emitted.${name}`) ?? '';
    return `        { kind: 'timeseries', title: '${name}', description: 'What it shows.', unit: 'short', queries: [{ expr: ${expr} }] },\n`;
  });
  return `import { defineDashboard } from '#o11y';
import checkout from '../../services/shop/checkout.service';
import emitted from '../../services/shop/emitter-${file}.metrics';

export default defineDashboard({
  title: 'Board ${file}',
  description: 'What it shows.',
  service: checkout,
  rows: [
    {
      title: 'All',
      panels: [
${panels.join('')}      ],
    },
  ],
});
`;
}

const team = `import { defineTeam } from '#o11y';

export default defineTeam({
  displayName: 'Shop',
  receivers: {
    page: { kind: 'pagerduty', routingKey: { secret: 'shop-pagerduty' } },
    ticket: { kind: 'email', to: 'shop@example.com' },
  },
  codeOwners: ['@shop'],
});
`;

const service = `import { defineService } from '#o11y';
import shop from './shop.team';

export default defineService({ owner: shop, tier: 'critical', summary: 'takes orders' });
`;
