import type { Model } from '../model/model';

/** The team of lines whose namespace belongs to nobody, or to more than one team. */
export const unowned = 'unowned';

/**
 * Teams by namespace of their workloads. A namespace that two teams share belongs to neither: its lines can be read
 * by those who may read everything.
 */
export function teamsByNamespace(model: Pick<Model, 'services'>): Readonly<Record<string, string>> {
  const owners = new Map<string, Set<string>>();
  for (const { workload, owner } of model.services) {
    if (workload === undefined) continue;
    const teams = owners.get(workload.namespace) ?? new Set();
    owners.set(workload.namespace, teams.add(owner.id));
  }
  return Object.fromEntries(
    [...owners]
      .filter(([, teams]) => teams.size === 1)
      .map(([namespace, teams]) => [namespace, [...teams].join()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
