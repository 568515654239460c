import type { Identity, Model } from '../../model/model';
import { loadModel } from '../../project';

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly team: string;
  readonly file: string;
}

/** `o11y list`: what is defined, and who owns it. */
export async function list(root: string, options: { readonly format: 'text' | 'json' }): Promise<number> {
  const entries = entriesOf(loadModel(root));
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : formatTable(entries),
  );
  return 0;
}

function entriesOf(model: Model): readonly Entry[] {
  const owned = (
    kind: string,
    definitions: readonly (Identity & { readonly service: { readonly owner: Identity } })[],
  ) => definitions.map(({ id, file, service }) => ({ kind, id, team: service.owner.id, file }));
  const ofFolder = (kind: string, definitions: readonly Identity[]) =>
    definitions.map(({ id, file }) => ({ kind, id, team: id.slice(0, id.indexOf('/')), file }));
  return [
    ...model.teams.map(({ id, file }) => ({ kind: 'team', id, team: id, file })),
    ...model.services.map(({ id, file, owner }) => ({ kind: 'service', id, team: owner.id, file })),
    ...ofFolder('metrics', model.metrics),
    ...owned('slo', model.slos),
    ...owned('alerts', model.alerts),
    ...ofFolder('maintenance', model.maintenance),
    ...owned('dashboard', model.dashboards),
    ...model.values.map(({ id, file }) => ({ kind: 'values', id, team: 'platform', file })),
    ...model.environments.map(({ id, file }) => ({ kind: 'environment', id, team: 'platform', file })),
  ];
}

function formatTable(entries: readonly Entry[]): string {
  const width = (key: keyof Entry): number => Math.max(...entries.map((entry) => entry[key].length), 0) + 2;
  const widths = { kind: width('kind'), id: width('id'), team: width('team') };
  return entries
    .map(
      (entry) =>
        `${entry.kind.padEnd(widths.kind)}${entry.id.padEnd(widths.id)}${entry.team.padEnd(widths.team)}${entry.file}\n`,
    )
    .join('');
}
