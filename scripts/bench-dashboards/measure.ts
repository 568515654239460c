/** Run by `bench-dashboards.ts` in a process of its own: `tsx measure.ts <build|queries> <project> <dashboards>` prints one JSON object. */
import { readClassic } from '../../src/board/classic';
import { compileDashboards } from '../../src/dashboards/compile';
import { discover } from '../../src/discover/discover';
import { contextOfModel } from '../../src/lint/context';
import { lintBoard } from '../../src/lint/lint';
import type { Model } from '../../src/model/model';
import { queriesOf } from '../../src/model/panel';
import { renderJson } from '../../src/render/yaml';
import { validatePromql } from '../../src/validate/promql';
import { withDashboards } from './fleet';

/** Seconds on the clock and of processor time: on a busy machine they differ. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

export interface Built {
  readonly build: Cost;
  readonly render: Cost;
  readonly lint: Cost;
  /** Bytes of JSON. */
  readonly text: number;
  readonly findings: number;
  /** Bytes, the highest of the process before and after. */
  readonly memoryBefore: number;
  readonly memory: number;
}

export interface Checked {
  readonly queries: number;
  readonly first: Cost;
  /** Once more, with everything that is kept from the first time. */
  readonly again: Cost;
  readonly memory: number;
}

const measurements = { build: measureBuild, queries: measureQueries } as const;

function measureBuild(model: Model): Built {
  const [environment] = model.environments;
  if (environment === undefined) throw new Error('the project has no environment');
  const memoryBefore = peakMemory();
  const [build, artifacts] = timed(() => compileDashboards(model, environment));
  // Each is rendered and let go of, as when it is written.
  const [render, text] = timed(() =>
    artifacts.reduce((sum, { json }) => sum + Buffer.byteLength(renderJson(json)), 0),
  );
  const context = contextOfModel(model);
  const [lint, findings] = timed(() =>
    artifacts.reduce((sum, { json }) => sum + lintBoard(readClassic(json), context).length, 0),
  );
  return { build, render, lint, text, findings, memoryBefore, memory: peakMemory() };
}

function measureQueries(model: Model): Checked {
  const queries = model.dashboards.flatMap(({ rows }) =>
    rows.flatMap((row) => ('panels' in row ? row.panels.flatMap(queriesOf) : [])),
  ).length;
  const check = (): void => {
    const problems = validatePromql(model, { partial: false });
    if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  };
  const [first] = timed(check);
  const [again] = timed(check);
  return { queries, first, again, memory: peakMemory() };
}

function timed<T>(work: () => T): readonly [Cost, T] {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [{ clock: (performance.now() - started) / 1000, processor: (user + system) / 1e6 }, result];
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function main([what, project = '', dashboards]: readonly string[]): void {
  const model = withDashboards(discover(project).model, Number(dashboards));
  process.stdout.write(JSON.stringify(measurements[what as keyof typeof measurements](model)));
}

main(process.argv.slice(2));
