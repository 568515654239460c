/** The facts as stable text: sorted, one path a line, so that a new chart version reads as a diff. */
import type { IgnoredPath, PathFact } from '../../src/catalog/charts';
import type { ChartSource } from './helm';
import type { EffectivePath, Measured } from './measure';
import type { Probe } from './probe';
import { show } from './values';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ${close}`;
}

function pathFact(path: EffectivePath): PathFact {
  const kinds = [...path.kinds].sort(byText);
  const [kind = 'any'] = kinds;
  const type = kinds.length > 1 ? kinds : kind;
  return path.open ? { type, open: true } : { type };
}

export function renderFacts(
  chart: ChartSource,
  probe: Probe,
  measured: Measured,
  conditions: readonly IgnoredPath[],
): string {
  const paths = [...measured.effective].sort((a, b) => byText(show(a.path), show(b.path)));
  const ignored = [...measured.ignored].sort(byText).map((path) => {
    const instead = probe.instead[path];
    return { path, ...(instead === undefined ? {} : { instead }) };
  });
  const shownInCluster = Object.entries(probe.accepted).map(
    ([path, why]) => `${path} is taken as effective: ${why}`,
  );
  const notes = [...probe.notes, ...shownInCluster];
  const json = JSON.stringify;
  const fields = [
    ...Object.entries({ chart: chart.name, version: chart.version, appVersion: chart.appVersion }),
    ['repository', probe.repository],
    ['kubeVersion', chart.kubeVersion],
  ].map(([key, value]) => `${json(key)}: ${json(value)}`);
  const blocks = [
    `"paths": ${block(
      '{',
      paths.map((path) => `${json(show(path.path))}: ${json(pathFact(path))}`),
      '}',
    )}`,
    `"ignored": ${block(
      '[',
      [...ignored, ...conditions].map((entry) => json(entry)),
      ']',
    )}`,
    `"notes": ${block(
      '[',
      notes.map((note) => json(note)),
      ']',
    )}`,
  ];
  return `{\n${[...fields, ...blocks].map((field) => `  ${field}`).join(',\n')}\n}\n`;
}
