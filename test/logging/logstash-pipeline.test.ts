import { type Plugin, renderLogstash, type Step } from '../../src/logging/logstash-config';
import { logstashPipeline } from '../../src/logging/logstash-pipeline';
import { redactionRules } from '../../src/logging/redaction';
import { cluster, model } from '../support/cluster';
import { service } from './fixture';

const shop = model({ services: [service('shop/checkout', 'shop'), service('blue-team/api', 'blue')] });
const { input, filter, output } = logstashPipeline(shop, cluster());

const isPlugin = (step: Step): step is Plugin => step.kind === 'plugin';

/** Every plugin, those within conditions included. */
const plugins = (steps: readonly Step[]): readonly Plugin[] =>
  steps.flatMap((step) => (isPlugin(step) ? [step] : plugins(step.steps)));

const settingsOf = (steps: readonly Step[], name: string) =>
  plugins(steps)
    .filter((step) => step.name === name)
    .map(({ settings }) => settings);

describe('the Logstash pipeline', () => {
  it('takes lines over TLS only', () => {
    expect(input).toEqual([
      {
        kind: 'plugin',
        name: 'beats',
        settings: {
          port: 5044,
          ssl_enabled: true,
          ssl_certificate: '/usr/share/logstash/beats-tls/tls.crt',
          ssl_key: '/usr/share/logstash/beats-tls/tls.key',
          enrich: 'none',
        },
      },
    ]);
  });

  it('scrubs the whole line before anything is parsed from it', () => {
    expect(filter[0]).toEqual({
      kind: 'plugin',
      name: 'mutate',
      settings: {
        gsub: redactionRules.flatMap(({ pattern, replacement }) => ['message', pattern, replacement]),
      },
    });
  });

  it('parses JSON lines and keeps every other line as it is', () => {
    expect(filter[1]).toEqual({
      kind: 'if',
      condition: '[message] =~ /^\\s*\\{/',
      steps: [
        {
          kind: 'plugin',
          name: 'json',
          settings: { source: 'message', target: 'app', skip_on_invalid_json: true },
        },
      ],
    });
  });

  it('names fields as ECS does, from nested and from dotted keys', () => {
    const [rename] = settingsOf(filter, 'mutate').flatMap(({ rename }) =>
      rename === undefined ? [] : [rename],
    );
    expect(rename).toMatchObject({
      '[app][msg]': 'message',
      '[app][trace][id]': '[trace][id]',
      '[app][trace.id]': '[trace][id]',
      '[app][trace_id]': '[trace][id]',
      '[app][tenant]': '[tenant]',
      '[app][http.route]': '[http][route]',
      '[app][event.duration]': '[event][duration]',
      '[app][query_cost]': '[labels][query_cost]',
    });
  });

  it('never moves an object over a field that was filled from inside it', () => {
    const [rename = {}] = settingsOf(filter, 'mutate').flatMap(({ rename }) =>
      rename === undefined ? [] : [rename as Record<string, string>],
    );
    const keys = Object.keys(rename);
    for (const key of keys) {
      const inner = keys.filter((other) => other !== key && other.startsWith(`${key}[`));
      expect({ key, inner }).toEqual({ key, inner: [] });
    }
  });

  it('thins debug lines, says so on those it keeps, and never touches audit lines', () => {
    expect(filter).toContainEqual({
      kind: 'if',
      condition: "[log][level] in ['trace', 'debug'] and [labels][retention] != 'audit'",
      steps: [
        { kind: 'plugin', name: 'drop', settings: { percentage: 90 } },
        { kind: 'plugin', name: 'mutate', settings: { add_field: { '[labels][sampled]': '10%' } } },
      ],
    });
  });

  it('routes by retention class, team of the namespace, and environment', () => {
    const team = settingsOf(filter, 'translate').find(({ target }) => target === '[labels][team]');
    expect(team).toEqual({
      source: '[kubernetes][namespace]',
      target: '[labels][team]',
      dictionary: { blue: 'blue-team', shop: 'shop' },
      fallback: 'unowned',
    });
    expect(filter.at(-1)).toEqual({
      kind: 'plugin',
      name: 'mutate',
      settings: { add_field: { '[data_stream][dataset]': '%{[@metadata][class]}.%{[@metadata][team]}' } },
    });
  });

  it('writes to data streams with credentials that stand in no configuration', () => {
    expect(output).toEqual([
      {
        kind: 'plugin',
        name: 'elasticsearch',
        settings: {
          hosts: ['https://o11y-es-http.o11y-system.svc:9200'],
          user: `\${ELASTICSEARCH_USERNAME}`,
          password: `\${ELASTICSEARCH_PASSWORD}`,
          ssl_certificate_authorities: ['/usr/share/logstash/elasticsearch-ca/ca.crt'],
          data_stream: true,
          data_stream_auto_routing: true,
        },
      },
    ]);
  });

  // No Logstash runs here: what can be told without one is the grammar and the names.
  it('is balanced, and uses only plugins that the default distribution bundles', () => {
    const text = renderLogstash({ input, filter, output });
    const bare = text.replaceAll(/'[^']*'|"[^"]*"|\/(?:\\.|[^/\n])+\/(?= \{)/g, '');
    for (const [open, close] of ['{}', '[]', '()']) {
      expect(bare.split(open as string).length).toBe(bare.split(close as string).length);
    }
    const bundled = ['beats', 'date', 'drop', 'elasticsearch', 'json', 'mutate', 'translate'];
    const used = new Set(plugins([...input, ...filter, ...output]).map(({ name }) => name));
    expect([...used].sort()).toEqual(bundled);
  });
});
