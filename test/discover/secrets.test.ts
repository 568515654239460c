import { problemsOf } from '../support/project';
import { service } from '../support/sources';

describe('a secret in a definition', () => {
  it('is refused without being printed', async () => {
    const output = await problemsOf({
      'services/shop/mailer.service.ts': service("tier: 'batch',\n  summary: 'AKIAIOSFODNN7EXAMPLE'"),
    });
    expect(output).toBe(`error O11Y1107: a text looks like an access key of AWS
  --> services/shop/mailer.service.ts:7  summary
  expected the name of an entry in the secret store, never a value
  take it out, replace it at its origin because git remembers it, and name an entry of the secret store

1 error, 0 warnings
`);
    expect(output).not.toContain('AKIA');
  });

  it('is not printed either where another problem quotes it', async () => {
    const output = await problemsOf({
      'services/shop/mailer.service.ts': service("tier: 'AKIAIOSFODNN7EXAMPLE',\n  summary: 'x'"),
    });
    expect(output).toContain('O11Y1104');
    expect(output).not.toContain('AKIA');
  });
});
