import pc from 'picocolors';
import type { StackPlan } from './plan';
import type { Action, Counts, ObjectChange, ResourceChange } from './summary';
import type { FieldChange } from './value-diff';
import { viewTexts } from './view';

type Colours = ReturnType<typeof pc.createColors>;

const signs: Readonly<Record<Action, string>> = { create: '+', update: '~', replace: '±', delete: '-' };

const paints: Readonly<Record<Action, (colours: Colours) => (text: string) => string>> = {
  create: (colours) => colours.green,
  update: (colours) => colours.yellow,
  replace: (colours) => colours.magenta,
  delete: (colours) => colours.red,
};

/** Lines of one side of a change that are shown; the rest is counted. */
const shownLines = 8;

/** Characters of a line that are shown. */
const shownColumns = 160;

/** For people: one block a stack. */
export function formatPlans(plans: readonly StackPlan[], options: { readonly colour: boolean }): string {
  const colours = pc.createColors(options.colour);
  return plans.map((plan) => `${formatPlan(plan, colours)}\n`).join('\n');
}

function formatPlan({ stack, view, summary }: StackPlan, colours: Colours): string {
  const { counts, changes } = summary;
  const total = changes.length === 0 ? 'no changes' : formatCounts(counts);
  const head = `${colours.bold(stack)}: ${total} ${colours.dim(`(${viewTexts[view]})`)}`;
  return [head, ...changes.flatMap((change) => formatResource(change, colours))].join('\n');
}

export function formatCounts({ create, update, delete: remove }: Counts): string {
  return `${create} to create, ${update} to change, ${remove} to delete`;
}

function formatResource(
  { address, action, fields, objects }: ResourceChange,
  colours: Colours,
): readonly string[] {
  const nothingElse = action === 'update' && fields.length + objects.length === 0;
  return [
    `  ${paints[action](colours)(signs[action])} ${address}${nothingElse ? colours.dim(' (computed attributes only)') : ''}`,
    ...fields.flatMap((field) => formatField(field, '      ', colours)),
    ...objects.flatMap((object) => formatObject(object, colours)),
  ];
}

function formatObject({ action, object, fields }: ObjectChange, colours: Colours): readonly string[] {
  return [
    `      ${paints[action](colours)(signs[action])} ${object}`,
    ...fields.flatMap((field) => formatField(field, '          ', colours)),
  ];
}

function formatField(field: FieldChange, indent: string, colours: Colours): readonly string[] {
  const [before, after] = differingLines(linesOf(field, 'before'), linesOf(field, 'after'));
  return [
    `${indent}${field.path}`,
    ...shorten(before).map((line) => `${indent}  ${colours.red(`- ${line}`)}`),
    ...shorten(after).map((line) => `${indent}  ${colours.green(`+ ${line}`)}`),
  ];
}

function linesOf(field: FieldChange, side: 'before' | 'after'): readonly string[] {
  if (!(side in field)) return [];
  const value = field[side];
  return (typeof value === 'string' ? value : JSON.stringify(value)).split('\n');
}

/** Without the lines that both sides begin and end with. */
function differingLines(
  before: readonly string[],
  after: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}

function shorten(lines: readonly string[]): readonly string[] {
  const shown = lines
    .slice(0, shownLines)
    .map((line) => (line.length > shownColumns ? `${line.slice(0, shownColumns)} …` : line));
  return lines.length > shownLines ? [...shown, `… ${lines.length - shownLines} more lines`] : shown;
}

/** For machines: the plans as they are. */
export function formatPlansJson(plans: readonly StackPlan[]): string {
  return `${JSON.stringify({ plans }, null, 2)}\n`;
}

/**
 * GitLab's Terraform report, shown in a merge request.
 * @see https://docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsterraform
 */
export function formatGitlabReport(plans: readonly StackPlan[]): string {
  const total = (action: keyof Counts): number =>
    plans.reduce((sum, { summary }) => sum + summary.counts[action], 0);
  return `${JSON.stringify({ create: total('create'), update: total('update'), delete: total('delete') })}\n`;
}
