import type { Board } from '../../board/board';
import { panelsOf } from '../../board/board';
import { canonical } from '../../board/canonical/canonical';
import { readBoard } from '../../board/read';
import { shippedMetrics } from '../../catalog/metrics-shipped';
import { compileDashboards } from '../../dashboards/compile';
import { define } from '../../model/definition';
import { layout } from '../../model/layout';
import type { Dashboard, Environment, Model, Service } from '../../model/model';
import { parseDefinition } from '../../model/parse';
import { secretProblems } from '../../model/secrets';
import type { Problem } from '../../problems/problem';
import { validate } from '../../validate/validate';
import { nameOf } from '../names';
import { differencesOf } from './compare';
import { type ReadDashboard, readDashboard } from './dashboard';
import type { BoardLeft } from './left';
import type { Meaning } from './naming';
import { printDashboard } from './print/print';
import { withOnePrometheus } from './sources';

/** A board as a definition. */
export interface ImportedDashboard {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
  readonly panels: { readonly given: number; readonly carried: number };
  /** Everything that the definition does not show as the board did. */
  readonly left: readonly BoardLeft[];
  /** What `check` will say of it, without unknown metrics. */
  readonly problems: readonly Problem[];
  /** Metrics that nothing here is known to emit. */
  readonly unknownMetrics: readonly string[];
}

const longestName = 63;

/** Nothing of a definition is written that was not rendered and compared with what was given. */
export function importDashboard(board: Board, service: Service, model: Model): ImportedDashboard {
  const read = readDashboard(board, meanings());
  const name = nameOf(read.input.title).slice(0, longestName).replace(/-+$/, '') || 'dashboard';
  const id = `${service.owner.id}/${name}`;
  const path = `${layout.dashboard.root}/${id}${layout.dashboard.suffix}`;
  const dashboard = { ...read.input, id, name, file: path, service } as Dashboard;
  const problems = problemsOf(read, dashboard, model);
  const unknown = problems.flatMap(({ code, message }) =>
    code === 'O11Y1304' ? (/ metric (\S+)/.exec(message)?.slice(1) ?? []) : [],
  );
  return {
    path,
    id,
    text: printDashboard(read.input, service, path),
    panels: { given: panelsOf(board).length, carried: read.sources.flat().length },
    left: [...read.left, ...shownOtherwise(read, dashboard, model)],
    problems: problems.filter(({ code }) => code !== 'O11Y1304'),
    unknownMetrics: [...new Set(unknown)].sort(),
  };
}

function meanings(): Meaning {
  const help = new Map(shippedMetrics().map((metric) => [metric.name, metric.help]));
  return (series) => help.get(series) ?? help.get(series.replace(/_(bucket|sum|count)$/, ''));
}

function shownOtherwise(read: ReadDashboard, dashboard: Dashboard, model: Model): readonly BoardLeft[] {
  if (dashboard.rows.length === 0) return [];
  const alone = { ...model, dashboards: [dashboard], maintenance: [] };
  const [artifact] = compileDashboards(alone, environmentOf(model));
  if (artifact === undefined) throw new Error(`${dashboard.id} was not rendered`);
  return differencesOf(read, canonical(withOnePrometheus(readBoard(artifact.json))));
}

/** Any will do: what panels show does not depend on it. */
function environmentOf({ environments: [first] }: Model): Environment {
  return first ?? { kind: 'local', timeScale: 1, id: 'local', name: 'local', file: '' };
}

function problemsOf({ input }: ReadDashboard, dashboard: Dashboard, model: Model): readonly Problem[] {
  const { file } = dashboard;
  const shape = { ...input, service: define('service', { name: dashboard.service.name } as never) };
  const parsed = parseDefinition('dashboard', define('dashboard', shape as never), file);
  if (!parsed.ok) return parsed.problems;
  const secrets = secretProblems(
    shape,
    file,
    'take it out of the dashboard first, and replace it at its origin',
  );
  const others = model.dashboards.filter(({ id }) => id !== dashboard.id);
  const found = validate({ ...model, dashboards: [...others, dashboard] }, { partial: false });
  return [...secrets, ...found.filter(({ at }) => at?.file === file)];
}
