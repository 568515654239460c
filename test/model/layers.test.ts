import { layers } from '../../src/model/artifacts';
import { layersOf } from '../../src/model/layers';

const prometheusOperator = { namespace: 'monitoring', labels: { release: 'prom' } };
const grafana = { url: 'https://grafana.example.com' };
const elasticsearch = { url: 'https://es.example.com' };

describe('layers of an environment', () => {
  it('are all of them where nothing exists', () => {
    expect(layersOf({})).toEqual(layers);
  });

  it('are only alerting and dashboards beside an existing Prometheus Operator and Grafana', () => {
    expect(layersOf({ existing: { prometheusOperator, grafana } })).toEqual(['alerting', 'dashboards']);
  });

  it('hold the log policies of an existing Elasticsearch too', () => {
    expect(layersOf({ existing: { prometheusOperator, grafana, elasticsearch } })).toEqual([
      'log-policies',
      'alerting',
      'dashboards',
    ]);
  });

  it.each([
    ['Prometheus Operator', { prometheusOperator }, ['metrics']],
    ['Grafana', { grafana }, ['grafana']],
    ['Elasticsearch', { elasticsearch }, ['logging']],
  ])('leave out only what an existing %s makes superfluous', (_, existing, missing) => {
    expect(layersOf({ existing })).toEqual(layers.filter((layer) => !missing.includes(layer)));
  });
});
