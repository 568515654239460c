import fc from 'fast-check';
import { compileDashboards } from '../../src/dashboards/compile';
import { addressOf, type LinkScope } from '../../src/dashboards/links/address';
import { type Rison, rison } from '../../src/dashboards/links/rison';
import { dashboardUid } from '../../src/dashboards/uid';
import type { Link } from '../../src/model/link';
import type { Dashboard } from '../../src/model/model';
import type { Panel } from '../../src/model/panel';
import { defineDashboard } from '../../src/o11y';
import { cluster } from '../support/cluster';
import { dashboard, modelOf, panels } from './fixture';

/** Stands for the definition that another file exports. */
const other = defineDashboard({} as Parameters<typeof defineDashboard>[0]);

const scope: LinkScope = {
  environment: cluster(),
  variables: ['namespace', 'node'],
  targetOf: (definition) =>
    definition === other ? { uid: 'shop-other-1a2b3c4d', variables: ['namespace', 'route'] } : undefined,
};

const label = (name: string): string => `\${__field.labels.${name}:percentencode}`;

const atValue = (link: Link): string | undefined => addressOf(link, scope, { addsTime: false, label });

/** What the browser opens after Grafana has filled in. */
function opened(link: Link, values: Readonly<Record<string, string>>): URL {
  const filled = (atValue(link) ?? '').replaceAll(
    /\$\{([\w.]+)(?::[\w:]+)?\}/g,
    (_, name: string) => values[name] ?? '?',
  );
  return new URL(filled, 'https://grafana.example.com');
}

const times = { __from: '1700000000000', __to: '1700003600000' };

describe('a link at a value', () => {
  test('opens another dashboard at the same time, with the variables that both have and those that it sets', () => {
    const link: Link = { title: 'Route', dashboard: other, variables: { route: '{{http_route}}' } };
    expect(atValue(link)).toBe(
      '/d/shop-other-1a2b3c4d?${namespace:queryparam}&var-route=${__field.labels.http_route:percentencode}&${__url_time_range}',
    );
    expect(atValue({ ...link, dashboard: () => other })).toBe(atValue(link));
  });

  test('opens Explore with the query', () => {
    const expr = 'rate(x{route="{{route}}",namespace=~"$namespace"}[$__rate_interval])';
    const { pathname, searchParams } = opened(
      { title: 'Explore', explore: expr },
      { ...times, '__field.labels.route': encodeURIComponent('/a&b'), namespace: 'a|b' },
    );
    expect(pathname).toBe('/explore');
    expect(JSON.parse(searchParams.get('panes') ?? '')).toEqual({
      a: {
        datasource: 'prometheus',
        queries: [
          {
            refId: 'A',
            datasource: { type: 'prometheus', uid: 'prometheus' },
            editorMode: 'code',
            range: true,
            expr: 'rate(x{route="/a&b",namespace=~"a|b"}[$__rate_interval])',
          },
        ],
        range: { from: times.__from, to: times.__to },
      },
    });
  });

  test("searches in Kibana's Discover", () => {
    const link: Link = { title: 'Logs', kibana: 'http.route:"{{route}}" AND NOT log.level:debug' };
    const { origin, pathname, hash } = opened(link, { 'x.y': '', '__field.labels.route': '%2Fpay' });
    expect(origin + pathname).toBe('https://kibana.o11y.example.com/app/discover');
    expect(decodeURIComponent(hash)).toBe(
      `#/?_g=(time:(from:'?',to:'?'))&_a=(query:(language:lucene,query:'http.route:"/pay" AND NOT log.level:debug'))`,
    );
    expect(atValue(link)).toContain("(from:'${__from:date:iso}',to:'${__to:date:iso}')");
  });

  test('searches in Jaeger, whose times are in microseconds', () => {
    const link: Link = { title: 'Traces', jaeger: 'checkout', tags: { 'http.route': '{{route}}' } };
    const { origin, pathname, searchParams } = opened(link, { ...times, '__field.labels.route': '%2Fpay' });
    expect(origin + pathname).toBe('https://jaeger.o11y.example.com/search');
    expect(Object.fromEntries(searchParams)).toEqual({
      service: 'checkout',
      start: '1700000000000000',
      end: '1700003600000000',
      limit: '20',
      tags: '{"http.route":"/pay"}',
    });
  });

  test('opens a runbook where it is published, and any address with the labels filled in', () => {
    expect(atValue({ title: 'Runbook', runbook: 'runbooks/shop/checkout.md' })).toBe(
      'https://git.example.com/runbooks/shop/checkout.md',
    );
    expect(atValue({ title: 'Shop', url: 'https://shop.example.com/?item={{item}}' })).toBe(
      'https://shop.example.com/?item=${__field.labels.item:percentencode}',
    );
    expect(atValue({ title: 'Alerts', url: '/alerting/list?view=state' })).toBe(
      '/alerting/list?view=state&${__url_time_range}',
    );
  });
});

