import { nearest } from '../promql/nearest';

/**
 * Calendar years whose changes of offset are written into rules. Before and after them the nearest known offset holds,
 * so that daylight saving is not followed beyond the last one.
 */
export const knownYears = { first: 2025, last: 2037 } as const;

/** When a time zone changes its offset. All instants are seconds since the Unix epoch. */
export interface Transition {
  readonly at: number;
  /** Seconds east of UTC from then on. */
  readonly offset: number;
}

export interface Zone {
  /** Seconds east of UTC before the first transition. */
  readonly offset: number;
  readonly transitions: readonly Transition[];
}

/**
 * The IANA time zone database, pinned with the package that carries it: the one of the machine would give other rules
 * elsewhere. It takes 50 ms to load, so it is loaded for the first zone that is asked for.
 * @see https://momentjs.com/timezone/
 */
const database = (): typeof import('moment-timezone').tz =>
  (require('moment-timezone') as typeof import('moment-timezone')).tz;

let names: ReadonlySet<string> | undefined;

function zoneNames(): ReadonlySet<string> {
  names ??= new Set(database().names());
  return names;
}

/** Whether the database has a zone of exactly this name, `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  return zoneNames().has(name);
}

/** The zone that was most likely meant: by its city alone, or misspelt. */
export function nearestTimeZone(name: string): string | undefined {
  const city = `/${name.toLowerCase().replaceAll(' ', '_')}`;
  const byCity = [...zoneNames()].find((known) => known.toLowerCase().endsWith(city));
  return byCity ?? nearest(name, zoneNames());
}

/** Throws for a name that {@link isTimeZone} refuses: it is checked with the definition that holds it. */
export function zoneOf(name: string): Zone {
  const zone = isTimeZone(name) ? database().zone(name) : null;
  if (zone === null) throw new Error(`${name} is not a time zone`);
  const [begin, end] = [Date.UTC(knownYears.first, 0), Date.UTC(knownYears.last + 1, 0)];
  // `untils` end what `offsets` name, in minutes west of UTC; the last one never ends.
  const periods = zone.untils.map((until, index) => ({
    from: index === 0 ? Number.NEGATIVE_INFINITY : (zone.untils[index - 1] ?? 0),
    until: until ?? Number.POSITIVE_INFINITY,
    offset: -60 * (zone.offsets[index] ?? 0) + 0,
  }));
  const known = periods.filter(({ from, until }) => until > begin && from < end);
  const [first, ...later] = known;
  if (first === undefined) throw new Error(`${name} has no offset in ${knownYears.first}`);
  return {
    offset: first.offset,
    transitions: later
      .map(({ from, offset }) => ({ at: from / 1000, offset }))
      .filter(({ offset }, index) => offset !== (known[index]?.offset ?? 0)),
  };
}

/** Seconds east of UTC at an instant. */
export function offsetAt(zone: Zone, at: number): number {
  return zone.transitions.findLast((transition) => transition.at <= at)?.offset ?? zone.offset;
}

/**
 * The instants at which clocks of the zone show a local time, in seconds as if it were UTC: none where they are put
 * forward over it, two where they are put back over it.
 */
export function instantsOf(zone: Zone, local: number): readonly number[] {
  const offsets = new Set([zone.offset, ...zone.transitions.map(({ offset }) => offset)]);
  return [...offsets]
    .map((offset) => local - offset)
    .filter((at) => at + offsetAt(zone, at) === local)
    .sort((a, b) => a - b);
}

/** The first instant at which clocks of the zone show a local time or a later one. */
export function firstInstant(zone: Zone, local: number): number {
  const [first] = instantsOf(zone, local);
  if (first !== undefined) return first;
  const skipped = zone.transitions.find(
    ({ at, offset }) => at + offsetAt(zone, at - 1) <= local && local < at + offset,
  );
  if (skipped === undefined) throw new Error(`no clock of the zone shows ${local}`);
  return skipped.at;
}
