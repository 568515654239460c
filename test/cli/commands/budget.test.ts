import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BudgetOptions, budget } from '../../../src/cli/commands/budget';
import { program } from '../../../src/cli/program';
import { freePort } from '../../../src/engines/port';
import { type RunningPrometheus, startPrometheus } from '../../../src/engines/prometheus';
import { describeWithEngine } from '../../support/engines';
import { temporaryFolder } from '../../support/folder';
import { type GuardedPrometheus, startGuardedPrometheus } from '../../support/guarded-prometheus';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { blocksOf } from '../../support/prometheus';
import { metrics, slo } from '../../support/sources';
import { thrownProblems } from '../../support/thrown';

const root = projectWith({
  'alert-rules/shop/checkout.slo.ts': undefined,
  'alert-rules/shop/paying.slo.ts': slo(),
  'alert-rules/shop/latency.slo.ts': slo({
    sli: "http.latency(checkout, '250ms')",
    groupBy: "['route']",
  }),
  'alert-rules/shop/mail.slo.ts': slo({
    service: 'mailer',
    sli: "{ kind: 'at-most', value: { metric: 'queue_age_seconds' }, limit: 300 }",
  }).replaceAll('checkout', 'mailer'),
  'alert-rules/shop/young.slo.ts': slo({ objective: "'95%'" }),
  'services/shop/mailer.metrics.ts': metrics("{ queue_age_seconds: { type: 'gauge' } }"),
});

const printed = capturePrinted();

const options = (prometheus: string, changes: Partial<BudgetOptions> = {}): BudgetOptions => ({
  prometheus,
  failWhenExhausted: true,
  minCoverage: 0.1,
  format: 'text',
  ...changes,
});

/** Left of the budget, whether it is spent, and the coverage. */
function recorded(id: string, left: number, coverage: number, group = ''): string {
  const at = Math.floor(Date.now() / 1000) - 30;
  const common = `slo="${id}",slo_service="shop/checkout",team="shop"`;
  return [
    `slo:budget_remaining:ratio{${common},period="30d"${group}} ${left} ${at}\n`,
    `slo:budget_frozen:bool{${common}${group}} ${left <= 0 ? 1 : 0} ${at}\n`,
    ...(group.includes('second') ? [] : [`slo:coverage:ratio{${common}} ${coverage} ${at}\n`]),
  ].join('');
}

describeWithEngine('promtool', (promtool) => {
  describeWithEngine('prometheus', (prometheus) => {
    let running: RunningPrometheus;
    beforeAll(async () => {
      const configFile = join(temporaryFolder(), 'prometheus.yml');
      writeFileSync(configFile, 'scrape_configs: []\n');
      const samples = [
        recorded('shop/paying', 0.642, 1),
        recorded('shop/latency', 0.3, 0.8, ',route="/first"'),
        recorded('shop/latency', -0.25, 0.8, ',route="/second"'),
        recorded('shop/young', -3, 0.05),
      ];
      const dataDir = await blocksOf(promtool, `${samples.join('')}# EOF\n`);
      running = await startPrometheus({ engine: prometheus, configFile, dataDir, port: await freePort() });
    });
    afterAll(() => running.stop());

    it('lets pass what is met', async () => {
      expect(await budget(root, 'shop/paying', options(`${running.url}/`))).toBe(0);
      expect(printed()).toBe('shop/paying  met  64.2% of the budget left  data for 100% of the period\n');
    });

    it('answers 3 where one group has spent its budget', async () => {
      expect(await budget(root, 'shop/latency', options(running.url))).toBe(3);
      expect(printed()).toBe(
        [
          'shop/latency {route="/first"}   met        30% of the budget left   data for 80% of the period\n',
          'shop/latency {route="/second"}  exhausted  -25% of the budget left  data for 80% of the period\n',
        ].join(''),
      );
    });

    it('answers 4 where nothing was recorded, or for too little of the period', async () => {
      expect(await budget(root, 'shop/mail', options(running.url))).toBe(4);
      expect(await budget(root, 'shop/young', options(running.url))).toBe(4);
      expect(await budget(root, 'shop/young', options(running.url, { minCoverage: 0.04 }))).toBe(3);
      expect(printed()).toBe(
        [
          'shop/mail  not enough data  no budget recorded  no data\n',
          'shop/young  not enough data  -300% of the budget left  data for 5% of the period\n',
          'shop/young  exhausted  -300% of the budget left  data for 5% of the period\n',
        ].join(''),
      );
    });

    it('asks for every SLO of a service, of which the worst counts', async () => {
      expect(await budget(root, 'shop/checkout', options(running.url))).toBe(3);
      expect(
        printed()
          .split('\n')
          .map((line) => line.split('  ')[0]),
      ).toEqual([
        'shop/latency {route="/first"}',
        'shop/latency {route="/second"}',
        'shop/paying',
        'shop/young',
        '',
      ]);
    });

    it('only tells without the flag', async () => {
      expect(await budget(root, 'shop/latency', options(running.url, { failWhenExhausted: false }))).toBe(0);
    });

    it('is data for programs', async () => {
      await budget(root, 'shop/latency', options(running.url, { format: 'json' }));
      expect(JSON.parse(printed())).toEqual({
        verdict: 'exhausted',
        budgets: [
          { slo: 'shop/latency', group: { route: '/first' }, verdict: 'met', remaining: 0.3, coverage: 0.8 },
          {
            slo: 'shop/latency',
            group: { route: '/second' },
            verdict: 'exhausted',
            remaining: -0.25,
            coverage: 0.8,
          },
        ],
      });
    });
  });
});

