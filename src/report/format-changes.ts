import { type Action, type Area, areas } from './change';
import type { Changes } from './changes';

type Entry = Changes['changes'][number];

/** Entries of an area that are shown; the rest is counted, so that a note stays one that people read. */
const shownEntries = 40;

/**
 * For a merge request.
 * @param pictures address of the changed dashboards before and after
 */
export function formatMarkdown(changes: Changes, pictures?: string): string {
  if (isEmpty(changes)) return 'Nothing that is generated changes.\n';
  return `${[
    countTable(changes),
    stackLine(changes),
    ...sections(changes).map((section) => markdownSection(section, pictures)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** For a terminal. */
export function formatText(changes: Changes): string {
  if (isEmpty(changes)) return 'Nothing that is generated changes.\n';
  const body = sections(changes).map(
    ({ area, entries }) => `${areas[area]}\n${entries.flatMap((entry) => textLines(entry)).join('\n')}`,
  );
  return `${[...body, stackLine(changes)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** For programs. */
export function formatJson(changes: Changes): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}

function isEmpty({ stacks, changes }: Changes): boolean {
  return stacks.length + changes.length === 0;
}

interface Section {
  readonly area: Area;
  readonly entries: readonly Entry[];
}

function sections({ changes }: Changes): readonly Section[] {
  return (Object.keys(areas) as Area[])
    .map((area) => ({ area, entries: changes.filter((change) => change.area === area) }))
    .filter(({ entries }) => entries.length > 0);
}

function countTable(changes: Changes): string {
  const rows = sections(changes).map(({ area, entries }) => {
    const count = (action: Action): number => entries.filter((entry) => entry.action === action).length;
    return `| ${areas[area]} | ${count('added')} | ${count('changed')} | ${count('removed')} |`;
  });
  return rows.length === 0
    ? ''
    : ['| | added | changed | removed |', '|---|---|---|---|', ...rows].join('\n');
}

function stackLine({ stacks }: Changes): string {
  const named = (action: Action): string =>
    stacks
      .filter((stack) => stack.action === action)
      .map(({ stack }) => `\`${stack}\``)
      .join(', ');
  const parts = (['added', 'changed', 'removed'] as const)
    .map((action) => [action, named(action)] as const)
    .filter(([, names]) => names !== '')
    .map(([action, names]) => `${action} ${names}`);
  return parts.length === 0 ? 'No stack changes.' : `Stacks: ${parts.join('; ')}.`;
}

function markdownSection({ area, entries }: Section, pictures: string | undefined): string {
  const lines = entries
    .slice(0, shownEntries)
    .flatMap((entry) => [
      `- ${signs[entry.action]} ${entry.subject} (${entry.environments.join(', ')})${entry.details.length === 1 ? `: ${entry.details[0]}` : ''}`,
      ...(entry.details.length > 1 ? entry.details.map((detail) => `  - ${detail}`) : []),
    ]);
  const rest = entries.length - shownEntries;
  const link = area === 'dashboards' && pictures !== undefined ? [`[Before and after](${pictures})`, ''] : [];
  return [`### ${areas[area]}`, ...link, ...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
}

const signs: Readonly<Record<Action, string>> = {
  added: '**new**',
  changed: '**changed**',
  removed: '**gone**',
};

const textSigns: Readonly<Record<Action, string>> = { added: '+', changed: '~', removed: '-' };

function textLines({ action, subject, environments, details }: Entry): readonly string[] {
  return [
    `  ${textSigns[action]} ${subject} (${environments.join(', ')})`,
    ...details.map((detail) => `      ${detail}`),
  ];
}
