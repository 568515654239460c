import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Board } from '../../board/board';
import { readBoard } from '../../board/read';
import { dashboardCompiler } from '../../dashboards/compile';
import type { Dashboard, Environment, Model } from '../../model/model';
import { memoryFor, remember } from '../../model/remember';
import type { Labels } from '../../preview/synthetic/labels';
import { ProblemError } from '../../problems/problem';
import { modelLoader } from '../../project';
import { nearest } from '../../promql/nearest';
import { environmentOf } from '../environment';
import { whyUnreadable } from '../given-file';
import { namesOf } from './names';

export interface Given {
  /** A dashboard of somebody else. */
  readonly file?: string;
  readonly env?: string;
  /** Only this one, by its id: `shop/checkout`. */
  readonly dashboard?: string;
}

export interface Collected {
  readonly board: Board;
  /** The team, or how a dashboard of others came here. */
  readonly group: string;
  /** Labels of what is defined. */
  readonly names: readonly Labels[];
}

/** The dashboards to show: all that are defined, one of them, or one from a file. Throws a {@link ProblemError}. */
export function collectBoards(root: string, given: Given): readonly Collected[] {
  return boardsCollector(root, given)();
}

/** {@link collectBoards}, again and again: of what was not saved since, and needs nothing that was, the same objects. */
export function boardsCollector(root: string, { file, env, dashboard }: Given): () => readonly Collected[] {
  if (file !== undefined) return () => [{ board: readFile(root, file), group: 'from a file', names: [] }];
  const load = modelLoader(root);
  const named = memoryFor<Model['slos'], readonly Labels[]>();
  const compiled = memoryFor<Dashboard, Collected>();
  return () => {
    const model = load();
    const environment = env === undefined ? usualEnvironment(model) : environmentOf(model, env);
    const dashboards = model.dashboards.filter(({ id }) => dashboard === undefined || id === dashboard);
    if (dashboard !== undefined && dashboards.length === 0) throw unknown(dashboard, model);
    const { services, slos, metrics, maintenance, alerts } = model;
    const names = remember((of: Model['slos']) => namesOf({ slos: of, alerts }), named(alerts))(slos);
    const compile = dashboardCompiler(model, environment);
    const collect = (each: Dashboard): Collected => {
      const { json, team } = compile(each);
      return { board: readBoard(json), group: team, names };
    };
    return dashboards.map(
      remember(collect, compiled(environment, names, services, slos, metrics, maintenance)),
    );
  };
}

/** Dashboards hardly differ between environments: a production one where there is one. */
function usualEnvironment({ environments }: Model): Environment {
  const usual =
    environments.find(({ id }) => id === 'prod') ??
    environments.find(({ kind }) => kind !== 'local') ??
    environments[0];
  if (usual !== undefined) return usual;
  throw new ProblemError([
    {
      code: 'O11Y2202',
      severity: 'error',
      message: 'there is no environment',
      expected: 'at least one file in environments/',
      fix: 'Define one: data sources and time ranges of dashboards depend on it.',
    },
  ]);
}

function readFile(root: string, file: string): Board {
  const name = relative(root, file) || file;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ProblemError([
      {
        code: 'O11Y2702',
        severity: 'error',
        message: `${name} cannot be opened: ${whyUnreadable(error as NodeJS.ErrnoException)}`,
        expected: 'a file with the JSON of a dashboard',
        fix: 'Check the path: it begins at the folder where the command was called.',
      },
    ]);
  }
  return readBoard(text, name);
}

function unknown(id: string, { dashboards }: Model): ProblemError {
  const known = dashboards.map((dashboard) => dashboard.id);
  const meant = nearest(id, known);
  return new ProblemError([
    {
      code: 'O11Y2701',
      severity: 'error',
      message: `there is no dashboard '${id}'`,
      expected: known.length === 0 ? 'a dashboard in dashboards/' : `the id of one: ${known.join(', ')}`,
      fix:
        known.length === 0
          ? 'Write one: npm run new -- dashboard <team>/<name>.'
          : meant === undefined
            ? 'Choose one of them.'
            : `Did you mean '${meant}'?`,
    },
  ]);
}