describe('a link to what an environment does not have', () => {
  test.each<readonly [string, Partial<Parameters<typeof cluster>[0]>, Link]>([
    [
      'Kibana, where Elasticsearch exists already',
      { existing: { elasticsearch: { url: 'https://es.example.com' } } },
      { title: 'Logs', kibana: 'a' },
    ],
    [
      'Jaeger, where only definitions are deployed',
      {
        existing: {
          prometheusOperator: { namespace: 'monitoring', labels: {} },
          grafana: { url: 'https://grafana.example.com' },
        },
      },
      { title: 'Traces', jaeger: 'checkout' },
    ],
  ])('is left out: %s', (_, changes, link) => {
    expect(addressOf(link, { ...scope, environment: cluster(changes) }, { addsTime: false })).toBeUndefined();
  });
});

describe('links of a dashboard', () => {
  const definition = defineDashboard({} as Parameters<typeof defineDashboard>[0]);
  const payment = dashboard({ id: 'shop/payment', file: 'dashboards/shop/payment.dashboard.ts' });

  function compiled(changes: Partial<Dashboard>): Readonly<Record<string, unknown>> {
    const model = { ...modelOf([dashboard(changes)]), linkedDashboards: new Map([[definition, payment]]) };
    return compileDashboards(model, cluster())[0]?.json ?? {};
  }

  const panelOf = (panel: Panel) =>
    (compiled({ rows: [{ title: 'All', panels: [panel] }] })['panels'] as readonly unknown[])[1];

  test('lead to the uid that the other dashboard has; above the panels Grafana adds the time', () => {
    const { links } = compiled({ links: [{ title: 'Payment', dashboard: definition }] });
    expect(links).toMatchObject([
      { type: 'dashboards' },
      { title: 'Alerts of shop' },
      { title: 'Payment', url: `/d/${dashboardUid('shop/payment')}`, keepTime: true, includeVars: true },
    ]);
  });

  test('say the time themselves in the menu of a panel', () => {
    expect(panelOf({ ...panels.text, links: [{ title: 'Payment', dashboard: definition }] })).toMatchObject({
      links: [{ url: `/d/${dashboardUid('shop/payment')}?\${__url_time_range}` }],
    });
  });

  test('are offered at the values of a panel', () => {
    const dataLinks = [{ title: 'Item', url: 'https://shop.example.com/{{item}}' }];
    expect(panelOf({ ...panels.timeseries, dataLinks })).toMatchObject({
      fieldConfig: {
        defaults: {
          links: [
            {
              title: 'Item',
              url: 'https://shop.example.com/${__field.labels.item:percentencode}',
              targetBlank: true,
            },
          ],
        },
      },
    });
  });

  test('find the labels of a table in its columns, by their titles', () => {
    const dataLinks = [
      { title: 'Route', dashboard: definition, variables: { route: '{{route}}' } },
    ] satisfies readonly Link[];
    const labels = { route: { title: 'The route', width: 300, dataLinks } };
    expect(panelOf({ ...panels.table, labels })).toMatchObject({
      fieldConfig: {
        overrides: [
          {
            matcher: { id: 'byName', options: 'The route' },
            properties: [
              { id: 'custom.width', value: 300 },
              {
                id: 'links',
                value: [
                  {
                    title: 'Route',
                    url: `/d/${dashboardUid('shop/payment')}?var-route=\${__data.fields["The route"]:percentencode}&\${__url_time_range}`,
                    targetBlank: false,
                  },
                ],
              },
            ],
          },
          {},
          {},
        ],
      },
    });
  });
});

describe('rison', () => {
  test('writes what Kibana reads', () => {
    expect(rison({ a: [1, -2.5, 1e30], b: true, c: null, d: '', e: "it's!", 'f g': 'h-1' })).toBe(
      "(a:!(1,-2.5,1e30),b:!t,c:!n,d:'',e:'it!'s!!','f g':h-1)",
    );
    expect(rison({ query: '-1', other: '1' })).toBe("(query:'-1',other:'1')");
  });

  test('can be read again, whatever it holds', () => {
    const value = fc.letrec<{ value: Rison }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(fc.property(value, (given) => expect(read(rison(given))).toEqual(given)));
  });
});

/** A reader of the grammar, to hold the writer against. */
function read(text: string): unknown {
  let at = 0;
  const take = (expected: string): boolean => {
    if (!text.startsWith(expected, at)) return false;
    at += expected.length;
    return true;
  };
  const word = (): string => {
    if (!take("'")) {
      const start = at;
      while (at < text.length && !" '!:(),*@$".includes(text[at] ?? '')) at += 1;
      return text.slice(start, at);
    }
    let found = '';
    while (!take("'")) {
      take('!');
      found += text[at];
      at += 1;
    }
    return found;
  };
  const list = (one: () => void): void => {
    if (take(')')) return;
    do one();
    while (take(','));
    take(')');
  };
  const value = (): unknown => {
    if (take('!t')) return true;
    if (take('!f')) return false;
    if (take('!n')) return null;
    if (take('!(')) {
      const values: unknown[] = [];
      list(() => values.push(value()));
      return values;
    }
    if (take('(')) {
      const entries: [string, unknown][] = [];
      list(() => {
        const key = word();
        take(':');
        entries.push([key, value()]);
      });
      return Object.fromEntries(entries);
    }
    const quoted = text[at] === "'";
    const found = word();
    return !quoted && /^-?\d/.test(found) ? Number(found) : found;
  };
  return value();
}
