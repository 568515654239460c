import type { Kind } from '../model/definition';
import type { ChartValues, Environment, Identity, Model, Service, Slo, Team } from '../model/model';
import { sameElements } from '../model/remember';
import {
  linkAlerts,
  linkDashboard,
  linkMaintenance,
  linkMetrics,
  linkService,
  linkSlo,
  type ParsedFile,
  plain,
} from './link-kinds';

/** Everything that is defined, and what is linked by what its file exports. */
export interface Linked extends Omit<Model, 'runbooks'> {
  readonly byDefinition: ReadonlyMap<object, Identity>;
}

/** A linked definition; nothing where something that it refers to could not be parsed. */
type Link<K extends Kind, T> = (
  file: ParsedFile<K>,
  linkOther: (definition: object) => T | undefined,
) => T | undefined;

/**
 * Replaces imported definitions by linked ones. A definition that refers to one that could not be parsed is left
 * out: what is wrong has been reported where it is wrong.
 *
 * @param before what was linked last time. A file that is run again exports another object, and so does all that
 * imports it: what is linked of an object that is still exported is still right.
 */
export function linkFiles(files: readonly ParsedFile[], before?: Linked): Linked {
  const byDefinition = new Map<object, Identity>();
  const linkAll = <K extends Kind, T extends Identity>(kind: K, link: Link<K, T>): ReadonlyMap<object, T> => {
    const own = files.filter((file): file is ParsedFile<K> => file.kind === kind);
    const linked = inTurn(own, link, before?.byDefinition as ReadonlyMap<object, T> | undefined);
    for (const [definition, element] of linked) byDefinition.set(definition, element);
    return linked;
  };

  const teams = linkAll('team', (file): Team => plain(file));
  const services = linkAll<'service', Service>('service', (file, linkOther) =>
    linkService(file, teams, linkOther),
  );
  const slos = linkAll<'slo', Slo>('slo', (file, linkOther) => linkSlo(file, services, linkOther));
  const alerts = linkAll('alerts', (file) => linkAlerts(file, services));
  const dashboards = linkAll('dashboard', (file) => linkDashboard(file, services, byDefinition));
  const metrics = linkAll('metrics', linkMetrics);
  const maintenance = linkAll('maintenance', (file) => linkMaintenance(file, services));
  const values = linkAll('values', (file): ChartValues => plain(file));
  const environments = linkAll('environment', (file): Environment => plain(file));
  return {
    teams: same([...teams.values()], before?.teams),
    services: same([...services.values()], before?.services),
    metrics: same([...metrics.values()], before?.metrics),
    environments: same([...environments.values()], before?.environments),
    values: same([...values.values()], before?.values),
    slos: same(
      files.flatMap(({ value }) => slos.get(value) ?? []),
      before?.slos,
    ),
    alerts: same([...alerts.values()], before?.alerts),
    maintenance: same([...maintenance.values()], before?.maintenance),
    dashboards: same([...dashboards.values()], before?.dashboards),
    linkedDashboards: dashboards,
    byDefinition,
  };
}

/** The list of last time, where it is the same: what was computed of it need not be computed again. */
function same<T>(list: readonly T[], last: readonly T[] = []): readonly T[] {
  return sameElements(list, last) ? last : list;
}

/** Depth first, so that a definition is linked after those of its kind that it needs; imports cannot form a circle here. */
function inTurn<K extends Kind, T>(
  files: readonly ParsedFile<K>[],
  link: Link<K, T>,
  before: ReadonlyMap<object, T> | undefined,
): ReadonlyMap<object, T> {
  const sources = new Map<object, ParsedFile<K>>(files.map((file) => [file.value, file]));
  const linked = new Map<object, T>();
  const linkOne = (definition: object): T | undefined => {
    const known = linked.get(definition);
    const file = sources.get(definition);
    if (known !== undefined || file === undefined) return known;
    const made = link(file, linkOne);
    if (made === undefined) return undefined;
    const element = before?.get(definition) ?? made;
    linked.set(definition, element);
    return element;
  };
  for (const { value } of files) linkOne(value);
  return linked;
}
