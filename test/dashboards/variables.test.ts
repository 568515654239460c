import { compileDashboards } from '../../src/dashboards/compile';
import type { Variable } from '../../src/model/variable';
import { cluster } from '../support/cluster';
import { dashboard, modelOf } from './fixture';

interface Listed {
  readonly name: string;
  readonly [key: string]: unknown;
}

function compiled(variable: Variable): Listed | undefined {
  const [artifact] = compileDashboards(modelOf([dashboard({ variables: [variable] })]), cluster());
  const templating = artifact?.json['templating'] as { readonly list: readonly Listed[] } | undefined;
  return templating?.list[0];
}

describe('a variable of a dashboard', () => {
  test('takes the values of a label that go with what is chosen in another', () => {
    const match = { namespace: { re: '$namespace' } };
    expect(compiled({ name: 'pod', label: 'pod', metric: 'kube_pod_info', match })).toMatchObject({
      query: { query: 'label_values(kube_pod_info{namespace=~"$namespace"}, pod)' },
      multi: true,
      includeAll: true,
      allValue: '.+',
      current: { text: ['All'], value: ['$__all'] },
    });
  });

  test('may ask every metric, keep a part of the values, and be set by links alone', () => {
    expect(
      compiled({ name: 'zone', label: 'instance', regex: '/(.*):.*/', multi: false, hidden: true }),
    ).toEqual({
      type: 'query',
      name: 'zone',
      label: 'zone',
      datasource: { type: 'prometheus', uid: 'prometheus' },
      query: {
        qryType: 1,
        query: 'label_values(instance)',
        refId: 'PrometheusVariableQueryEditor-VariableQuery',
      },
      regex: '/(.*):.*/',
      refresh: 2,
      sort: 7,
      hide: 2,
      multi: false,
      includeAll: false,
      allowCustomValue: true,
    });
  });

  test('may offer all of them as one choice without allowing several', () => {
    expect(compiled({ name: 'team', label: 'team', multi: false, all: true })).toMatchObject({
      multi: false,
      includeAll: true,
      current: { text: 'All', value: '$__all' },
    });
  });

  test('begins with its default', () => {
    expect(compiled({ name: 'node', label: 'node', default: ['a', 'b'] })).toMatchObject({
      current: { text: ['a', 'b'], value: ['a', 'b'] },
    });
  });

  test('lists values, also with other texts, of which the first or the default is chosen', () => {
    expect(compiled({ kind: 'custom', name: 'quantile', values: ['0.5', '0.99'] })).toMatchObject({
      type: 'custom',
      query: '0.5,0.99',
      multi: false,
      includeAll: false,
      current: { text: '0.5', value: '0.5' },
    });
    const values = { median: '0.5', 'one of a hundred, or worse': '0.99' };
    expect(compiled({ kind: 'custom', name: 'quantile', values, default: '0.99' })).toMatchObject({
      query: 'median : 0.5,one of a hundred\\, or worse : 0.99',
      options: [
        { text: 'median', value: '0.5' },
        { text: 'one of a hundred, or worse', value: '0.99' },
      ],
      current: { text: 'one of a hundred, or worse', value: '0.99' },
    });
  });

  test('holds a constant, an interval or what the reader types', () => {
    expect(compiled({ kind: 'constant', name: 'job', value: 'shop/checkout' })).toMatchObject({
      type: 'constant',
      query: 'shop/checkout',
      hide: 2,
    });
    expect(compiled({ kind: 'interval', name: 'window', values: ['5m', '1h'], default: '1h' })).toMatchObject(
      {
        type: 'interval',
        query: '5m,1h',
        current: { text: '1h', value: '1h' },
      },
    );
    expect(compiled({ kind: 'text', name: 'search', default: 'error' })).toMatchObject({
      type: 'textbox',
      query: 'error',
      current: { text: 'error', value: 'error' },
    });
  });
});
