import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { importSlos } from '../../../src/cli/commands/slo-import';
import { listFiles } from '../../../src/discover/files';
import { readForeign } from '../../../src/exchange/read';
import { ProblemError } from '../../../src/problems/problem';
import { checkRoot, projectWith } from '../../support/project';
import { refusalOf } from '../../support/thrown';

jest.spyOn(process.stderr, 'write').mockReturnValue(true);

const spec = (service = 'mail'): string => `version: prometheus/v1
service: ${service}
labels: { owner: shop }
slos:
  - name: delivery
    objective: 99.5
    sli:
      events:
        error_query: sum(rate(mails_total{result="lost"}[{{.window}}]))
        total_query: sum(rate(mails_total[{{.window}}]))
`;

const service = 'services/shop/mail.service.ts';
const metrics = 'services/shop/mail.metrics.ts';
const slo = 'alert-rules/shop/mail-delivery.slo.ts';

interface Ran {
  readonly root: string;
  readonly code: number;
  readonly output: string;
}

type Options = Partial<Parameters<typeof importSlos>[2]>;

/** Imports a text into a project, as a file that lies in its root. */
async function run(text: string, options: Options = {}, root = projectWith({})): Promise<Ran> {
  writeFileSync(join(root, 'given.yml'), text);
  return importInto(root, ['given.yml'], options);
}

async function importInto(root: string, files: readonly string[], options: Options = {}): Promise<Ran> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const paths = files.map((file) => join(root, file));
    const code = await importSlos(root, paths, { force: false, format: 'text', ...options });
    return { root, code, output: write.mock.calls.map(([part]) => String(part)).join('') };
  } finally {
    write.mockRestore();
  }
}

const definitions = (root: string): readonly string[] =>
  ['services', 'alert-rules'].flatMap((folder) => listFiles(root, folder));

