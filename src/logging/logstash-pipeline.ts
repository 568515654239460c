import type { ClusterEnvironment, Model } from '../model/model';
import { retentionClasses } from '../model/retention';
import { logFields } from './log-fields';
import { type LogstashConfig, plugin, type Step, when } from './logstash-config';
import { beatsPort, elasticsearchUrl, signedByEck } from './names';
import { teamsByNamespace, unowned } from './ownership';
import { redactionRules } from './redaction';
import { logSampling } from './sampling';

/** Where the pod mounts what the pipeline reads. */
export const mounts = {
  beatsTls: '/usr/share/logstash/beats-tls',
  elasticsearchCa: '/usr/share/logstash/elasticsearch-ca',
} as const;

/** Environment variables of the pod; Logstash replaces them, so that no password stands in a configuration. */
export const credentialVariables = {
  username: 'ELASTICSEARCH_USERNAME',
  password: 'ELASTICSEARCH_PASSWORD',
} as const;

/** pino writes numbers. @see https://getpino.io/#/docs/api?id=level-string */
const numericLevels = {
  '10': 'trace',
  '20': 'debug',
  '30': 'info',
  '40': 'warn',
  '50': 'error',
  '60': 'fatal',
};

/** Details of shippers and loggers that nobody searches by. */
const dropped = [
  '[agent]',
  '[ecs]',
  '[input]',
  '[host]',
  '[event][original]',
  '[log][offset]',
  '[log][file]',
  ...['@timestamp', 'time', 'ecs.version', 'hostname', 'pid', 'v'].map((key) => `[app][${key}]`),
];

/** From Filebeat to data streams: scrub, parse, name, sample, route. */
export function logstashPipeline(model: Model, environment: ClusterEnvironment): LogstashConfig {
  return {
    input: [
      plugin('beats', {
        port: beatsPort,
        ssl_enabled: true,
        ssl_certificate: `${mounts.beatsTls}/tls.crt`,
        ssl_key: `${mounts.beatsTls}/tls.key`,
        enrich: 'none',
      }),
    ],
    filter: [scrub, ...parse, ...name, ...sample, ...route(model, environment)],
    output: [output(environment)],
  };
}

/** Before parsing, so that no field at any depth escapes. */
const scrub: Step = plugin('mutate', {
  gsub: redactionRules.flatMap(({ pattern, replacement }) => ['message', pattern, replacement]),
});

/** What is not JSON, or no longer is because a bare number was redacted, stays one text. */
const parse: readonly Step[] = [
  when(
    '[message] =~ /^\\s*\\{/',
    plugin('json', { source: 'message', target: 'app', skip_on_invalid_json: true }),
  ),
];

/** A field name as Logstash refers to it; a dotted key of a flat line keeps its dots. */
const reference = (field: string): string =>
  field
    .split('.')
    .map((part) => `[${part}]`)
    .join('');

/** The nested form and, for dotted names, the flat form of a key of the parsed line. */
const sources = (key: string): readonly string[] =>
  key.includes('.') ? [`[app]${reference(key)}`, `[app][${key}]`] : [`[app][${key}]`];

const name: readonly Step[] = [
  plugin('date', {
    match: ['[app][@timestamp]', 'ISO8601', 'UNIX_MS'],
    target: '@timestamp',
    tag_on_failure: [],
  }),
  plugin('date', { match: ['[app][time]', 'ISO8601', 'UNIX_MS'], target: '@timestamp', tag_on_failure: [] }),
  plugin('mutate', {
    rename: Object.fromEntries(
      logFields.flatMap(({ field, from }) =>
        from.flatMap(sources).map((source) => [source, field === 'message' ? 'message' : reference(field)]),
      ),
    ),
  }),
  plugin('translate', {
    source: '[log][level]',
    target: '[log][level]',
    override: true,
    dictionary: numericLevels,
  }),
  plugin('mutate', { lowercase: ['[log][level]'], remove_field: dropped }),
];

/** A sampled line says what share was kept, so that counts can be scaled. */
const sample: readonly Step[] = logSampling.map(({ levels, keptPercent }) =>
  when(
    `[log][level] in [${levels.map((level) => `'${level}'`).join(', ')}] and [labels][retention] != 'audit'`,
    plugin('drop', { percentage: 100 - keptPercent }),
    plugin('mutate', { add_field: { '[labels][sampled]': `${keptPercent}%` } }),
  ),
);

function route(model: Model, { name: environment, cluster }: ClusterEnvironment): readonly Step[] {
  const [app, ...others] = retentionClasses;
  return [
    plugin('translate', {
      source: '[kubernetes][namespace]',
      target: '[labels][team]',
      dictionary: teamsByNamespace(model),
      fallback: unowned,
    }),
    when('![labels][team]', plugin('mutate', { add_field: { '[labels][team]': unowned } })),
    plugin('mutate', { copy: { '[labels][team]': '[@metadata][team]' } }),
    plugin('mutate', {
      gsub: ['[@metadata][team]', '-', '_'],
      add_field: {
        '[@metadata][class]': app,
        '[orchestrator][cluster][name]': cluster.name,
        '[data_stream][type]': 'logs',
        '[data_stream][namespace]': environment,
      },
    }),
    ...others.map((other) =>
      when(
        `[labels][retention] == '${other}'`,
        plugin('mutate', { replace: { '[@metadata][class]': other } }),
      ),
    ),
    plugin('mutate', {
      add_field: { '[data_stream][dataset]': '%{[@metadata][class]}.%{[@metadata][team]}' },
    }),
  ];
}

function output(environment: ClusterEnvironment): Step {
  return plugin('elasticsearch', {
    hosts: [elasticsearchUrl(environment)],
    user: `\${${credentialVariables.username}}`,
    password: `\${${credentialVariables.password}}`,
    ...(signedByEck(environment)
      ? { ssl_certificate_authorities: [`${mounts.elasticsearchCa}/ca.crt`] }
      : {}),
    data_stream: true,
    data_stream_auto_routing: true,
  });
}
