import { loadModel } from '../../src/project';
import { problemsOf, projectWith } from '../support/project';
import { slo } from '../support/sources';

const file = 'alert-rules/shop/checkout.slo.ts';

const refusalOf = async (sli: string): Promise<string> =>
  (await problemsOf({ [file]: slo({ sli }) })).split('\n\n')[0] ?? '';

describe('probes', () => {
  it('need something to ask', async () => {
    expect(await refusalOf("{ kind: 'probe' }")).toBe(`error O11Y1102: nothing says what is probed
  --> alert-rules/shop/checkout.slo.ts:8  sli
   |  sli: { kind: 'probe' },
  expected \`url\`, which is probed from here on, or \`match\` for probes that are configured elsewhere
  add url: 'https://shop.example.com/'`);
  });

  it('are ours or those of somebody else', async () => {
    expect(
      await refusalOf("{ kind: 'probe', url: 'http://shop/', match: { job: 'shop' } }"),
    ).toBe(`error O11Y1106: both \`url\` and \`match\` say what is probed
  --> alert-rules/shop/checkout.slo.ts:8  sli
   |  sli: { kind: 'probe', url: 'http://shop/', match: { job: 'shop' } },
  expected \`url\`, which is probed from here on, or \`match\` for probes that are configured elsewhere
  remove one of them`);
  });

  it.each([
    ["{ kind: 'probe', url: 'shop.example.com' }", "'shop.example.com' is not an address to probe"],
    ["{ kind: 'probe', url: 'ftp://shop/' }", "'ftp://shop/' is not an address to probe"],
    ["{ kind: 'probe', url: 'https://user:word@shop/' }", "'[masked]shop/' is not an address to probe"],
    ["{ kind: 'probe', url: 'shop:5432' }", "'http_2xx' cannot ask 'shop:5432'"],
    [
      "{ kind: 'probe', url: 'http://shop/', module: 'tcp_connect' }",
      "'tcp_connect' cannot ask 'http://shop/'",
    ],
  ])('refuse %s', async (sli, message) => {
    expect((await refusalOf(sli)).split('\n')[0]).toBe(`error O11Y1106: ${message}`);
  });

  it('ask over HTTP unless another way is named, each under a job of its own', () => {
    const linked = (sli: string) => loadModel(projectWith({ [file]: slo({ sli }) })).slos[0]?.sli;
    const job = 'probe/shop/checkout';
    expect([
      linked("{ kind: 'probe', url: 'http://shop/' }"),
      linked("{ kind: 'probe', url: 'shop:5432', module: 'tcp_connect' }"),
      linked("{ kind: 'probe', match: { job: 'blackbox' } }"),
    ]).toEqual([
      { kind: 'probe', match: { job }, target: { url: 'http://shop/', module: 'http_2xx', job } },
      { kind: 'probe', match: { job }, target: { url: 'shop:5432', module: 'tcp_connect', job } },
      { kind: 'probe', match: { job: 'blackbox' } },
    ]);
  });
});
