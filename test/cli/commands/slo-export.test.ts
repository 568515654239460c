import { parseAllDocuments } from 'yaml';
import { exportSlos } from '../../../src/cli/commands/slo-export';
import { formatText } from '../../../src/problems/format';
import { projectWith } from '../../support/project';
import { shop, slo, team } from '../../support/sources';
import { thrownProblems } from '../../support/thrown';

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly said: string;
}

async function run(
  root: string,
  ids: readonly string[],
  format: 'openslo' | 'json' = 'openslo',
): Promise<Ran> {
  const texts = (stream: jest.SpyInstance): string =>
    stream.mock.calls.map(([text]) => String(text)).join('');
  const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const code = await exportSlos(root, ids, { format });
    return { code, output: texts(out), said: texts(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

const journey = (
  kind: 'allOf' | 'weighted',
  members: string,
): string => `import { defineSlo, journey } from '#o11y';
import checkout from '../../services/shop/checkout.service';
import first from './checkout.slo';
import second from './second.slo';

export default defineSlo({ service: checkout, objective: '99%', sli: journey.${kind}(${members}) });
`;

const second = `import { defineSlo, http } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineSlo({
  service: checkout,
  objective: '99%',
  sli: http.latency(checkout, '250ms', { route: '/pay' }),
  groupBy: ['method'],
  traffic: '10/m',
  alerting: { waitForShare: false },
});
`;

const project = (): string =>
  projectWith({
    'alert-rules/shop/second.slo.ts': second,
    'alert-rules/shop/every.slo.ts': journey('allOf', 'first, second'),
  });

describe('o11y slo export', () => {
  it('prints services, indicators, SLOs and alerts of OpenSLO', async () => {
    const { code, output } = await run(project(), ['shop/second']);
    expect(code).toBe(0);
    const objects = parseAllDocuments(output).map((document) => document.toJS() as { readonly kind: string });
    expect(objects.map(({ kind }) => kind)).toEqual([
      'Service',
      'AlertNotificationTarget',
      'AlertNotificationTarget',
      'SLI',
      'SLO',
      'AlertPolicy',
      'AlertPolicy',
      'AlertPolicy',
      'AlertPolicy',
    ]);
    expect(objects.find(({ kind }) => kind === 'SLI')).toEqual({
      apiVersion: 'openslo/v1',
      kind: 'SLI',
      metadata: { name: 'second' },
      spec: {
        ratioMetric: {
          counter: true,
          good: {
            metricSource: {
              type: 'Prometheus',
              spec: {
                query:
                  'sum by (method) (http_request_duration_seconds_bucket{job="shop/checkout",route="/pay",le="0.25"})',
              },
            },
          },
          total: {
            metricSource: {
              type: 'Prometheus',
              spec: {
                query:
                  'sum by (method) (http_request_duration_seconds_count{job="shop/checkout",route="/pay"})',
              },
            },
          },
        },
      },
    });
  });

  it('tells services of two teams apart that have the same name, as it does SLOs', async () => {
    const root = projectWith({
      'services/ops/ops.team.ts': team('Ops'),
      'services/ops/checkout.service.ts': shop['services/shop/checkout.service.ts']?.replaceAll(
        'shop',
        'ops',
      ),
      'alert-rules/ops/checkout.slo.ts': slo().replaceAll('/shop/', '/ops/'),
    });
    const { output } = await run(root, []);
    const objects = parseAllDocuments(output).map(
      (document) =>
        document.toJS() as {
          readonly kind: string;
          readonly metadata: { readonly name: string };
          readonly spec: { readonly service?: string };
        },
    );
    const of = (kind: string) => objects.filter((object) => object.kind === kind);
    expect(of('Service').map(({ metadata }) => metadata.name)).toEqual(['ops-checkout', 'shop-checkout']);
    expect(of('SLO').map(({ metadata, spec }) => [metadata.name, spec.service])).toEqual([
      ['ops-checkout', 'ops-checkout'],
      ['shop-checkout', 'shop-checkout'],
    ]);
  });

  it('says on standard error what OpenSLO cannot say', async () => {
    const { said } = await run(project(), []);
    for (const line of [
      'the SLO: a journey whose members must all be good: a composite adds up what its objectives burn\n    shop/every',
      'short windows of burn pairs: a condition has one window: 1h/5m, 6h/30m, 1d/2h, 3d/6h\n    shop/checkout',
      'gates: a pair waits for 3 bad events and until its share of the budget is spent\n    shop/checkout',
      'gates: a pair waits for 3 bad events\n    shop/second',
      'outage: a condition knows no error ratio of five minutes',
      'budget alerts: a condition knows no budget that is spent',
      'groupBy: only the query says so: by method\n    shop/second',
      'traffic: 10/m are usual\n    shop/second',
      'telemetry of shop/checkout: a service has a description and labels',
    ]) {
      expect(said).toContain(line);
    }
  });

  it('says that nobody else asks the address of a probe', async () => {
    const root = projectWith({
      'alert-rules/shop/asked.slo.ts': `import { defineSlo } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineSlo({
  service: checkout,
  objective: '99%',
  sli: { kind: 'probe', url: 'http://checkout.shop.svc:3000/' },
});
`,
    });
    expect((await run(root, ['shop/asked'])).said).toContain(
      'an indicator asks no address: http://checkout.shop.svc:3000/ is asked as long as the definition is here',
    );
  });

  it('gives machines both in one object', async () => {
    const { output, said } = await run(project(), ['shop/second'], 'json');
    const { objects, notCarried } = JSON.parse(output);
    expect(objects).toHaveLength(9);
    expect(notCarried).toContainEqual({
      file: 'alert-rules/shop/second.slo.ts',
      slo: 'shop/second',
      what: 'traffic',
      why: '10/m are usual',
    });
    expect(said).toBe('');
  });

  it('takes the members of a journey along', async () => {
    const root = projectWith({
      'alert-rules/shop/second.slo.ts': second,
      'alert-rules/shop/every.slo.ts': journey(
        'weighted',
        '{ slo: first, weight: 2 }, { slo: second, weight: 1 }',
      ),
    });
    const { output } = await run(root, ['shop/every']);
    expect(output.match(/^kind: SLO$/gm)).toHaveLength(3);
    expect(output).toContain('compositeWeight: ');
  });

  it('names the nearest where an SLO does not exist', async () => {
    const problems = await thrownProblems(() => run(projectWith({}), ['shop/chekcout']));
    expect(formatText(problems, { colour: false })).toBe(`error O11Y2231: there is no SLO 'shop/chekcout'
  expected an id as \`npm run slo -- list\` prints it, <team>/<name>
  did you mean 'shop/checkout'?

1 error, 0 warnings
`);
  });
});
