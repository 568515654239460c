import type { Place, Problem } from '../problems/problem';
import { isTimeZone, nearestTimeZone } from './zones';

/** A time zone of a definition, by its name in the IANA database. */
export function checkTimeZone(name: string, at: Place): readonly Problem[] {
  if (isTimeZone(name)) return [];
  const meant = nearestTimeZone(name);
  return [
    {
      code: 'O11Y1903',
      severity: 'error',
      message: `'${name}' is not a time zone`,
      at,
      expected: "the name of a zone in the IANA database, like 'Europe/Berlin' or 'UTC'",
      fix: meant === undefined ? 'name the largest city that has the same time' : `did you mean '${meant}'?`,
    },
  ];
}
