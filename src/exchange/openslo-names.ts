import { groupBy } from '../model/group-by';
import type { Slo } from '../model/model';

export type Names = ReadonlyMap<Slo, string>;

/** The name of the file; where two teams have the same, with the team before it. */
export function namesOf(slos: readonly Slo[]): Names {
  const byName = groupBy(slos, ({ name }) => name);
  return new Map(
    slos.map((slo) => [slo, byName.get(slo.name)?.length === 1 ? slo.name : slo.id.replaceAll('/', '-')]),
  );
}

export const nameOf = (names: Names, slo: Slo): string => names.get(slo) ?? slo.name;
