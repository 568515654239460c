import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '../../../src/cli/commands/new';
import { scaffolds } from '../../../src/cli/scaffold/templates';
import { checkRoot, projectWith } from '../../support/project';
import { cluster, environment, shop, slo, team } from '../../support/sources';
import { refusalOf } from '../../support/thrown';

jest.spyOn(process.stderr, 'write').mockReturnValue(true);

/** The shop, left out. */
const nothing = Object.fromEntries(Object.keys(shop).map((file) => [file, undefined]));

const ids: Readonly<Record<string, string>> = { team: 'bank', service: 'shop/payments' };

describe('o11y new', () => {
  it.each(scaffolds)('writes a %s that passes the check as it is', async (kind) => {
    const root = projectWith({});
    await create(root, kind, ids[kind] ?? 'shop/checkout-more', {});
    expect(await checkRoot(root)).toEqual({ code: 0, output: expect.stringContaining('0 errors') });
  });

  it('makes a first team and service with all that belongs to it, of which nothing needs to be mended', async () => {
    const root = projectWith({
      ...nothing,
      'environments/prod.environment.ts': environment(cluster()),
    });
    expect(
      (await checkRoot(root)).output,
    ).toBe(`error O11Y2207: there is no team, so no alert could reach anybody
  expected services/<team>/<team>.team.ts
  write one: npm run new -- team <name>

1 error, 0 warnings
`);
    await create(root, 'team', 'bank', {});
    await create(root, 'service', 'bank/ledger', {});
    for (const kind of scaffolds.slice(2)) await create(root, kind, 'bank/ledger', {});
    expect(await checkRoot(root)).toEqual({ code: 0, output: '0 errors, 0 warnings\n' });
  });

  it('needs nothing of the project but what it uses, and says what else is wrong', async () => {
    const said: string[] = [];
    const write = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => said.push(String(text)) > 0);
    const root = projectWith({ 'alert-rules/shop/broken.slo.ts': slo({ windw: "'1d'" }) });
    await create(root, 'slo', 'shop/checkout-more', {});
    write.mockReturnValue(true);
    expect(
      said.join(''),
    ).toBe(`wrote alert-rules/shop/checkout-more.slo.ts; edit it, then run \`npm run check\`
it will also say what is wrong in alert-rules/shop/broken.slo.ts
`);
    expect(existsSync(join(root, 'alert-rules/shop/checkout-more.slo.ts'))).toBe(true);
  });

  it('says what is wrong with the team that it would use', async () => {
    const root = projectWith({
      'services/bank/bank.team.ts': team('Bank').replace('codeOwners', 'codeOwner'),
    });
    const refusal = await refusalOf(create(root, 'service', 'bank/ledger', {}));
    expect(refusal).toContain(`error O11Y1101: key 'codeOwner' is unknown
  --> services/bank/bank.team.ts:9  codeOwner`);
    expect(refusal).not.toContain('O11Y2207');
  });

  it('takes the service that it is told, whatever the name', async () => {
    const root = projectWith({});
    await create(root, 'slo', 'shop/payments', { service: 'shop/checkout' });
    const text = readFileSync(join(root, 'alert-rules/shop/payments.slo.ts'), 'utf8');
    expect(text).toContain("import checkout from '../../services/shop/checkout.service';");
  });

  it('writes metrics of a service under its name, and names what else emits them', async () => {
    const root = projectWith({});
    await create(root, 'metrics', 'shop/checkout', {});
    await create(root, 'metrics', 'shop/haproxy', {});
    const read = (name: string): string =>
      readFileSync(join(root, `services/shop/${name}.metrics.ts`), 'utf8');
    expect(read('checkout')).not.toContain('emitter');
    expect(read('haproxy')).toContain("  emitter: 'haproxy',\n");
    expect(await checkRoot(root)).toMatchObject({ code: 0 });
  });

  it('writes nothing over a file', async () => {
    const root = projectWith({});
    await create(root, 'slo', 'shop/checkout-more', {});
    expect(
      await refusalOf(create(root, 'slo', 'shop/checkout-more', {})),
    ).toBe(`error O11Y2206: alert-rules/shop/checkout-more.slo.ts exists
  expected a name that is free
  choose another name, or edit the file

1 error, 0 warnings
`);
  });

  it.each([
    ['shop/Ünder Way', 'shop/under-way'],
    ['Shop/', 'shop/name'],
    ['/checkout', 'shop/checkout'],
  ])('says how %s can be written', async (id, written) => {
    expect(await refusalOf(create(projectWith({}), 'slo', id, {}))).toContain(
      `\n  write it like '${written}'\n`,
    );
  });

  it('suggests the team and the service that were meant, and none that is far', async () => {
    const root = projectWith({});
    const refused = (id: string, service?: string): Promise<string> =>
      refusalOf(create(root, 'slo', id, service === undefined ? {} : { service }));
    expect(await refused('shp/checkout')).toContain("\n  did you mean 'shop'?\n");
    expect(await refused('bank/checkout')).toContain('\n  write it first: npm run new -- team bank\n');
    expect(await refused('shop/pay', 'shop/chekout')).toContain("\n  did you mean 'shop/checkout'?\n");
    expect(await refused('shop/pay', 'bank/ledger')).toContain('\n  choose one of them\n');
  });

  it.each([
    ['shop', "error O11Y2205: 'shop' does not name an SLO"],
    ['shop/Check Out', "error O11Y2205: 'shop/Check Out' does not name an SLO"],
    ['bank/checkout', "error O11Y2207: there is no team 'bank'"],
    ['shop/unrelated', "error O11Y2208: the name 'unrelated' does not say which service the SLO is about"],
  ])('refuses %s', async (id, message) => {
    const root = projectWith({ 'services/shop/second.service.ts': undefined });
    const refusal = await refusalOf(create(root, 'slo', id, {}));
    expect(refusal).toContain(message);
    expect(existsSync(join(root, 'alert-rules/shop/unrelated.slo.ts'))).toBe(false);
  });
});
