import type { FastifyInstance, InjectOptions } from 'fastify';
import { createInbox } from '../../src/up/inbox';
import { createPageServer, type PageOptions } from '../../src/up/server';
import type { State } from '../../src/up/state';

const state = { slos: [], alerts: [] } as unknown as State;

let planted: unknown[] = [];
const inbox = createInbox();
const options: PageOptions = {
  port: 4300,
  inbox,
  receivers: ['shop-page'],
  state: async () => state,
  history: async () => ({ times: [1], slos: {} }),
  faults: {
    set: async (service, fault) => void planted.push([service, fault]),
    current: async () => ({}),
  },
  runbooks: new Map([
    [
      'runbooks/shop/checkout.md',
      '# Checkout\n\n<script>alert(1)</script> [x](javascript:alert(1)) `code`\n',
    ],
    ['runbooks/platform/nodes.md', '# Nodes\n'],
  ]),
  // Nothing listens there.
  prometheus: 'http://127.0.0.1:9',
  scrape: 1,
  dashboards: [
    {
      uid: 'shop-checkout-1',
      title: 'Checkout <b>',
      team: 'shop',
      target: 'provider',
      json: {
        uid: 'shop-checkout-1',
        title: 'Checkout <b>',
        panels: [
          {
            type: 'row',
            title: 'Requests',
            collapsed: true,
            panels: [{ type: 'stat', title: 'Inner', targets: [{}] }],
          },
          { type: 'timeseries', title: 'Errors', targets: [{ expr: 'rate(x[5m]) > 1' }] },
        ],
      },
    },
  ],
};

let server: FastifyInstance;
beforeAll(() => {
  server = createPageServer(options);
});
afterAll(() => server.close());
beforeEach(() => {
  planted = [];
});

const host = '127.0.0.1:4300';

async function ask(
  url: string,
  more: Omit<InjectOptions, 'url'> = {},
): Promise<{ readonly status: number; readonly type: unknown; readonly body: string }> {
  const { headers, ...rest } = more;
  const answer = await server.inject({ url, headers: { host, ...headers }, ...rest });
  return { status: answer.statusCode, type: answer.headers['content-type'], body: answer.body };
}

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/page.css', 'text/css; charset=utf-8'],
    ['/main.mjs', 'text/javascript; charset=utf-8'],
    ['/drawing.mjs', 'text/javascript; charset=utf-8'],
    ['/preview.js', 'text/javascript; charset=utf-8'],
    ['/colours.css', 'text/css; charset=utf-8'],
    ['/charts.css', 'text/css; charset=utf-8'],
    ['/preview.css', 'text/css; charset=utf-8'],
    ['/dashboards', 'text/html; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
  ])('serves %s', async (url, type) => {
    const answer = await ask(url);
    expect([answer.status, answer.type]).toEqual([200, type]);
    expect(answer.body.length).toBeGreaterThan(100);
  });

  it('loads nothing from elsewhere, runs nothing inline and is framed by nobody', async () => {
    const { headers, body } = await server.inject({ url: '/', headers: { host } });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(body).not.toMatch(/https?:\/\//);
    expect(body).not.toMatch(/\sstyle=|\son\w+=/);
  });

  it('hands on state and history', async () => {
    expect(JSON.parse((await ask('/api/state')).body)).toEqual(state);
    expect(JSON.parse((await ask('/api/history')).body)).toEqual({ times: [1], slos: {} });
  });

  it('says what does not exist', async () => {
    expect(await ask('/../package.json')).toMatchObject({ status: 404, body: '{"error":"no such page"}' });
    expect(await ask('/nothing')).toMatchObject({ status: 404 });
  });
});

describe('who may ask', () => {
  it.each([host, 'localhost:4300'])('is this machine, by the name %s', async (name) => {
    expect((await ask('/', { headers: { host: name } })).status).toBe(200);
  });

  it.each([
    'evil.example.com',
    'evil.example.com:4300',
    '127.0.0.1:9999',
    '127.0.0.1',
    'localhost.evil.example.com:4300',
  ])('is nobody who calls it %s, so that no name can be bent to this address', async (name) => {
    expect(await ask('/api/state', { headers: { host: name } })).toMatchObject({
      status: 403,
      body: '{"error":"this page answers to 127.0.0.1 and localhost only"}',
    });
  });

  const plant = (headers: Record<string, string>): ReturnType<typeof ask> =>
    ask('/api/fault', { method: 'POST', headers, payload: { service: 'checkout', fault: { errors: 0.3 } } });

  it.each([
    ['another site', { origin: 'https://evil.example.com' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a browser that says it is another site', { 'sec-fetch-site': 'cross-site' }],
    ['a browser that says it is another port', { 'sec-fetch-site': 'same-site' }],
  ])('changes nothing from %s', async (_who, headers) => {
    expect(await plant(headers)).toMatchObject({
      status: 403,
      body: '{"error":"only the page itself may do this"}',
    });
    expect(planted).toEqual([]);
  });

  it.each([
    ['the page', { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }],
    ['a program without a browser', {}],
  ])('changes something from %s', async (_who, headers) => {
    expect((await plant(headers as Record<string, string>)).status).toBe(204);
    expect(planted).toEqual([['checkout', { errors: 0.3, latencyMs: 0 }]]);
  });

  it('cannot send a form instead of JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await ask('/api/fault', {
        method: 'POST',
        headers: { 'content-type': type },
        payload: '{"service":"checkout","fault":{}}',
      });
      expect(answer.status).toBe(415);
    }
    expect(planted).toEqual([]);
  });
});