describe('o11y budget', () => {
  let server: Server;
  beforeAll((done) => {
    server = createServer((_request, response) => response.end('<html>sign in</html>')).listen(
      0,
      '127.0.0.1',
      done,
    );
  });
  afterAll((done) => {
    server.close(done);
  });

  it('says where no Prometheus answers', async () => {
    const port = await freePort();
    const [nobody] = await thrownProblems(() =>
      budget(root, 'shop/paying', options(`http://127.0.0.1:${port}`)),
    );
    expect(nobody).toEqual({
      code: 'O11Y2232',
      severity: 'error',
      message: `http://127.0.0.1:${port} does not answer as Prometheus: no answer from http://127.0.0.1:${port}`,
      expected: 'an address below which /api/v1/query is found',
      fix: 'look at the address, and whether it can be reached from here',
    });
    const login = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [page] = await thrownProblems(() => budget(root, 'shop/paying', options(login)));
    expect(page?.code).toBe('O11Y2232');
  });

  describe('of a Prometheus that asks for credentials', () => {
    let guarded: GuardedPrometheus;
    beforeAll(async () => {
      guarded = await startGuardedPrometheus();
    });
    beforeEach(() => guarded.asked.splice(0));
    afterAll(() => guarded.close());

    const withVariables = (variables: Readonly<Record<string, string>>) =>
      jest.replaceProperty(process, 'env', { ...process.env, ...variables });

    it('sends a bearer token', async () => {
      withVariables({ O11Y_PROMETHEUS_TOKEN: 'abc', O11Y_PROMETHEUS_USERNAME: 'unused' });
      expect(await budget(root, 'shop/paying', options(guarded.url))).toBe(4);
      expect(guarded.asked).toEqual(['Bearer abc', 'Bearer abc', 'Bearer abc']);
    });

    it('sends a name and a password', async () => {
      withVariables({ O11Y_PROMETHEUS_USERNAME: 'ci', O11Y_PROMETHEUS_PASSWORD: 'pässword' });
      expect(await budget(root, 'shop/paying', options(guarded.url))).toBe(4);
      expect(Buffer.from(guarded.asked[0]?.replace('Basic ', '') ?? '', 'base64').toString()).toBe(
        'ci:pässword',
      );
    });

    it('says which variables it takes them from where there are none', async () => {
      const [problem] = await thrownProblems(() => budget(root, 'shop/paying', options(guarded.url)));
      expect(problem).toMatchObject({
        code: 'O11Y2232',
        fix: 'set O11Y_PROMETHEUS_TOKEN, or O11Y_PROMETHEUS_USERNAME and O11Y_PROMETHEUS_PASSWORD',
      });
    });

    it('does not send them in the clear to another machine', async () => {
      withVariables({ O11Y_PROMETHEUS_TOKEN: 'abc' });
      const [problem] = await thrownProblems(() =>
        budget(root, 'shop/paying', options('http://prometheus.example.com')),
      );
      expect(problem).toEqual({
        code: 'O11Y2233',
        severity: 'error',
        message: 'credentials for http://prometheus.example.com would be sent in the clear',
        expected: 'an address that begins with https://, or one of this machine',
        fix: 'use https, or take O11Y_PROMETHEUS_TOKEN and O11Y_PROMETHEUS_USERNAME out of the environment',
      });
      expect(guarded.asked).toEqual([]);
    });
  });

  it('knows SLOs, and services that have some', async () => {
    const [problem] = await thrownProblems(() => budget(root, 'shop/chekout', options('http://127.0.0.1:1')));
    expect(problem).toMatchObject({ code: 'O11Y2231', fix: "did you mean 'shop/checkout'?" });
  });

  it.each([
    [['--prometheus', 'prometheus:9090'], /https:\/\/prometheus\.example\.com/],
    [['--prometheus', 'http://127.0.0.1:9090', '--min-coverage', '110%'], /a percentage from 0% to 100%/],
    [['--prometheus', 'http://127.0.0.1:9090', '--min-coverage', '0.1'], /a percentage from 0% to 100%/],
  ])('refuses %j', async (given, message) => {
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(program().parseAsync(['node', 'o11y', 'budget', 'shop/checkout', ...given])).rejects.toThrow(
      message,
    );
  });
});
