import type { Board, BoardPanel } from '../../board/board';
import type { ReadDashboard } from './dashboard';
import { leavesOf } from './leaves';
import { type BoardLeft, leftOver } from './left';
import { isOfTeam } from './links';
import { labelValuesIn } from './variables';

/**
 * Everything of a board that its definition does not show, by comparing what was given with what is rendered: nothing can be
 * forgotten.
 *
 * @param rendered in its canonical form
 */
export function differencesOf({ given, sources }: ReadDashboard, rendered: Board): readonly BoardLeft[] {
  return [
    ...rendered.rows.flatMap(({ panels }, row) =>
      panels.flatMap((panel, index) => {
        const source = sources[row]?.[index];
        return source === undefined ? [] : differencesOfPanel(source, panel);
      }),
    ),
    ...differencesOfFrame(given, rendered),
  ];
}

function differencesOfPanel(given: BoardPanel, rendered: BoardPanel): readonly BoardLeft[] {
  const [before, after] = [leavesOf(given), leavesOf(rendered)];
  const title = given.title || rendered.title;
  const gone = given.targets.slice(rendered.targets.length);
  const isOfGone = (key: string): boolean => gone.some(({ refId }) => key.startsWith(`query ${refId}.`));
  return [
    ...gone.map(({ refId, expr, rest }) => leftOver(`query ${refId}`, expr ?? rest, title)),
    ...[...new Set([...before.keys(), ...after.keys()])]
      .filter((key) => before.get(key) !== after.get(key) && !isOfGone(key))
      .map((key) => leftOver(key, parsed(before.get(key)), title, parsed(after.get(key)))),
  ];
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

function differencesOfFrame(given: Board, rendered: Board): readonly BoardLeft[] {
  const moved = given.rows.flatMap(({ panels }) => panels).length;
  const places = (board: Board): readonly string[] =>
    board.rows.flatMap(({ panels }) =>
      panels.map(({ position }) => JSON.stringify([position?.x, position?.w, position?.h])),
    );
  const [before, after] = [places(given), places(rendered)];
  const elsewhere = after.filter((place, index) => place !== before[index]).length;
  return [
    ...(before.length === after.length && elsewhere > 0
      ? [
          {
            what: 'places',
            value: `${elsewhere} of ${moved} panels`,
            why: 'panels flow from left to right, row by row: they stand at another place',
            kind: 'style' as const,
          },
        ]
      : []),
    ...given.annotations
      .filter(({ name }) => !rendered.annotations.some((other) => other.name === name))
      .map(({ name, expr }) => ({
        what: `annotation ${name}`,
        ...(expr === undefined ? {} : { value: expr }),
        why: 'which events are shown follows from what is known of the service',
        kind: 'loss' as const,
      })),
    ...given.links
      .filter((link) => isOfTeam(link) || !rendered.links.some(({ url }) => url === link.url))
      .map((link) => ({
        what: `link ${link.title}`,
        value: link.url ?? link.tags,
        ...(isOfTeam(link)
          ? { why: 'dashboards and alerts of the team are one click away already', kind: 'style' as const }
          : { why: 'it is no address', kind: 'loss' as const }),
      })),
    ...differencesOfVariables(given, rendered),
    ...(given.timeZone === undefined
      ? []
      : [
          {
            what: 'timezone',
            value: given.timeZone,
            why: 'times are those of who looks',
            kind: 'style' as const,
          },
        ]),
    ...(given.refresh === rendered.refresh
      ? []
      : [
          {
            what: 'refresh',
            value: given.refresh ?? '',
            why: 'all dashboards refresh each minute',
            kind: 'style' as const,
          },
        ]),
    ...(given.tags.length === 0
      ? []
      : [
          {
            what: 'tags',
            value: given.tags,
            why: 'tags say the team and the service',
            kind: 'style' as const,
          },
        ]),
  ];
}

/** However it is written. */
function isAskedAlike(given = '', rendered = ''): boolean {
  const asked = labelValuesIn(given);
  return asked !== undefined && JSON.stringify(asked) === JSON.stringify(labelValuesIn(rendered));
}

function differencesOfVariables(given: Board, rendered: Board): readonly BoardLeft[] {
  return given.variables.flatMap((variable) => {
    const other = rendered.variables.find(({ name }) => name === variable.name);
    if (other === undefined) return [];
    const keys = [
      'label',
      'description',
      'query',
      'regex',
      'allValue',
      'multi',
      'includeAll',
      'hide',
    ] as const;
    const chosen = variable.current.filter((value) => value !== '' && value !== '$__all');
    const isLost = chosen.length > 0 && JSON.stringify(other.current) !== JSON.stringify(variable.current);
    const choice = {
      what: `variable ${variable.name}.current`,
      value: chosen,
      why: 'what was chosen last is no default',
      kind: 'style' as const,
    };
    const differences = keys
      .filter((key) => JSON.stringify(variable[key] ?? false) !== JSON.stringify(other[key] ?? false))
      .filter((key) => !(key === 'query' && isAskedAlike(variable.query, other.query)))
      .map((key) => ({
        what: `variable ${variable.name}.${key}`,
        ...(variable[key] === undefined ? {} : { value: variable[key] }),
        why:
          key === 'query' || key === 'regex'
            ? 'the values of a label are asked for as label_values'
            : key === 'allValue'
              ? 'all values are any that is not empty'
              : 'variables say only their name, title, label and choice',
        kind: 'style' as const,
      }));
    return isLost && variable.type === 'query' ? [...differences, choice] : differences;
  });
}
