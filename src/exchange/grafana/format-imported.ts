import type { ImportedDashboard } from './import';
import type { BoardLeft } from './left';

const headings: Readonly<Record<BoardLeft['kind'], string>> = {
  panel: 'panels that are not carried',
  loss: 'lost',
  style: 'looks different',
};

/** So many panels are named where the same is true of more of them. */
const mostNamed = 4;

/** What a definition does not show as the dashboard did, each reason once with the panels that it is true of. */
export function formatBoardLeft(left: readonly BoardLeft[]): string {
  return (['panel', 'loss', 'style'] as const)
    .map((kind) =>
      section(
        kind,
        left.filter((each) => each.kind === kind),
      ),
    )
    .filter((text) => text !== '')
    .join('\n');
}

function section(kind: BoardLeft['kind'], left: readonly BoardLeft[]): string {
  const byReason = new Map<string, BoardLeft[]>();
  for (const each of left) byReason.set(each.why, [...(byReason.get(each.why) ?? []), each]);
  const lines = [...byReason].map(
    ([why, of]) => `  ${why}\n${kind === 'style' ? summary(of) : of.map(line).join('')}`,
  );
  return lines.length === 0 ? '' : `${headings[kind]}:\n${lines.join('')}`;
}

function line({ panel, what, value }: BoardLeft): string {
  const said = [panel, what === 'the panel' ? undefined : what]
    .filter((part) => part !== undefined)
    .join(': ');
  return `    ${said}${value === undefined ? '' : ` = ${shortened(value)}`}\n`;
}

/** What looks different does so in many panels alike. */
function summary(left: readonly BoardLeft[]): string {
  const panels = [...new Set(left.flatMap(({ panel }) => panel ?? []))];
  const whats = [
    ...new Set(left.map(({ what, value }) => (value === undefined ? what : `${what} = ${shortened(value)}`))),
  ];
  if (panels.length === 0) return whats.map((what) => `    ${what}\n`).join('');
  const named = panels.slice(0, mostNamed).join(', ');
  const others = panels.length > mostNamed ? ` and ${panels.length - mostNamed} more` : '';
  return `    ${panels.length} ${panels.length === 1 ? 'panel' : 'panels'}: ${named}${others}\n`;
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}...`;
}

/** In machine-readable form, whole. */
export function importedJson({
  path,
  id,
  panels,
  left,
  queries,
  problems,
  metrics,
}: ImportedDashboard): object {
  const written = [
    { kind: 'dashboard', id, path },
    ...(metrics === undefined ? [] : [{ kind: 'metrics', id: metrics.id, path: metrics.path }]),
  ];
  return {
    written,
    panels,
    queries,
    notCarried: left,
    problems,
    unknownMetrics: metrics?.unknown ?? [],
    unknownLabels: metrics?.extended ?? [],
  };
}
