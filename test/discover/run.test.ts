import { runsOf } from '../../src/discover/run';
import { projectWith } from '../support/project';
import { service, team } from '../support/sources';

const files = ['services/shop/shop.team.ts', 'services/shop/mailer.service.ts'];

const mailer = files[1] ?? '';

const broken = { 'services/shop/broken.service.ts': 'throw new Error("no");\n' };

describe('definition files that are run', () => {
  it('give what they export, the very objects that others import', () => {
    const [shop, service] = runsOf(projectWith({}), files).map((run) => run.exports().default);
    expect(shop).toMatchObject({ displayName: 'Shop' });
    expect((service as { readonly owner: unknown }).owner).toBe(shop);
  });

  it('do so besides one that throws', () => {
    const [shop, service, broke] = runsOf(projectWith(broken), [...files, ...Object.keys(broken)]);
    expect(service?.exports().default).toMatchObject({ owner: shop?.exports().default });
    expect(broke?.exports).toThrow('no');
  });

  it('do so besides files that cannot be read, and what imports them', () => {
    const unread = {
      'services/shop/unread.service.ts': 'export default defineService({\n',
      'services/shop/lost.service.ts': "import gone from './gone.service';\nexport default gone;\n",
      'services/shop/above.service.ts': "import unread from './unread.service';\nexport default unread;\n",
    };
    const [shop, service, ...others] = runsOf(projectWith(unread), [...files, ...Object.keys(unread)]);
    expect(service?.exports().default).toMatchObject({ owner: shop?.exports().default });
    expect(others).toHaveLength(3);
    for (const other of others) expect(other.exports).toThrow();
  });

  it('are run anew each time, for they may have changed', () => {
    const root = projectWith({ 'services/shop/shop.team.ts': team('Store') });
    const [first, second] = [runsOf(root, files), runsOf(root, files)].map(
      (runs) => runs[0]?.exports().default,
    );
    expect(first).toEqual(second);
    expect(first).not.toBe(second);
  });

  it('may use Node, packages, JSON and modules beside the definitions', () => {
    const imports = `import { platform } from 'node:os';
import Decimal from 'decimal.js';
import words from '../../words.json';
import half from '../../half';
`;
    const keys =
      "tier: 'batch',\n  summary: `${platform() !== ''} ${words.first} ${new Decimal(half).times(2)}`";
    const root = projectWith({
      [mailer]: imports + service(keys),
      'words.json': '{ "first": "one" }',
      'half.ts': "export default '0.5';\n",
    });
    expect(runsOf(root, files)[1]?.exports().default).toMatchObject({ summary: 'true one 1' });
  });
});
