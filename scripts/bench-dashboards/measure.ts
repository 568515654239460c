/** Run by `bench-dashboards.ts` in a process of its own: `tsx measure.ts <build|queries|watch> <project> <dashboards>` prints one JSON object. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClassic } from '../../src/board/classic';
import { projectFolders } from '../../src/cli/watch/project-folders';
import { compileDashboards } from '../../src/dashboards/compile';
import { discover } from '../../src/discover/discover';
import { contextOfModel } from '../../src/lint/context';
import { lintBoard } from '../../src/lint/lint';
import type { Model } from '../../src/model/model';
import { queriesOf } from '../../src/model/panel-queries';
import { projectLoader } from '../../src/project';
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

export interface Watched {
  /** Everything, as the first check of a process that watches. */
  readonly first: Cost;
  /** After a panel of one dashboard was edited: the median of some edits. */
  readonly edited: Cost;
  /** How many files an edit makes it read. */
  readonly ran: number;
  /** The same after an edit of a service, which its SLOs and its dashboard import. */
  readonly service: Cost;
  /** After each check the folders are asked for anew: nobody waits for it, but the next save does. */
  readonly folders: Cost;
  readonly memory: number;
}

const measurements = {
  build: (project: string, count: number) => measureBuild(withDashboards(discover(project).model, count)),
  queries: (project: string, count: number) => measureQueries(withDashboards(discover(project).model, count)),
  watch: measureWatch,
} as const;

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
  const check = (dashboards: Model['dashboards']): void => {
    const problems = validatePromql({ ...model, dashboards }, { partial: false });
    if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  };
  const [first] = timed(() => check(model.dashboards));
  // Copies, as after a load: of the very same objects nothing is checked again.
  const copies = model.dashboards.map((dashboard) => ({ ...dashboard }));
  const [again] = timed(() => check(copies));
  return { queries, first, again, memory: peakMemory() };
}

/** How often a panel is edited. */
const edits = 9;

/** What `check --watch` does, without the milliseconds in which the watcher waits for the end of a save. */
async function measureWatch(project: string): Promise<Watched> {
  const load = projectLoader(project);
  const check = async (): Promise<number> => {
    const { problems, ran } = await load();
    if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
    return ran;
  };
  const [first] = await timedAsync(check);
  const edit = async (file: string, what: string): Promise<readonly (readonly [Cost, number])[]> => {
    const path = join(project, file);
    const source = readFileSync(path, 'utf8');
    if (!source.includes(what)) throw new Error(`${file} does not say '${what}'`);
    const costs: (readonly [Cost, number])[] = [];
    for (let time = 1; time <= edits; time++) {
      writeFileSync(path, source.replace(what, `${what}, ${time}`));
      costs.push(await timedAsync(check));
    }
    return costs;
  };
  const ofDashboard = await edit('dashboards/team-0/service-0.dashboard.ts', 'a second by status');
  const ofService = await edit('services/team-0/service-0.service.ts', 'does its work');
  const folders = ofDashboard.map(() => timed(() => projectFolders(project))[0]);
  return {
    first,
    edited: median(ofDashboard.map(([cost]) => cost)),
    ran: ofDashboard.at(-1)?.[1] ?? 0,
    service: median(ofService.map(([cost]) => cost)),
    folders: median(folders),
    memory: peakMemory(),
  };
}

function median(costs: readonly Cost[]): Cost {
  const middle = costs.toSorted((a, b) => a.clock - b.clock)[Math.floor(costs.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

function stopwatch(): () => Cost {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { clock: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
  };
}

function timed<T>(work: () => T): readonly [Cost, T] {
  const cost = stopwatch();
  const result = work();
  return [cost(), result];
}

async function timedAsync<T>(work: () => Promise<T>): Promise<readonly [Cost, T]> {
  const cost = stopwatch();
  const result = await work();
  return [cost(), result];
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

async function main([what, project = '', count]: readonly string[]): Promise<void> {
  const measured = await measurements[what as keyof typeof measurements](project, Number(count));
  process.stdout.write(JSON.stringify(measured));
}

void main(process.argv.slice(2));
