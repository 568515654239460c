/** Reads chart sources and renders them with a local Helm binary; nothing is downloaded. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import type { Values } from '../../src/model/values';
import { isMap, merge, type Path } from './values';

/** API groups whose presence charts ask for before they print an object. */
const apis = [
  'monitoring.coreos.com/v1',
  'monitoring.coreos.com/v1/PrometheusRule',
  'monitoring.coreos.com/v1/ServiceMonitor',
  'monitoring.coreos.com/v1/PodMonitor',
  'monitoring.coreos.com/v1/Prometheus',
  'monitoring.coreos.com/v1alpha1',
  'gateway.networking.k8s.io/v1',
  'gateway.networking.k8s.io/v1/HTTPRoute',
  'gateway.networking.k8s.io/v1beta1/HTTPRoute',
  'cert-manager.io/v1',
  'cert-manager.io/v1/Certificate',
  'cilium.io/v2',
  'cilium.io/v2/CiliumNetworkPolicy',
  'autoscaling.k8s.io/v1',
  'autoscaling.k8s.io/v1/VerticalPodAutoscaler',
  'route.openshift.io/v1',
  'external-secrets.io/v1',
  'grafana.integreatly.org/v1beta1/GrafanaDashboard',
] as const;
const kubeVersion = '1.33.0';

export type Render =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: string };
export type Renderer = (values: Values, options?: { readonly crds: boolean }) => Promise<Render>;

export function helmRenderer(helm: string, chart: string): Renderer {
  const fixed = ['template', 'probe', chart, '--namespace', 'probe', '--kube-version', kubeVersion];
  const args = [...fixed, ...apis.flatMap((api) => ['-a', api]), '-f', '-'];
  return async (values, options) => {
    const crds = options?.crds === true ? ['--include-crds'] : [];
    const run = spawn(helm, [...args, ...crds], { stdio: ['pipe', 'pipe', 'pipe'] });
    const closed = new Promise<number | null>((resolve, reject) =>
      run.once('error', reject).once('close', resolve),
    );
    run.stdin.end(JSON.stringify(values));
    const [status, out, error] = await Promise.all([closed, text(run.stdout), text(run.stderr)]);
    return status === 0 ? { ok: true, text: out } : { ok: false, error };
  };
}

/** The value that switches a subchart on and off, and the key that holds the values of the subchart. */
export interface SubchartSwitch {
  readonly path: Path;
  readonly key: Path;
}

export interface ChartSource {
  readonly name: string;
  readonly version: string;
  readonly appVersion: string;
  readonly kubeVersion: string;
  /** Values of the chart and, under their names, of its subcharts. */
  readonly defaults: Values;
  /** Paths that a template reads or that a comment in `values.yaml` offers, whether or not they have a default. */
  readonly mentioned: readonly Path[];
  readonly switches: readonly SubchartSwitch[];
}

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((file) => statSync(file).isFile())
    : [];

function readInTemplates(chart: string): readonly Path[] {
  const sources = filesBelow(join(chart, 'templates')).map((file) => readFileSync(file, 'utf8'));
  const read = sources.flatMap((source) => [...source.matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)]);
  return read.map((match) => (match[1] ?? '').slice(1).split('.'));
}

/** `# maxUnavailable: 1` between the keys of a map offers `maxUnavailable` in that map. */
export function offeredInComments(yaml: string): readonly Path[] {
  const open: { readonly indent: number; readonly key: string }[] = [];
  const offered: Path[] = [];
  for (const line of yaml.split('\n')) {
    const [, indent = '', comment, key] = /^( *)(# ?)?([A-Za-z][\w-]*):(?:\s|$)/.exec(line) ?? [];
    if (key === undefined) continue;
    while ((open.at(-1)?.indent ?? -1) >= indent.length) open.pop();
    if (comment !== undefined && /^[A-Z]/.test(key)) continue;
    if (comment !== undefined) offered.push([...open.map((parent) => parent.key), key]);
    else open.push({ indent: indent.length, key });
  }
  return offered;
}

interface Dependency {
  readonly name: string;
  readonly alias?: string;
  readonly condition?: string;
}

export function readChart(folder: string): ChartSource {
  const chart = parse(readFileSync(join(folder, 'Chart.yaml'), 'utf8'));
  const valuesFile = join(folder, 'values.yaml');
  const yaml = existsSync(valuesFile) ? readFileSync(valuesFile, 'utf8') : '';
  const own: Values = parse(yaml, { merge: true }) ?? {};
  const dependencies: readonly Dependency[] = chart.dependencies ?? [];
  const subcharts = dependencies.map((dependency) => ({
    key: dependency.alias ?? dependency.name,
    path: dependency.condition?.split('.'),
    source: readChart(join(folder, 'charts', dependency.name)),
  }));
  const below = subcharts.reduce<Values>((values, { key, source }) => {
    const { global, ...local } = source.defaults;
    return merge(values, { [key]: local, ...(isMap(global) ? { global } : {}) });
  }, {});
  const lift = (key: string, path: Path): Path => (path[0] === 'global' ? path : [key, ...path]);
  return {
    name: chart.name,
    version: chart.version,
    appVersion: String(chart.appVersion),
    kubeVersion: chart.kubeVersion ?? '',
    defaults: merge(below, own),
    mentioned: [
      ...readInTemplates(folder),
      ...offeredInComments(yaml),
      ...subcharts.flatMap(({ key, source }) => source.mentioned.map((path) => lift(key, path))),
    ],
    switches: [
      ...subcharts.flatMap(({ key, path }) => (path === undefined ? [] : [{ key: [key], path }])),
      ...subcharts.flatMap(({ key, source }) =>
        source.switches.map((each) => ({ key: [key, ...each.key], path: [key, ...each.path] })),
      ),
    ],
  };
}
