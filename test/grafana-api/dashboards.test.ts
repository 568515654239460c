import { panelsOf } from '../../src/board/board';
import { dashboardOf, dashboardPage, existingDashboard } from '../../src/grafana-api/dashboards';
import { formatText } from '../../src/problems/format';
import { ProblemError } from '../../src/problems/problem';
import { type Answer, json, pathOf, type SmallGrafana, smallGrafana } from '../support/grafana';
import { thrownProblems } from '../support/thrown';

let grafana: SmallGrafana | undefined;
afterEach(async () => grafana?.stop());

const dashboard = { uid: 'shop', title: 'Shop', panels: [] };

async function given(answer: Answer | 'never', auth?: string): Promise<string> {
  const timeout = answer === 'never' ? 0.3 : 10;
  grafana = await smallGrafana({ [pathOf('shop')]: answer });
  try {
    return (await existingDashboard({ url: grafana.url, auth, timeout }, 'shop')).title;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return formatText(error.problems, { colour: false }).replaceAll(grafana.url, 'http://grafana');
  }
}

describe('the page of a dashboard', () => {
  it.each([
    ['https://grafana.example.com/d/abc/checkout?orgId=1&var-x=y', 'https://grafana.example.com', 'abc'],
    ['https://example.com/tools/grafana/d/a_b-C', 'https://example.com/tools/grafana', 'a_b-C'],
    ['http://127.0.0.1:3000/d-solo/abc?panelId=2', 'http://127.0.0.1:3000', 'abc'],
  ])('%s', (address, url, uid) => {
    expect(dashboardPage(address)).toEqual({ url, uid });
  });

  it('is not any address', () => {
    expect(dashboardPage('https://grafana.example.com/dashboards')).toBeUndefined();
    expect(dashboardPage('dashboards/d/abc')).toBeUndefined();
    expect(dashboardPage('https://grafana:port/d/abc')).toBeUndefined();
  });
});

describe('a dashboard of Grafana', () => {
  it('has what library panels of the second schema show', async () => {
    const element = (id: number, uid: string): object => ({
      kind: 'LibraryPanel',
      spec: { id, title: `Panel ${id}`, libraryPanel: { uid, name: 'Orders' } },
    });
    const item = (name: string, x: number): object => ({
      kind: 'GridLayoutItem',
      spec: { x, y: 0, width: 12, height: 8, element: { kind: 'ElementReference', name } },
    });
    const dashboard = {
      title: 'Shop',
      elements: { a: element(1, 'lib'), b: element(2, 'gone') },
      layout: { kind: 'GridLayout', spec: { items: [item('a', 0), item('b', 12)] } },
    };
    const model = { type: 'stat', title: 'Orders', targets: [{ refId: 'A', expr: 'up' }] };
    const grafana = await smallGrafana({
      '/api/dashboards/uid/abc': json({ dashboard, meta: {} }),
      '/api/library-elements/lib': json({ result: { uid: 'lib', model } }),
    });
    try {
      const read = await existingDashboard({ url: grafana.url, auth: undefined, timeout: 10 }, 'abc');
      expect(panelsOf(read)).toMatchObject([
        { id: 1, title: 'Panel 1', type: 'stat', libraryPanel: 'lib', targets: [{ expr: 'up' }] },
        { id: 2, title: 'Panel 2', type: '', libraryPanel: 'gone', targets: [] },
      ]);
    } finally {
      await grafana.stop();
    }
  });

  it('has what its library panels show, at their places, as far as Grafana knows them', async () => {
    const panels = [
      {
        id: 1,
        gridPos: { x: 0, y: 0, w: 8, h: 4 },
        title: 'Old',
        libraryPanel: { uid: 'lib', name: 'Orders' },
      },
      { type: 'row', collapsed: true, panels: [{ id: 3, libraryPanel: { uid: 'lib', name: 'Orders' } }] },
      { id: 4, title: 'Lost', libraryPanel: { uid: 'gone', name: 'Gone' } },
    ];
    const model = { id: 99, gridPos: { x: 9, y: 9, w: 9, h: 9 }, type: 'stat', title: 'Orders' };
    grafana = await smallGrafana({
      [pathOf('shop')]: json({ dashboard: { ...dashboard, panels }, meta: {} }),
      '/api/library-elements/lib': json({ result: { uid: 'lib', model } }),
    });
    const read = await existingDashboard({ url: grafana.url, auth: 'token', timeout: 10 }, 'shop');
    expect(
      panelsOf(read).map(({ id, title, type, position, libraryPanel }) => [
        id,
        title,
        type,
        position?.w,
        libraryPanel,
      ]),
    ).toEqual([
      [1, 'Orders', 'stat', 8, 'lib'],
      [3, 'Orders', 'stat', undefined, 'lib'],
      [4, 'Lost', '', undefined, 'gone'],
    ]);
    expect(grafana.asked).toHaveLength(3);
  });

  it('is read from the answer of its API', async () => {
    expect(await given(json({ dashboard, meta: { slug: 'shop' } }))).toBe('Shop');
    expect(grafana?.asked).toEqual([undefined]);
  });

  it.each([
    ['a token', 'glsa_abc', 'Bearer glsa_abc'],
    ['a name and a password', 'admin:secret', 'Basic YWRtaW46c2VjcmV0'],
  ])('is asked for with %s', async (_, auth, header) => {
    await given(json({ dashboard, meta: {} }), auth);
    expect(grafana?.asked).toEqual([header]);
  });

  it('of the second schema is read where Grafana says that it is, which the older API refuses to show', async () => {
    const newer = '/apis/dashboard.grafana.app/v2beta1/namespaces/default/dashboards/shop';
    const message = `dashboard api version not supported, use ${newer} instead`;
    grafana = await smallGrafana({
      [pathOf('shop')]: json({ message }, 406),
      [newer]: json({
        apiVersion: 'dashboard.grafana.app/v2beta1',
        kind: 'Dashboard',
        metadata: { name: 'shop' },
        spec: { title: 'Shop', elements: {}, layout: { kind: 'GridLayout', spec: { items: [] } } },
      }),
    });
    const read = await existingDashboard({ url: grafana.url, auth: undefined, timeout: 10 }, 'shop');
    expect([read.schema, read.uid, read.title]).toEqual(['v2', 'shop', 'Shop']);
  });

  it('is not looked for at an address of another kind', async () => {
    const message = 'use /apis/dashboard.grafana.app/v2beta1/../../secrets instead';
    expect(await given(json({ message }, 406))).toContain('answers with 406');
  });

  it('is nothing where Grafana does not have it', async () => {
    grafana = await smallGrafana({});
    expect(await dashboardOf({ url: grafana.url, auth: undefined, timeout: 1 }, 'shop')).toBeUndefined();
  });
});