describe('breaking the shop', () => {
  it.each([
    [{ service: 'bank', fault: {} }, /^service: Invalid option/],
    [{ service: 'load', fault: {} }, /^service: Invalid option/],
    [{ service: 'checkout', fault: { errors: 30 } }, /^fault\.errors: Too big/],
    [{ service: 'checkout', fault: {}, now: true }, /^the body: Unrecognized key/],
    [[], /^the body: Invalid input/],
  ])('refuses %j with a reason', async (payload, reason) => {
    const { status, body } = await ask('/api/fault', { method: 'POST', payload });
    expect(status).toBe(400);
    expect(JSON.parse(body).error).toMatch(reason);
  });

  it('says that a service does not answer', async () => {
    const broken = createPageServer({
      ...options,
      faults: { ...options.faults, set: () => Promise.reject(new Error('checkout does not answer')) },
      history: () => Promise.reject(new Error('no answer from http://127.0.0.1:4301')),
    });
    const payload = { service: 'checkout', fault: {} };
    const answers = [
      await broken.inject({ url: '/api/fault', method: 'POST', headers: { host }, payload }),
      await broken.inject({ url: '/api/history', headers: { host } }),
    ];
    expect(answers.map(({ statusCode, body }) => [statusCode, JSON.parse(body)])).toEqual([
      [502, { error: 'checkout does not answer' }],
      [502, { error: 'no answer from http://127.0.0.1:4301' }],
    ]);
  });
});

describe('the sink', () => {
  const body = { status: 'firing', alerts: [], commonLabels: { alertname: 'A' } };

  it('takes what Alertmanager posts for a receiver', async () => {
    const answer = await ask('/notify/shop-page', { method: 'POST', payload: { ...body, version: '4' } });
    expect(answer.status).toBe(204);
    expect(inbox.all()).toMatchObject([{ number: 1, receiver: 'shop-page', ...body }]);
  });

  it('refuses a receiver that nobody defined, and a body that is not a notification', async () => {
    const post = (receiver: string, payload: object): ReturnType<typeof ask> =>
      ask(`/notify/${receiver}`, { method: 'POST', payload });
    expect(await post('shop-sms', body)).toMatchObject({
      status: 404,
      body: `{"error":"there is no receiver 'shop-sms'"}`,
    });
    expect(await post('shop-page', {})).toMatchObject({ status: 400 });
    expect((await post('shop-page', { ...body, alerts: 'none' })).body).toContain('alerts: Invalid input');
  });
});

describe('texts that alerts link to', () => {
  it('shows a runbook as a page, and what looks like code of a page as text', async () => {
    const { status, type, body } = await ask('/runbooks/shop/checkout.md');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<title>runbooks/shop/checkout.md</title>');
    expect(body).toContain('<h1>Checkout</h1>');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).toContain('<code>code</code>');
    expect(body).not.toMatch(/<script|href="javascript/);
  });

  it('lists all runbooks', async () => {
    const { body } = await ask('/runbooks');
    expect(body).toMatch(/platform\/nodes.*shop\/checkout/s);
    expect(body).toContain('<a href="/runbooks/shop/checkout.md">shop/checkout</a>');
  });

  it.each([
    '/runbooks/shop/none.md',
    '/runbooks/../package.json',
    '/runbooks/%2e%2e/package.json',
    '/api/dashboards/none',
  ])('has no %s', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it('opens a dashboard where an alert links to it', async () => {
    const { statusCode, headers } = await server.inject({ url: '/d/shop-checkout-1', headers: { host } });
    expect([statusCode, headers['location']]).toEqual([302, '/dashboards#/shop-checkout-1']);
    expect((await ask('/dashboards')).body).toContain('"title":"Checkout \\u003cb>"');
  });

  it('draws a dashboard, and says in its panels what does not answer', async () => {
    const { rows } = JSON.parse((await ask('/api/dashboards/shop-checkout-1')).body);
    expect(rows).toMatchObject([
      {
        title: 'Requests',
        panels: [
          { title: 'Inner', drawn: { kind: 'tiles' } },
          { title: 'Errors', drawn: { kind: 'message', text: 'no answer from http://127.0.0.1:9' } },
        ],
      },
    ]);
  });
});
