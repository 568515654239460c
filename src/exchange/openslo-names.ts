import { groupBy } from '../model/group-by';
import type { Identity } from '../model/model';

/** Of SLOs and of services: objects of different kinds may have the same name. */
export type Names = ReadonlyMap<Identity, string>;

/** The name of the file; where two teams have the same, with the team before it. */
export function namesOf(definitions: readonly Identity[]): Names {
  const byName = groupBy(definitions, ({ name }) => name);
  return new Map(
    definitions.map((each) => [
      each,
      byName.get(each.name)?.length === 1 ? each.name : each.id.replaceAll('/', '-'),
    ]),
  );
}

export const nameOf = (names: Names, definition: Identity): string =>
  names.get(definition) ?? definition.name;