describe('any other answer is one problem', () => {
  it.each<[string, Answer | 'never', string]>([
    [
      'no such dashboard',
      json({ message: 'Dashboard not found' }, 404),
      `error O11Y2507: Grafana at http://grafana has no dashboard shop
  expected the uid of a dashboard that the token may see
  copy the address from the browser while the dashboard is open`,
    ],
    [
      '401',
      json({ message: 'Unauthorized' }, 401),
      `error O11Y2505: Grafana at http://grafana refuses with 401: GRAFANA_AUTH is not set
  expected a token that may read dashboards
  set GRAFANA_AUTH to the token of a service account, or to user:password`,
    ],
    [
      'a page of HTML',
      { status: 200, body: '<html>' },
      `error O11Y2506: http://grafana answers with text/html instead of JSON
  expected the HTTP API of Grafana
  check the address: it ends where the path of a dashboard begins, and nothing in front of Grafana may ask for a password`,
    ],
    [
      'a 404 of something else',
      { status: 404, body: '<html>' },
      `error O11Y2506: http://grafana answers with 404 Not Found
  expected the HTTP API of Grafana
  check the address: it ends where the path of a dashboard begins, and nothing in front of Grafana may ask for a password`,
    ],
    [
      'a redirect to a page that asks for a password',
      { status: 302, body: '', headers: { location: 'https://login.example.com' } },
      `error O11Y2506: http://grafana answers with 302 Found
  expected the HTTP API of Grafana
  check the address: it ends where the path of a dashboard begins, and nothing in front of Grafana may ask for a password`,
    ],
    [
      'more than a dashboard can have',
      json({ dashboard, rest: 'x'.repeat(9 * 1024 * 1024) }),
      `error O11Y2506: http://grafana answers with more than 8 MB
  expected the HTTP API of Grafana
  check the address: it ends where the path of a dashboard begins, and nothing in front of Grafana may ask for a password`,
    ],
    [
      'JSON that is no dashboard',
      json({ message: 'hello' }),
      `error O11Y2503: the dashboard shop of http://grafana is no dashboard of Grafana: it has neither panels nor rows, but message
  --> the dashboard shop of http://grafana
  expected the JSON of a dashboard, of its export, of the API, or an object of dashboard.grafana.app
  take it from Grafana: Dashboard settings, JSON Model, or Export`,
    ],
    [
      'nothing in time',
      'never',
      `error O11Y2504: Grafana at http://grafana cannot be reached: it does not answer in time
  expected a Grafana that answers
  check the address, and whether a tunnel or a proxy is needed to get there`,
    ],
  ])('%s', async (_, answer, text) => {
    expect(await given(answer)).toBe(`${text}\n\n1 error, 0 warnings\n`);
  });

  it('401 where GRAFANA_AUTH is set and not sent, with what to say if it is meant', async () => {
    grafana = await smallGrafana({ [pathOf('shop')]: json({ message: 'Unauthorized' }, 401) });
    const { url } = grafana;
    const problems = await thrownProblems(() =>
      dashboardOf({ url, auth: undefined, timeout: 1, withheld: true }, 'shop'),
    );
    expect(problems).toEqual([
      {
        code: 'O11Y2505',
        severity: 'error',
        message: `Grafana at ${url} refuses with 401: GRAFANA_AUTH is not sent there`,
        expected: 'the Grafana of an environment, or the one that GRAFANA_URL names',
        fix: `if the token is meant for it, set GRAFANA_URL to ${url}`,
      },
    ]);
  });

  it('nobody at the address, and no credentials in the problem', async () => {
    const asked = dashboardOf({ url: 'http://127.0.0.1:1', auth: 'admin:secret', timeout: 1 }, 'shop');
    await expect(asked).rejects.toThrow('O11Y2504: Grafana at http://127.0.0.1:1 cannot be reached: ');
    await expect(
      dashboardOf({ url: 'http://127.0.0.1:1', auth: 'admin:secret', timeout: 1 }, 'shop'),
    ).rejects.not.toThrow('secret');
  });
});
