import type { Dashboard } from '../../model/model';
import { isLimits, type Threshold } from '../../model/threshold';
import type { Problem, PropertyPath } from '../../problems/problem';
import { isWritten } from '../expand';
import { columns } from '../layout';
import { placedThresholds, type WrittenPanel, writtenPanels } from '../written';

/** Higher than any screen: more is a slip of the finger. */
const tallest = 50;

/** Sizes, thresholds, and titles that cannot serve as identities. */
export function checkPanels(dashboard: Dashboard): readonly Problem[] {
  const { file } = dashboard;
  return [
    ...repeatedTitles(dashboard),
    ...writtenPanels(dashboard).flatMap((written) => [
      ...outOfRange(file, written, 'width', columns),
      ...outOfRange(file, written, 'height', tallest),
    ]),
    ...placedThresholds(dashboard).flatMap(({ thresholds, path }) =>
      isLimits(thresholds) ? [] : unsorted(file, thresholds, path),
    ),
  ];
}

function outOfRange(
  file: string,
  { panel, path }: WrittenPanel,
  side: 'width' | 'height',
  most: number,
): readonly Problem[] {
  const value = panel[side];
  if (value === undefined || (value >= 1 && value <= most)) return [];
  return [
    {
      code: 'O11Y1801',
      severity: 'error',
      message: `the ${side} of panel '${panel.title}' is ${value}`,
      at: { file, path: [...path, side] },
      expected: `${side === 'width' ? `1 to ${most} columns of the grid` : `1 to ${most} grid rows of 30 px`}`,
      fix: `write ${value < 1 ? 1 : most}, or leave it out: every kind of panel has a ${side} that suits it`,
    },
  ];
}

/** Titles identify rows in a dashboard and panels in a row: links and ids are made from them. */
function repeatedTitles({ rows, file }: Dashboard): readonly Problem[] {
  const written = rows.flatMap((row, index) => (isWritten(row) ? [{ row, index }] : []));
  return [
    ...repeated(
      file,
      'row',
      'dashboard',
      written.map(({ row, index }) => ({ title: row.title, path: ['rows', index, 'title'] })),
    ),
    ...written.flatMap(({ row, index }) =>
      repeated(
        file,
        'panel',
        'row',
        row.panels.map(({ title }, panel) => ({ title, path: ['rows', index, 'panels', panel, 'title'] })),
      ),
    ),
  ];
}

function repeated(
  file: string,
  what: string,
  where: string,
  titles: readonly { readonly title: string; readonly path: PropertyPath }[],
): readonly Problem[] {
  return titles
    .filter(({ title }, index) => titles.findIndex((other) => other.title === title) < index)
    .map(({ title, path }) => ({
      code: 'O11Y1806',
      severity: 'error',
      message: `the title '${title}' belongs to another ${what} of the ${where} already`,
      at: { file, path },
      expected: `titles that tell the ${what}s of a ${where} apart: links are made from them`,
      fix: 'say in the title what this one shows and the other does not',
    }));
}

function unsorted(file: string, thresholds: readonly Threshold[], path: PropertyPath): readonly Problem[] {
  const wrong = thresholds.findIndex(({ value }, index) => {
    if (index === 0) return false;
    return value === undefined || value <= (thresholds[index - 1]?.value ?? Number.NEGATIVE_INFINITY);
  });
  if (wrong === -1) return [];
  const value = thresholds[wrong]?.value;
  return [
    {
      code: 'O11Y1807',
      severity: 'error',
      message:
        value === undefined
          ? `threshold ${wrong + 1} has no value`
          : `threshold ${wrong + 1} begins at ${value}, which is not above the one before`,
      at: { file, path: [...path, wrong] },
      expected: 'values that rise from one threshold to the next; only the first may have none',
      fix: 'put the thresholds in order: each says the colour from its value upwards',
    },
  ];
}
