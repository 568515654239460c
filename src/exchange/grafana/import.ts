import type { Board } from '../../board/board';
import { panelsOf } from '../../board/board';
import { canonical } from '../../board/canonical/canonical';
import { readBoard } from '../../board/read';
import { shippedMetrics } from '../../catalog/metrics-shipped';
import { compileDashboards } from '../../dashboards/compile';
import { define } from '../../model/definition';
import { layout } from '../../model/layout';
import type { Dashboard, EmittedMetrics, Environment, Model, Service } from '../../model/model';
import { parseDefinition } from '../../model/parse';
import { secretProblems } from '../../model/secrets';
import type { Problem } from '../../problems/problem';
import { validate } from '../../validate/validate';
import { metricsFile } from '../definition-files';
import { nameOf } from '../names';
import { differencesOf } from './compare';
import { type ReadDashboard, readDashboard } from './dashboard';
import type { BoardLeft } from './left';
import { type AskedMetrics, askedMetrics } from './metrics';
import type { Meaning } from './naming';
import { printDashboard } from './print/print';
import { type QueryCounts, typedQueries } from './queries';
import { withRealRepeats } from './repeats';
import { withOnePrometheus } from './sources';
import { withFittingUnits } from './units';
import { waiversFor } from './waivers';

/** A board as a definition. */
export interface ImportedDashboard {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
  /** What the dashboard asks for and no catalogue has. */
  readonly metrics?: ImportedMetrics;
  readonly panels: { readonly given: number; readonly carried: number };
  readonly queries: QueryCounts;
  /** Everything that the definition does not show as the board did. */
  readonly left: readonly BoardLeft[];
  /** What `check` will say of it. */
  readonly problems: readonly Problem[];
}

/** A `.metrics.ts` file, which says of each metric why it is taken for what it is. */
export interface ImportedMetrics {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** Metrics that nothing is known to emit. */
  readonly unknown: readonly string[];
  /** Metrics of which a catalogue does not know a label that queries name. */
  readonly extended: readonly string[];
}

const longestName = 63;

/** Nothing of a definition is written that was not rendered and compared with what was given. */
export function importDashboard(board: Board, service: Service, model: Model): ImportedDashboard {
  const given = readDashboard(board, meanings());
  const name = nameOf(given.input.title).slice(0, longestName).replace(/-+$/, '') || 'dashboard';
  const id = `${service.owner.id}/${name}`;
  const path = `${layout.dashboard.root}/${id}${layout.dashboard.suffix}`;
  const asked = askedMetrics(given.input, id, model);
  const known = withMetrics(model, asked.declared);
  const dashboardOf = ({ input }: ReadDashboard): Dashboard =>
    ({ ...input, id, name, file: path, service }) as Dashboard;
  const shown = { ...given, input: withFittingUnits(withRealRepeats(given.input), asked.catalog) };
  const lint = waiversFor(problemsOf(shown, dashboardOf(shown), known), shown.input);
  const read = lint.length === 0 ? shown : { ...shown, input: { ...shown.input, lint } };
  const dashboard = dashboardOf(read);
  const queries = typedQueries(read.input, asked.used, known, service);
  return {
    path,
    id,
    text: printDashboard(read.input, service, path, queries),
    ...(asked.declared === undefined ? {} : { metrics: metricsOf(asked.declared, asked) }),
    panels: { given: panelsOf(board).length, carried: read.sources.flat().length },
    queries: queries.counts,
    left: [...read.left, ...shownOtherwise(read, dashboard, model)],
    problems: problemsOf(read, dashboard, known),
  };
}

function withMetrics(model: Model, declared: EmittedMetrics | undefined): Model {
  if (declared === undefined) return model;
  const others = model.metrics.filter(({ file }) => file !== declared.file);
  return { ...model, metrics: [...others, declared] };
}

function metricsOf(declared: EmittedMetrics, { extended }: AskedMetrics): ImportedMetrics {
  const unknown = Object.keys(declared.metrics).filter((metric) => !extended.includes(metric));
  const { id, path, text } = metricsFile(declared);
  return { id, path, text, unknown, extended };
}

function meanings(): Meaning {
  const help = new Map(shippedMetrics().map((metric) => [metric.name, metric.help]));
  // What is counted of a histogram is not what its help text says.
  return (series) => help.get(series) ?? help.get(series.replace(/_(bucket|sum)$/, ''));
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
