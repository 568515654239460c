import type { Board } from '../../board/board';
import { canonical } from '../../board/canonical/canonical';
import { readBoard } from '../../board/read';
import { compileDashboards } from '../../dashboards/compile';
import { readSource } from '../../discover/source';
import { type DashboardDrift, driftOf, isShownAlike } from '../../drift/drift';
import { dashboardOf } from '../../grafana-api/dashboards';
import { urlOf } from '../../model/links';
import type { Dashboard, Model } from '../../model/model';
import { inParallel } from '../../parallel/in-parallel';
import { formatText } from '../../problems/format';
import { type Problem, ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { boardWords, compareBoards } from '../../report/boards/board-changes';
import { counted } from '../../report/boards/words';
import { grafanaAt } from '../credentials';
import { environmentOf } from '../environment';
import { exitCodes, say } from '../report';

export interface DashboardDriftOptions {
  readonly env: string;
  /** Of Grafana. @default that of the environment */
  readonly url?: string;
  /** `patch` prints nothing but the patch. */
  readonly format: 'text' | 'json' | 'patch';
}

/** A dashboard that Grafana shows otherwise than it is defined, or does not have. */
interface Drifted extends DashboardDrift {
  readonly dashboard: Dashboard;
  readonly uid: string;
  readonly missing: boolean;
  /** In Markdown, one statement each. */
  readonly words: readonly string[];
}

/** So many dashboards are asked for at once. */
const atOnce = 8;

/** `o11y dashboard drift`: what people changed in Grafana, in words and as a patch of the definitions; exit code 1 says that there is something. */
export async function dashboardDrift(
  root: string,
  ids: readonly string[],
  { env, url, format }: DashboardDriftOptions,
): Promise<number> {
  const model = loadModel(root);
  const environment = environmentOf(model, env);
  const api = grafanaAt((url ?? urlOf(environment, 'grafana')).replace(/\/+$/, ''), process.env);
  const chosen = chosenOf(model, ids);
  const artifacts = compileDashboards(model, environment);
  if (format === 'text') say(`comparing ${counted(chosen.length, 'dashboard')} with ${api.url}`);
  const results = await inParallel(chosen, atOnce, async (dashboard) => {
    const artifact = artifacts[model.dashboards.indexOf(dashboard)];
    if (artifact === undefined) throw new Error(`${dashboard.id} was not rendered`);
    const live = await dashboardOf(api, artifact.uid);
    return compared(root, dashboard, readBoard(artifact.json), live, artifact.uid);
  });
  const found = results.flatMap((each) => each ?? []);
  print(found, chosen.length, format, api.url);
  return found.length === 0 ? exitCodes.ok : exitCodes.input;
}

function chosenOf({ dashboards }: Model, ids: readonly string[]): readonly Dashboard[] {
  const unknown = ids.filter((id) => !dashboards.some((dashboard) => dashboard.id === id));
  if (unknown.length > 0) {
    throw new ProblemError(
      unknown.map((id) => ({
        code: 'O11Y2509',
        severity: 'error',
        message: `there is no dashboard '${id}'`,
        expected: `one of ${dashboards.map((dashboard) => dashboard.id).join(', ')}`,
        fix: 'name it as <team>/<name>, or leave it out for all of them',
      })),
    );
  }
  return ids.length === 0 ? dashboards : dashboards.filter(({ id }) => ids.includes(id));
}

function compared(
  root: string,
  dashboard: Dashboard,
  rendered: Board,
  live: Board | undefined,
  uid: string,
): Drifted | undefined {
  if (live === undefined) return { dashboard, uid, missing: true, words: [], patch: '', unpatched: [] };
  if (isShownAlike(rendered, live)) return undefined;
  const source = readSource(root, dashboard.file) ?? '';
  return {
    dashboard,
    uid,
    missing: false,
    words: boardWords(compareBoards(canonical(rendered), canonical(live))),
    ...driftOf(dashboard, source, rendered, live),
  };
}

function print(
  found: readonly Drifted[],
  asked: number,
  format: DashboardDriftOptions['format'],
  url: string,
): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ drifted: found.map(machineForm) }, null, 2)}\n`);
  } else if (format === 'patch') {
    process.stdout.write(found.map(({ patch }) => patch).join(''));
  } else if (found.length === 0) {
    process.stdout.write(
      `${asked === 1 ? 'the dashboard is' : `${asked} dashboards are`} in Grafana what is defined\n`,
    );
  } else {
    process.stdout.write(found.map(textOf).join('\n'));
    say(
      formatText(
        found.map((each) => problemOf(each, url)),
        { colour: process.stderr.isTTY === true },
      ),
    );
  }
}

function machineForm({ dashboard, uid, missing, words, patch, unpatched }: Drifted): object {
  return { id: dashboard.id, uid, file: dashboard.file, missing, words, patch, unpatched };
}

function textOf({ dashboard, missing, words, patch, unpatched }: Drifted): string {
  const said = missing ? ['is not in Grafana'] : words;
  const left = unpatched.map(
    ({ what, why, line }) =>
      `  by hand: ${what}; ${why}${line === undefined ? '' : ` (${dashboard.file}:${line})`}\n`,
  );
  return [
    `${dashboard.title} (${dashboard.id})\n`,
    ...said.map((word) => `  ${word}\n`),
    ...left,
    patch === '' ? '' : `\n${patch}`,
  ].join('');
}

function problemOf({ dashboard: { id, file }, missing, patch }: Drifted, url: string): Problem {
  return {
    code: 'O11Y2508',
    severity: 'error',
    message: missing ? `${id} is not in Grafana at ${url}` : `${id} was changed in Grafana at ${url}`,
    at: { file },
    expected: 'what is defined',
    fix:
      missing || patch === ''
        ? 'apply the stack of dashboards, which brings back what is defined'
        : 'take the changes over with `--format patch | git apply`, or apply the stack of dashboards to undo them',
  };
}
