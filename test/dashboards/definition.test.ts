import { parseDefinition } from '../../src/model/parse';
import { defineDashboard, defineService, defineTeam, serviceOverview } from '../../src/o11y';
import { formatText } from '../../src/problems/format';
import { panels } from './fixture';

const receiver = { kind: 'email', to: 'shop@example.com' } as const;
const shop = defineTeam({
  displayName: 'Shop',
  receivers: { page: receiver, ticket: receiver },
  codeOwners: ['@shop'],
});
const checkout = defineService({ owner: shop, tier: 'critical', summary: 'takes orders' });

const right = {
  title: 'Checkout',
  description: 'Whether customers can pay',
  service: checkout,
  rows: [{ title: 'All', panels: [panels.stat] }],
};

/** What a person reads of a definition that may be wrong in any way. */
function report(definition: object): string {
  const parsed = parseDefinition('dashboard', definition, 'dashboards/shop/checkout.dashboard.ts');
  return parsed.ok ? 'no problem' : formatText(parsed.problems, { colour: false });
}

const without = (panel: object, key: string): object =>
  Object.fromEntries(Object.entries(panel).filter(([name]) => name !== key));

const withPanel = (panel: object): object => ({ ...right, rows: [{ title: 'All', panels: [panel] }] });

describe('a dashboard definition', () => {
  test('takes every kind of panel, and rows that are made', () => {
    const rows = [serviceOverview(checkout), { title: 'All', panels: Object.values(panels) }];
    expect(report(defineDashboard({ ...right, rows }))).toBe('no problem');
  });

  test.each([
    ['a unit that Grafana does not know', { ...panels.gauge, unit: 'seconds' }, 'O11Y1104', "'seconds'"],
    ['a panel without description', without(panels.gauge, 'description'), 'O11Y1102', 'description'],
    ['a kind that does not exist', { ...panels.gauge, kind: 'gague' }, 'O11Y1104', "'gague'"],
    ['a key that does not exist', { ...panels.gauge, colour: 'red' }, 'O11Y1101', "'colour'"],
    ['a gauge without its upper end', without(panels.gauge, 'max'), 'O11Y1102', 'max'],
    [
      'a colour that does not exist',
      { ...panels.timeseries, thresholds: [{ colour: 'dark-pink' }] },
      'O11Y1104',
      "'dark-pink' is not a colour",
    ],
    [
      'a state without a value',
      { ...panels.stat, states: [{ text: 'up' }] },
      'O11Y1102',
      "states[0] has none of the keys 'value', 'from', 'to', 're', 'special'",
    ],
    [
      'a special value that does not exist',
      { ...panels.stat, states: [{ special: 'nul', text: 'none' }] },
      'O11Y1104',
      "did you mean 'null'?",
    ],
    [
      'a state with a misspelt key',
      { ...panels.stat, states: [{ value: 0, text: 'down', color: 'red' }] },
      'O11Y1101',
      "did you mean 'colour'?",
    ],
    [
      'a link to nothing',
      { ...panels.text, links: [{ title: 'Nothing' }] },
      'O11Y1102',
      "links[0] has none of the keys 'url', 'dashboard', 'runbook', 'explore', 'kibana', 'jaeger'",
    ],
    [
      'a link to two places',
      { ...panels.text, links: [{ title: 'Two', url: 'https://example.com', explore: 'up' }] },
      'O11Y1101',
      "key 'explore' does not go with 'title', 'url'",
    ],
    [
      'a number in place of a regular expression',
      { ...panels.timeseries, series: [{ match: { re: 5 } }] },
      'O11Y1103',
      '5 is not a text',
    ],
    [
      'a way to draw that does not exist',
      { ...panels.timeseries, draw: { as: 'candles' } },
      'O11Y1104',
      "'candles'",
    ],
    [
      'a link that would run a script',
      { ...panels.text, links: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'O11Y1106',
      'is not an address',
    ],
  ])('refuses %s', (_, panel, code, words) => {
    const text = report(withPanel(panel));
    expect(text).toContain(code);
    expect(text).toContain(words);
    expect(text).toContain('rows[0].panels[0]');
    expect(text).toContain('1 error, 0 warnings');
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('not this');
      },
    ],
    ['gives nothing', () => undefined],
    ['gives a team', () => shop],
  ])('refuses a link to a dashboard by a function that %s', (_, reference) => {
    const text = report({ ...right, links: [{ title: 'Other', dashboard: reference }] });
    expect(text).toContain('O11Y1401');
    expect(text).toContain('a function is not a dashboard');
    expect(text).toContain('links[0].dashboard');
  });

  test('refuses rows made from something that is no service', () => {
    expect(
      report({ ...right, rows: [{ kind: 'service-template', template: 'service-overview', service: shop }] }),
    ).toContain('a team definition is not a service');
  });
});
