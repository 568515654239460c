import { problemsOf } from '../support/project';
import { service, slo, team } from '../support/sources';

const mailer = 'services/shop/mailer.service.ts';

describe('files that cannot be loaded', () => {
  it('shows the line of a syntax error', async () => {
    expect(
      await problemsOf({
        [mailer]:
          "import { defineService } from '#o11y';\n\nexport default defineService({\n  tier 'batch',\n});\n",
      }),
    ).toBe(`error O11Y1001: syntax error: Unexpected token, expected ","
  --> services/shop/mailer.service.ts:4
   |  tier 'batch',
  expected TypeScript
  mend the line; \`npm run types\` shows it too

1 error, 0 warnings
`);
  });

  it('does not repeat it for the files that import it', async () => {
    expect(
      await problemsOf({ 'services/shop/shop.team.ts': 'export default defineTeam({ displayName: });\n' }),
    ).toBe(`error O11Y1001: syntax error: Unexpected token
  --> services/shop/shop.team.ts:1
   |  export default defineTeam({ displayName: });
  expected TypeScript
  mend the line; \`npm run types\` shows it too

1 error, 0 warnings
`);
  });

  it('names an import that does not exist', async () => {
    expect(
      await problemsOf({
        [mailer]: service("tier: 'batch',\n  summary: 'x',\n  dependsOn: [other]", {
          other: './othr.service',
        }),
      }),
    ).toBe(`error O11Y1006: the file imports './othr.service', which does not exist
  --> services/shop/mailer.service.ts:3
   |  import other from './othr.service';
  expected a file by its path from this one, without .ts
  correct the path, or write the file

1 error, 0 warnings
`);
  });

  it('shows the line that throws', async () => {
    expect(
      await problemsOf({
        [mailer]: service("tier: 'batch',\n  summary: 'sends mail'.repeat(-1)"),
      }),
    ).toBe(`error O11Y1006: the file throws while it is loaded: Invalid count value: -1
  --> services/shop/mailer.service.ts:7
   |  summary: 'sends mail'.repeat(-1),
  expected plain data and imports that exist
  run \`npm run types\`: it points to the import or call that fails

1 error, 0 warnings
`);
  });
});

describe('files that export something else', () => {
  it('asks for a default export', async () => {
    expect(
      await problemsOf({
        [mailer]: service("tier: 'batch',\n  summary: 'x'").replace(
          'export default',
          'export const mailer =',
        ),
      }),
    ).toBe(`error O11Y1002: services/shop/mailer.service.ts has no default export
  --> services/shop/mailer.service.ts:1
  expected export default defineService({ ... })
  put \`export default\` before defineService

1 error, 0 warnings
`);
  });

  it('asks for the function of the suffix where a plain object is exported', async () => {
    expect(
      await problemsOf({ [mailer]: "export default { tier: 'batch', summary: 'x' };\n" }),
    ).toBe(`error O11Y1003: the default export is no definition, and the suffix .service.ts says service
  --> services/shop/mailer.service.ts:1
   |  export default { tier: 'batch', summary: 'x' };
  expected export default defineService({ ... })
  wrap the object in defineService, imported from '#o11y'

1 error, 0 warnings
`);
  });

  it('asks for the function of the suffix where another kind is exported', async () => {
    expect(
      await problemsOf({ [mailer]: team('Mailer') }),
    ).toBe(`error O11Y1003: the default export is of kind team, and the suffix .service.ts says service
  --> services/shop/mailer.service.ts:3
   |  export default defineTeam({
  expected export default defineService({ ... })
  rename the file to 'mailer.team.ts' or use defineService

1 error, 0 warnings
`);
  });

  it('refuses a second definition that is exported', async () => {
    const second = slo()
      .replace("import { defineSlo, http } from '#o11y';\n", '')
      .replace(/^import .*\n/m, '')
      .replace('export default', 'export const second =');
    expect(
      await problemsOf({ 'alert-rules/shop/checkout.slo.ts': `${slo()}${second}` }),
    ).toBe(`error O11Y1004: alert-rules/shop/checkout.slo.ts holds more than one definition
  --> alert-rules/shop/checkout.slo.ts:11
   |  export const second = defineSlo({
  expected one definition a file, as its default export
  move this one into a file of its own: the path is its id

1 error, 0 warnings
`);
  });

  it('refuses a second definition that is not exported', async () => {
    expect(
      await problemsOf({
        [mailer]: [
          "import { defineService, defineTeam } from '#o11y';",
          '',
          '// defineTeam( in a comment does not count',
          "const shop = defineTeam({ displayName: 'Shop', receivers: {} as never, codeOwners: ['@shop'] });",
          '',
          "export default defineService({ owner: shop, tier: 'batch', summary: 'sends mail' });",
          '',
        ].join('\n'),
      }),
    ).toBe(`error O11Y1004: services/shop/mailer.service.ts holds more than one definition
  --> services/shop/mailer.service.ts:4
   |  const shop = defineTeam({ displayName: 'Shop', receivers: {} as never, codeOwners: ['@shop'] });
  expected one definition a file, as its default export
  move this one into a file of its own: the path is its id

1 error, 0 warnings
`);
  });

  it('refuses data that never ends', async () => {
    expect(
      await problemsOf({
        [mailer]: [
          "import { defineService } from '#o11y';",
          '',
          'const loop: Record<string, unknown> = {};',
          "loop['again'] = loop;",
          '',
          'export default defineService({ owner: loop } as never);',
          '',
        ].join('\n'),
      }),
    ).toBe(`error O11Y1108: a value of the definition contains itself
  --> services/shop/mailer.service.ts:6
   |  export default defineService({ owner: loop } as never);
  expected plain data, which ends somewhere
  write the value out where it refers to itself

1 error, 0 warnings
`);
  });
});