describe('o11y slo import', () => {
  it('writes a service and an SLO that pass the check, and says what is not carried', async () => {
    const { root, code, output } = await run(spec());
    expect(code).toBe(0);
    expect(output).toBe(`wrote ${service}
wrote ${metrics}
wrote ${slo}

not carried:
  labels: recorded series have the labels slo, slo_service and team
    (given.yml:3)
`);
    expect(await checkRoot(root)).toEqual({ code: 0, output: expect.stringContaining('0 errors') });
  });

  it('says the same to machines', async () => {
    const { output } = await run(spec(), { format: 'json' });
    expect(JSON.parse(output)).toEqual({
      written: [
        { kind: 'service', id: 'shop/mail', path: service },
        { kind: 'metrics', id: 'shop/mail', path: metrics },
        { kind: 'slo', id: 'shop/mail-delivery', path: slo },
      ],
      notCarried: [
        {
          file: 'given.yml',
          line: 3,
          what: 'labels',
          why: 'recorded series have the labels slo, slo_service and team',
        },
      ],
    });
  });

  it('writes below another folder when it is told to', async () => {
    const root = projectWith({});
    const before = definitions(root);
    await run(spec(), { out: join(root, 'proposed') }, root);
    expect(definitions(root)).toEqual(before);
    expect(definitions(join(root, 'proposed'))).toEqual([metrics, service, slo]);
  });

  it('writes over no file, unless it is told to', async () => {
    const root = projectWith({});
    await run(spec(), {}, root);
    writeFileSync(join(root, slo), `${readFileSync(join(root, slo), 'utf8')}// by hand\n`);
    expect(await refusalOf(run(spec(), {}, root))).toBe(`error O11Y2304: ${slo} exists
  --> ${slo}
  expected names that are free
  write elsewhere with --out, or replace it with --force

1 error, 0 warnings
`);
    expect(readFileSync(join(root, slo), 'utf8')).toContain('by hand');
    await run(spec(), { force: true }, root);
    expect(readFileSync(join(root, slo), 'utf8')).not.toContain('by hand');
  });

  it('leaves nothing half-written', async () => {
    const root = projectWith({ 'alert-rules/shop/mail-delivery.slo.ts.part/keep': '' });
    const before = definitions(root);
    await expect(run(spec(), {}, root)).rejects.toThrow();
    expect(definitions(root)).toEqual(before);
  });

  it('needs a team', async () => {
    const text = spec().replace('owner: shop', 'owner: nobody');
    const root = projectWith({});
    expect(
      await refusalOf(run(text, {}, root)),
    ).toBe(`error O11Y2305: nothing says which team owns the service 'mail'
  --> given.yml:5
  expected a service of that name, or a label 'team' or 'owner' with one of shop
  name the team: --team <team>

1 error, 0 warnings
`);
    expect(await refusalOf(run(text, { team: 'bank' }, root))).toContain(
      "error O11Y2207: there is no team 'bank'",
    );
    expect((await run(text, { team: 'shop' }, root)).code).toBe(0);
  });

  it('writes nothing where nothing can be carried', async () => {
    const root = projectWith({});
    const before = definitions(root);
    expect(
      await refusalOf(run(spec().replace('99.5', '100'), {}, root)),
    ).toBe(`error O11Y2306: shop/mail-delivery is not carried: O11Y1201: objective '100%' is not a ratio between 0 and 1; expected a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %
  --> given.yml:5
  expected at least one SLO that can be said here
  mend what the reason names, or write the definition by hand: npm run new -- slo <team>/<name>

1 error, 0 warnings
`);
    expect(definitions(root)).toEqual(before);
  });

  it.each([
    [
      'an unclosed text',
      'slos: [\n  "unclosed\n',
      'error O11Y2301: given.yml cannot be read: ',
      'given.yml:3',
    ],
    [
      'a key that stands twice',
      'a: 1\na: 2\n',
      'error O11Y2301: given.yml cannot be read: Map keys must be unique',
      'given.yml:',
    ],
    [
      'an anchor that contains itself',
      'a: &a\n  b: *a\n',
      'error O11Y2301: given.yml cannot be read: ',
      'given.yml:1',
    ],
    [
      'aliases without end',
      `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
      'error O11Y2301: given.yml cannot be read: Excessive alias count',
      'given.yml:1',
    ],
    [
      'something else',
      'kind: Deployment\n',
      'error O11Y2303: given.yml holds nothing that is known',
      'given.yml',
    ],
    ['an image', '\u0000\u0001PNG', 'error O11Y2303: given.yml holds nothing that is known', 'given.yml'],
    ['nothing', '', 'error O11Y2303: given.yml holds nothing that is known', 'given.yml'],
    ['a text', 'hello', 'error O11Y2303: given.yml holds nothing that is known', 'given.yml'],
    [
      'ten megabytes',
      `${spec()}# ${'x'.repeat(10 * 1024 * 1024)}\n`,
      'error O11Y2302: given.yml has 11 MB',
      'expected at most 4 MB',
    ],
  ])('refuses %s with one problem', async (_, text, problem, place) => {
    const refusal = await refusalOf(run(text));
    expect(refusal).toContain(problem);
    expect(refusal).toContain(place);
    expect(refusal).toContain('1 error, 0 warnings');
  });

  it('names every file that cannot be read at once', async () => {
    const root = projectWith({ 'a.yml': 'kind: Deployment', 'b.yml': 'x: [' });
    expect(await refusalOf(importInto(root, ['a.yml', 'b.yml']))).toContain('2 errors');
    const missing = await refusalOf(importInto(root, ['none.yml', 'services']));
    expect(missing).toContain('error O11Y2308: none.yml cannot be opened: there is no such file');
    expect(missing).toContain('error O11Y2308: services cannot be opened: it is a folder');
    expect(existsSync(join(root, slo))).toBe(false);
  });

  it('keeps a secret out of definitions', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const text = spec().replace('    objective', `    description: see ${token}\n    objective`);
    const refusal = await refusalOf(run(text));
    expect(refusal).toContain('O11Y1107: a text looks like a token of GitHub');
    expect(refusal).not.toContain(token);
  });

  it('never fails otherwise, whatever a file holds', () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const part = fc.constantFrom(
      'spec',
      'slos',
      'sli',
      'events',
      'error_query',
      'total_query',
      'objectives',
      'indicator',
      'groups',
      'rules',
      'expr',
      'labels',
      'metadata',
      'name',
      'service',
      'timeWindow',
      'alertPolicies',
      'target',
      'record',
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        scalar,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(part, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    const head = fc.constantFrom(
      { version: 'prometheus/v1' },
      { apiVersion: 'openslo/v1', kind: 'SLO' },
      { apiVersion: 'openslo/v1alpha', kind: 'SLO' },
      { apiVersion: 'pyrra.dev/v1alpha1', kind: 'ServiceLevelObjective' },
      { apiVersion: 'sloth.slok.dev/v1', kind: 'PrometheusServiceLevel' },
      { kind: 'PrometheusRule' },
      { kind: 'List' },
    );
    fc.assert(
      fc.property(head, fc.dictionary(part, tree), (known, rest) => {
        try {
          readForeign([{ file: 'given.yml', text: JSON.stringify({ ...rest, ...known }) }]);
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
