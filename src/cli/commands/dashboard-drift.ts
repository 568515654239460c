import type { Board } from '../../board/board';
import { canonical } from '../../board/canonical/canonical';
import { readBoard } from '../../board/read';
import { dashboardCompiler } from '../../dashboards/compile';
import { dashboardUid } from '../../dashboards/uid';
import { readSource } from '../../discover/source';
import type { Render } from '../../drift/changes/definition';
import { driftOf, isShownAlike } from '../../drift/drift';
import { patchOf } from '../../drift/patch';
import type { Unpatched } from '../../drift/source/source';
import { queryWriter } from '../../drift/source/typed-queries';
import { dashboardOf } from '../../grafana-api/dashboards';
import { urlOf } from '../../model/links';
import type { Dashboard, Model } from '../../model/model';
import { remember } from '../../model/remember';
import { inParallel } from '../../parallel/in-parallel';
import { formatText } from '../../problems/format';
import { type Problem, ProblemError } from '../../problems/problem';
import { visible } from '../../problems/visible';
import { loadModel } from '../../project';
import { boardWords, compareBoards } from '../../report/boards/board-changes';
import { counted } from '../../report/boards/words';
import { grafanaAt } from '../credentials';
import { environmentOf } from '../environment';
import { formatSources } from '../format-sources';
import { exitCodes, say } from '../report';

export interface DashboardDriftOptions {
  readonly env: string;
  /** Of Grafana. @default that of the environment */
  readonly url?: string;
  /** `patch` prints nothing but the patch. */
  readonly format: 'text' | 'json' | 'patch';
}

/** A dashboard that Grafana shows otherwise than it is defined, or does not have. */
interface Drifted {
  readonly dashboard: Dashboard;
  /** In the unified format, for `git apply`; empty where nothing of it can be said in the file. */
  readonly patch: string;
  /** What the patch leaves out, and why. */
  readonly unpatched: readonly Unpatched[];
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
  const address = (url ?? urlOf(environment, 'grafana')).replace(/\/+$/, '');
  const api = grafanaAt(address, process.env, [address]);
  const chosen = chosenOf(model, ids);
  const compile = dashboardCompiler(model, environment);
  // Each step of a comparison asks for the same one again.
  const render: Render = remember((dashboard) => readBoard(compile(dashboard).json), new WeakMap());
  if (format === 'text') say(`comparing ${counted(chosen.length, 'dashboard')} with ${api.url}`);
  const results = await inParallel(chosen, atOnce, async (dashboard) => {
    const uid = dashboardUid(dashboard.id);
    const live = await dashboardOf(api, uid);
    if (live === undefined) return { dashboard, uid, missing: true, words: [], patch: '', unpatched: [] };
    return compared(root, model, dashboard, live, render);
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

async function compared(
  root: string,
  { metrics }: Model,
  dashboard: Dashboard,
  live: Board,
  render: Render,
): Promise<Drifted | undefined> {
  const rendered = render(dashboard);
  if (isShownAlike(rendered, live)) return undefined;
  const { file } = dashboard;
  const source = readSource(root, file) ?? '';
  const drift = driftOf(dashboard, source, live, render, queryWriter(file, source, metrics));
  return {
    dashboard,
    uid: dashboardUid(dashboard.id),
    missing: false,
    words: boardWords(compareBoards(canonical(rendered), canonical(live))),
    patch: patchOf(file, source, await formattedLike(source, file, drift.text)),
    unpatched: drift.unpatched,
  };
}

/** As the formatter writes it, where the file was written so. */
async function formattedLike(source: string, path: string, text: string): Promise<string> {
  if (source === text) return text;
  const [before, after] = await formatSources([
    { path, text: source },
    { path, text },
  ]);
  return before?.text === source && after !== undefined ? after.text : text;
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
    ...[...said.map((word) => `  ${word}\n`), ...left].map(visible),
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
