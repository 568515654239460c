import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { historyOf } from '../../../src/backfill/history';
import { backfill as run } from '../../../src/backfill/run';
import { type BackfillOptions, backfill } from '../../../src/cli/commands/backfill';
import { compileRules } from '../../../src/compile/rules';
import type { Problem } from '../../../src/problems/problem';
import { temporaryFolder, writeProgram } from '../../support/folder';
import { modelWith, prod } from '../../support/model';
import { projectWith } from '../../support/project';
import { slo } from '../../support/sources';
import { thrownProblems } from '../../support/thrown';

const day = 86_400;
const hour = 3600;
const now = Math.floor(Date.now() / 1000);

/** What a Prometheus says of itself; it has no samples. */
interface Answers {
  readonly version?: string;
  readonly retention?: string;
  readonly flags?: Readonly<Record<string, string>>;
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function prometheusThat({
  version = '2.42.0',
  retention = '35d',
  flags = {},
}: Answers = {}): Promise<string> {
  const data: Readonly<Record<string, unknown>> = {
    buildinfo: { version },
    runtimeinfo: { storageRetention: retention },
    tsdb: { headStats: { minTime: (now - 2 * hour) * 1000 } },
    flags,
  };
  const server = createServer(({ url = '' }, response) => {
    const status = /\/status\/(\w+)/.exec(url)?.[1];
    response.end(
      JSON.stringify({ status: 'success', data: status === undefined ? { result: [] } : data[status] }),
    );
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function storageFolder(): string {
  const folder = temporaryFolder();
  for (const name of ['wal', 'chunks_head']) mkdirSync(join(folder, name));
  return folder;
}

/** A folder with a promtool that does what a shell script says. */
function promtoolThat(script: string): string {
  const folder = temporaryFolder();
  const version = 'if [ "$1" = --version ]; then echo "promtool, version 2.42.0 (branch: HEAD)"; exit 0; fi';
  writeProgram(join(folder, 'promtool'), `${version}\n${script}`);
  return folder;
}

const root = projectWith({});

describe('o11y backfill', () => {
  beforeEach(() => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => jest.restoreAllMocks());

  const problemOf = async (
    options: Partial<BackfillOptions>,
    ids: readonly string[] = [],
  ): Promise<Problem | undefined> => {
    const all = { prometheus: await prometheusThat(), days: 30, dryRun: false, install: false, ...options };
    const problems = await thrownProblems(() => backfill(root, ids, all));
    expect(problems).toHaveLength(1);
    return problems[0];
  };

  it('refuses a folder that holds no data of a running Prometheus', async () => {
    const storage = temporaryFolder();
    expect(await problemOf({ storage, engines: promtoolThat('') })).toMatchObject({
      code: 'O11Y2401',
      message: `${storage} cannot take blocks: it holds no wal and no chunks_head`,
    });
  });

  it('asks for the folder unless it only prints what it would do', async () => {
    expect(await problemOf({})).toMatchObject({ code: 'O11Y2401', message: 'no --storage is given' });
  });

  it('refuses an address at which no Prometheus answers', async () => {
    expect(await problemOf({ prometheus: 'http://127.0.0.1:9' })).toMatchObject({
      code: 'O11Y2402',
      message: 'Prometheus does not say how it stores: no answer from http://127.0.0.1:9',
    });
  });

  it.each(['15d', '15d or 10GiB', '2w1d'])('refuses 30 days where %s are kept', async (retention) => {
    const problem = await problemOf({ prometheus: await prometheusThat({ retention }) });
    expect(problem?.code).toBe('O11Y2403');
    expect(problem?.fix).toMatch(/^Give --from \d{4}-\d\d-\d\dT\d\d:00:00Z or a smaller --days/);
  });

  it('takes 30 days where they are kept, or only the size is limited', async () => {
    for (const retention of ['31d', '10GiB', '1y']) {
      const prometheus = await prometheusThat({ retention });
      await expect(backfill(root, [], { prometheus, days: 30, dryRun: true, install: false })).resolves.toBe(
        0,
      );
    }
  });

  it('refuses a Prometheus that does not load blocks that overlap', async () => {
    expect(await problemOf({ prometheus: await prometheusThat({ version: '2.37.0' }) })).toMatchObject({
      code: 'O11Y2404',
      message: 'Prometheus 2.37.0 refuses blocks that overlap with those it has',
    });
  });

  it('says what promtool says, and leaves the storage as it was', async () => {
    const storage = storageFolder();
    const engines = promtoolThat('echo "query range: out of memory" >&2; exit 1');
    const problem = await problemOf({ storage, engines });
    expect(problem?.code).toBe('O11Y2405');
    expect(problem?.message).toContain('makes no blocks: query range: out of memory');
    expect(readdirSync(storage).sort()).toEqual(['chunks_head', 'wal']);
  });

  it('does not begin while another one is under way', async () => {
    const storage = storageFolder();
    mkdirSync(join(storage, 'o11y-backfill'));
    expect(await problemOf({ storage, engines: promtoolThat('exit 1') })).toMatchObject({
      code: 'O11Y2406',
      message: `${join(storage, 'o11y-backfill')} exists`,
    });
    expect(existsSync(join(storage, 'o11y-backfill'))).toBe(true);
  });

  it('says which blocks Prometheus does not load', async () => {
    const storage = storageFolder();
    const groups = [...compileRules(modelWith(), prod)].flatMap((file) => file.groups);
    const engines = promtoolThat(
      [
        'for given in "$@"; do case "$given" in --output-dir=*) out="${given#*=}";; esac; done',
        'mkdir -p "$out/01BLOCK$$" && echo \'{"stats":{"numSamples":5}}\' > "$out/01BLOCK$$/meta.json"',
      ].join('\n'),
    );
    const problems = await thrownProblems(async () =>
      run({
        promtool: { name: 'promtool', path: join(engines, 'promtool'), version: undefined, origin: 'given' },
        prometheus: {
          url: await prometheusThat(),
          headBegins: now - 2 * hour,
          overlaps: true,
          version: '2.42.0',
        },
        storage,
        stages: historyOf(groups, groups),
        range: { from: now - day, to: now - 2 * hour },
        interval: '30s',
        onStep: () => {},
        loadTimeoutMs: 0,
      }),
    );
    expect(problems).toMatchObject([{ code: 'O11Y2407' }]);
    expect(problems[0]?.expected).toMatch(/^that it loads the blocks 01BLOCK\d+$/);
    expect(problems[0]?.message).toContain('shows 0 of 5 new samples');
    expect(readdirSync(storage).filter((name) => name.startsWith('01BLOCK'))).not.toEqual([]);
    expect(existsSync(join(storage, 'o11y-backfill'))).toBe(false);
  });

  it('names the nearest SLO where one does not exist', async () => {
    expect(await problemOf({}, ['shop/chekcout'])).toMatchObject({
      code: 'O11Y2231',
      message: "there is no SLO 'shop/chekcout'",
      fix: "did you mean 'shop/checkout'?",
    });
  });

  it('says how to get promtool where there is none', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    const problem = await problemOf({ storage: storageFolder() }).finally(() => {
      process.env['PATH'] = path;
    });
    expect(problem?.code).toBe('O11Y2001');
    expect(problem?.message).toContain('promtool not found');
  });

  it('makes the history of the members of a journey, whatever journeys lie between', async () => {
    const journey = (one: string, other: string): string =>
      `import { defineSlo, journey } from '#o11y';
import checkout from '../../services/shop/checkout.service';
import one from './${one}.slo';
import other from './${other}.slo';

export default defineSlo({
  service: checkout,
  objective: '99%',
  window: '30d',
  sli: journey.weighted({ slo: one, weight: 1 }, { slo: other, weight: 1 }),
});
`;
    const nested = projectWith({
      'alert-rules/shop/second.slo.ts': slo({ objective: "'99.5%'" }),
      'alert-rules/shop/third.slo.ts': slo({ objective: "'99.8%'" }),
      'alert-rules/shop/inner.slo.ts': journey('checkout', 'second'),
      'alert-rules/shop/outer.slo.ts': journey('inner', 'third'),
    });
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const prometheus = await prometheusThat();
    const options = { prometheus, from: now - 2 * day, days: 30, dryRun: true, install: false };
    await backfill(nested, ['shop/outer'], options);
    const script = write.mock.calls.map(([text]) => String(text)).join('');
    expect([...new Set(script.match(/slo: shop\/\w+/g))].sort()).toEqual([
      'slo: shop/checkout',
      'slo: shop/second',
      'slo: shop/third',
    ]);
  });

  it('prints a script of every stage instead', async () => {
    const write = jest.spyOn(process.stdout, 'write');
    const prometheus = await prometheusThat();
    await backfill(root, [], { prometheus, from: now - 2 * day, days: 30, dryRun: true, install: false });
    const script = write.mock.calls.map(([text]) => String(text)).join('');
    expect(script).toContain('# Stage 1 of 3');
    expect(script).toContain('- record: slo:events_total:rate');
    expect(script).toContain('promtool tsdb create-blocks-from --max-block-duration=18h rules');
    const ends = [...script.matchAll(/--end=(\d+)/g)].map(([, end]) => Number(end));
    expect(Math.max(...ends)).toBeLessThan(now - 2 * hour);
  });
});
