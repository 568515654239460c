import { renderJson, renderYaml } from '../../src/render/yaml';
import { code } from '../../src/report/change';
import { dashboardChanges } from '../../src/report/dashboard-changes';
import { documentChanges } from '../../src/report/document-changes';

const files = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(entries));

const panel = (id: number, title: string, more: object = {}) => ({
  id,
  title,
  type: 'timeseries',
  gridPos: { x: 0, y: id, w: 12, h: 8 },
  targets: [{ expr: 'up' }],
  ...more,
});

const dashboard = (panels: readonly object[], more: object = {}): string =>
  renderJson({ uid: 'shop-1', title: 'Checkout', panels, ...more });

const change = (base: string | undefined, head: string | undefined) => {
  const path = 'dashboards/shop-1.json';
  return dashboardChanges(
    files(base === undefined ? {} : { [path]: base }),
    files(head === undefined ? {} : { [path]: head }),
  );
};

describe('changes of dashboards', () => {
  const subject = '`Checkout` (`shop-1`)';

  it('name new and removed dashboards with their size, panels in rows counted', () => {
    const row = { id: 9, title: 'More', type: 'row', panels: [panel(3, 'C')] };
    const text = dashboard([panel(1, 'A'), row]);
    expect(change(undefined, text)).toEqual([
      { area: 'dashboards', action: 'added', subject, details: ['2 panels'] },
    ]);
    expect(change(text, undefined)).toEqual([
      { area: 'dashboards', action: 'removed', subject, details: ['2 panels'] },
    ]);
  });

  it('say in words what changed', () => {
    const base = dashboard([panel(1, 'A'), panel(2, 'B')]);
    const head = dashboard([panel(1, 'A', { targets: [{ expr: 'up == 0' }] }), panel(2, 'B')], {
      description: 'x',
    });
    expect(change(base, head)).toEqual([
      {
        area: 'dashboards',
        action: 'changed',
        subject,
        details: ['description `x`, before none', 'panel `A`: query changed: was `up`, is `up == 0`'],
      },
    ]);
  });
});

describe('changes of everything else', () => {
  const told = (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
    documentChanges(files(base), files(head)).map(({ area, action, subject, details }) => [
      area,
      action,
      subject,
      ...details,
    ]);

  it('show the values of a chart that differ', () => {
    const path = 'values/kube-prometheus-stack.yaml';
    const values = (replicas: number, more: object = {}): string =>
      renderYaml({ prometheus: { prometheusSpec: { replicas, ...more } } });
    expect(told({ [path]: values(2, { old: true }) }, { [path]: values(3, { retention: '35d' }) })).toEqual([
      [
        'platform',
        'changed',
        'values of `kube-prometheus-stack`',
        '`prometheus.prometheusSpec.replicas` `2` → `3`',
        '`prometheus.prometheusSpec.old` is gone: `true`',
        '`prometheus.prometheusSpec.retention` is new: `35d`',
      ],
    ]);
  });

  it('name Kubernetes objects, and compare configuration inside them by lines', () => {
    const path = 'manifests/o11y-system/configmap-jaeger.yaml';
    const object = (text: string): string =>
      renderYaml({
        kind: 'ConfigMap',
        metadata: { name: 'jaeger', namespace: 'o11y-system' },
        data: { 'a.yaml': text },
      });
    expect(told({}, { [path]: object('x') })).toEqual([
      ['platform', 'added', 'ConfigMap `o11y-system/jaeger`'],
    ]);
    expect(told({ [path]: object('a: 1\nb: 2\n') }, { [path]: object('a: 1\nb: 3\n') })).toEqual([
      ['platform', 'changed', 'ConfigMap `o11y-system/jaeger`', '`data.a.yaml[1]` `b: 2` → `b: 3`'],
    ]);
  });

  it('count the values beyond the first few', () => {
    const values = (value: number): string =>
      renderYaml(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`k${index}`, value])));
    const [row] = told({ 'values/a.yaml': values(1) }, { 'values/a.yaml': values(2) });
    expect(row?.at(-1)).toBe('3 more values');
  });

  it('count lines of texts', () => {
    expect(
      told({ 'runbooks/shop/a.md': 'one\ntwo\n' }, { 'runbooks/shop/a.md': 'one\nthree\nfour\n' }),
    ).toEqual([['runbooks', 'changed', '`runbooks/shop/a.md`', 'lines: 2 new, 1 gone']]);
  });

  it('name what nobody has taught it by its path', () => {
    expect(told({ 'x/y.bin': 'a' }, { 'x/y.bin': 'b' })).toEqual([
      ['platform', 'changed', '`x/y.bin`', 'lines: 1 new, 1 gone'],
    ]);
  });
});

describe('text of a user', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '`` a`b ``'],
    ['a ``b`` c', '``` a ``b`` c ```'],
    ['two\nlines', '`two lines`'],
  ])('%j is code that nothing breaks out of', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});
