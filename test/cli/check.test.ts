import { checkWith } from '../support/project';

describe('o11y check', () => {
  it('accepts the project that the other cases break', async () => {
    expect(await checkWith({})).toEqual({ code: 0, output: '0 errors, 0 warnings\n' });
  });
});
