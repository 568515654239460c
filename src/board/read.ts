import { type Problem, ProblemError, type PropertyPath } from '../problems/problem';
import type { Board, Raw } from './board';
import { readClassic } from './classic';
import { checkEnds, parseJson } from './given';
import { isRecord, textIn, wordIn } from './json';
import { libraryIn, withLibrary } from './library';
import { resolveInputs } from './old/inputs';
import { modernised } from './old/modernise';
import { readV2 } from './v2/read';

/**
 * A dashboard from whatever Grafana gives: the JSON of its editor, an export with inputs, the answer of its API, or an
 * object of its Kubernetes API (v1beta1, v2beta1, v2), of every age. Throws a {@link ProblemError} with one problem where
 * it is none.
 *
 * @param given text of a file, or a value
 * @param file how problems call it
 */
export function readBoard(given: unknown, file = 'the dashboard'): Board {
  const value = typeof given === 'string' ? parseJson(given, file) : checkEnds(given, file);
  const { raw, uid, fault } = unwrap(value);
  if (fault !== undefined) throw new ProblemError([noDashboard(file, fault)]);
  const board = isRecord(raw['elements'])
    ? readV2(raw)
    : readClassic(modernised(resolveInputs(withLibrary(raw, libraryIn(raw)))));
  return board.uid === undefined && uid !== undefined ? { ...board, uid } : board;
}

interface Unwrapped {
  readonly raw: Raw;
  readonly uid?: string;
  /** Why it is no dashboard. */
  readonly fault?: string;
}

function unwrap(value: unknown): Unwrapped {
  if (!isRecord(value)) return { raw: {}, fault: `${nameOf(value)} is no dashboard` };
  const { apiVersion, metadata, spec, dashboard, meta } = value;
  if (typeof apiVersion === 'string') {
    if (!apiVersion.startsWith('dashboard.grafana.app/')) {
      return { raw: {}, fault: `it is an object of ${apiVersion}, kind ${wordIn(value['kind'])}` };
    }
    const name = isRecord(metadata) ? textIn(metadata['name']) : undefined;
    return { ...unwrapDashboard(spec), ...(name === undefined ? {} : { uid: name }) };
  }
  const inner = isRecord(dashboard) && ('meta' in value ? isRecord(meta) : !('panels' in value));
  return unwrapDashboard(inner ? dashboard : value);
}

/** Grafana itself takes any object; here one has to have a title or something to show. */
function unwrapDashboard(value: unknown): Unwrapped {
  if (!isRecord(value)) return { raw: {}, fault: 'the object has no spec' };
  const isDashboard = ['panels', 'rows', 'elements', 'templating'].some((key) => key in value);
  const keys = Object.keys(value).slice(0, 5).join(', ');
  return isDashboard
    ? { raw: value }
    : { raw: value, fault: keys === '' ? 'it is empty' : `it has neither panels nor rows, but ${keys}` };
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
}

function noDashboard(file: string, fault: string): Problem {
  return {
    code: 'O11Y2503',
    severity: 'error',
    message: `${file} is no dashboard of Grafana: ${fault}`,
    at: { file },
    expected: 'the JSON of a dashboard, of its export, of the API, or an object of dashboard.grafana.app',
    fix: 'take it from Grafana: Dashboard settings, JSON Model, or Export',
  };
}

/** The dashboard as it is written in a value that is one, and where in it. */
export function dashboardIn(value: unknown): { readonly raw: Raw; readonly path: PropertyPath } {
  const { raw } = unwrap(value);
  const outer = isRecord(value) ? value : {};
  const places: readonly (readonly [unknown, PropertyPath])[] = [
    [outer, []],
    [outer['dashboard'], ['dashboard']],
    [outer['spec'], ['spec']],
  ];
  return { raw, path: places.find(([place]) => place === raw)?.[1] ?? [] };
}
