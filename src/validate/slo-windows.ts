import { checkTimeZone } from '../calendar/check-zone';
import { type Duration, milliseconds } from '../model/duration';
import type { Model, Slo } from '../model/model';
import type { Problem } from '../problems/problem';

const [shortest, longest]: readonly [Duration, Duration] = ['7d', '90d'];

/** Periods that forget too soon or too late, and months of a time zone that nobody knows. */
export function validateSloWindows({ slos }: Model): readonly Problem[] {
  return slos.flatMap(({ window, file }) =>
    typeof window === 'string'
      ? unusual(window, file)
      : checkTimeZone(window.timeZone, { file, path: ['window', 'timeZone'] }),
  );
}

function unusual(window: Duration, file: Slo['file']): readonly Problem[] {
  const length = milliseconds(window);
  if (length >= milliseconds(shortest) && length <= milliseconds(longest)) return [];
  return [
    {
      code: 'O11Y1218',
      severity: 'error',
      message: `the period ${window} is ${length < milliseconds(shortest) ? `shorter than ${shortest}` : `longer than ${longest}`}`,
      at: { file, path: ['window'] },
      expected: `a rolling period from ${shortest} to ${longest}, or a calendar month`,
      fix: "write '28d' or '30d', which are usual",
    },
  ];
}
