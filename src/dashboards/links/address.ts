import { dataSources } from '../../grafana/data-sources';
import { layersOf } from '../../model/layers';
import { definitionOf, type Link } from '../../model/link';
import { type Page, runbookUrl, urlOf } from '../../model/links';
import type { Environment } from '../../model/model';
import { encodeAround, fillLabels, type Holes } from './holes';
import { rison } from './rison';

/** Another dashboard, as far as a link needs to know it. */
export interface LinkTarget {
  readonly uid: string;
  /** Names. */
  readonly variables: readonly string[];
}

/** What the links of a dashboard lead to. */
export interface LinkScope {
  readonly environment: Environment;
  /** Names of the variables of the dashboard. */
  readonly variables: readonly string[];
  readonly targetOf: (definition: object) => LinkTarget | undefined;
}

/** The beginning and the end of the time range in milliseconds since 1970. */
const from = '${__from}';
const to = '${__to}';

/** Where a link stands. */
export interface Place {
  /** Grafana adds the time range and the variables to addresses of its own. */
  readonly addsTime: boolean;
  readonly label?: Holes['label'];
}

/** The address of a link with the time range in it; nothing where the environment does not have what it leads to. */
export function addressOf(link: Link, scope: LinkScope, { addsTime, label }: Place): string | undefined {
  const holes: Holes = { variables: scope.variables, ...(label === undefined ? {} : { label }) };
  if ('url' in link) {
    const address = fillLabels(link.url, holes);
    return addsTime || !address.startsWith('/') ? address : withTime(address);
  }
  if ('runbook' in link) return runbookUrl(scope.environment, link.runbook);
  if ('explore' in link) return exploreAddress(link.explore, holes);
  if ('dashboard' in link) {
    const target = scope.targetOf(definitionOf(link.dashboard) ?? link);
    if (target === undefined) return undefined;
    const set = variableParameters(link.variables ?? {}, holes);
    return addsTime
      ? withParameters(`/d/${target.uid}`, set)
      : withTime(
          withParameters(`/d/${target.uid}`, [
            ...keptParameters(target, link.variables ?? {}, scope),
            ...set,
          ]),
        );
  }
  const page = 'kibana' in link ? 'kibana' : 'jaeger';
  if (!hasPage(scope.environment, page)) return undefined;
  const root = urlOf(scope.environment, page);
  return 'kibana' in link
    ? kibanaAddress(root, link.kibana, holes)
    : jaegerAddress(root, link.jaeger, link.tags, holes);
}

const layerOf = { kibana: 'logging', jaeger: 'tracing' } as const satisfies Partial<Record<Page, string>>;

function hasPage(environment: Environment, page: keyof typeof layerOf): boolean {
  return environment.kind === 'cluster' && layersOf(environment).includes(layerOf[page]);
}

function withParameters(address: string, parameters: readonly string[]): string {
  if (parameters.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${parameters.join('&')}`;
}

const withTime = (address: string): string => withParameters(address, ['${__url_time_range}']);

/** Variables that both dashboards have keep their values. */
function keptParameters(
  target: LinkTarget,
  set: Readonly<Record<string, string>>,
  { variables }: LinkScope,
): readonly string[] {
  return target.variables
    .filter((name) => set[name] === undefined && variables.includes(name))
    .map((name) => `\${${name}:queryparam}`);
}

function variableParameters(set: Readonly<Record<string, string>>, holes: Holes): readonly string[] {
  return Object.entries(set).map(
    ([name, value]) => `var-${name}=${encodeAround(value, holes, 'percentencode')}`,
  );
}

/**
 * Values are piped: what escapes for regular expressions is a backslash, which the JSON of the address cannot hold.
 *
 * @see https://grafana.com/docs/grafana/latest/explore/get-started-with-explore/#generate-explore-urls-from-external-tools
 */
function exploreAddress(expr: string, holes: Holes): string {
  const { type, uid } = dataSources.prometheus;
  const [before, after] = JSON.stringify({
    a: {
      datasource: uid,
      queries: [{ refId: 'A', datasource: { type, uid }, editorMode: 'code', range: true, expr: 'EXPR' }],
      range: { from: 'FROM', to: 'TO' },
    },
  })
    .replace('FROM', from)
    .replace('TO', to)
    .split('EXPR') as [string, string];
  const panes = [
    encodeURIComponent(before),
    encodeAround(JSON.stringify(expr).slice(1, -1), holes, 'pipe'),
    encodeAround(after, { variables: ['__from', '__to'] }, 'percentencode'),
  ].join('');
  return `/explore?schemaVersion=1&orgId=1&panes=${panes}`;
}

/** The default data view is searched. @see https://www.elastic.co/docs/explore-analyze/discover */
function kibanaAddress(root: string, query: string, holes: Holes): string {
  const time = rison({ time: { from: '${__from:date:iso}', to: '${__to:date:iso}' } });
  const search = encodeAround(rison({ query: { language: 'lucene', query } }), holes, 'lucene');
  return `${root}/app/discover#/?_g=${time}&_a=${search}`;
}

/** Times are in microseconds. */
function jaegerAddress(
  root: string,
  service: string,
  tags: Readonly<Record<string, string>> | undefined,
  holes: Holes,
): string {
  const encoded = (text: string): string => encodeAround(text, holes, 'percentencode');
  const tagged = tags === undefined ? '' : `&tags=${encoded(JSON.stringify(tags))}`;
  return `${root}/search?service=${encoded(service)}&start=${from}000&end=${to}000&limit=20${tagged}`;
}
