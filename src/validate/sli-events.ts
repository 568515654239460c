import { isDeepStrictEqual } from 'node:util';
import type { LinkedSli, Model } from '../model/model';
import type { Problem } from '../problems/problem';

interface Sameness {
  readonly key: string;
  readonly message: string;
}

/** SLIs by which every event is bad, so that no alert ever clears, or none can be, so that none ever fires. */
export function validateSliEvents({ slos }: Model): readonly Problem[] {
  return slos.flatMap(({ sli, file }): readonly Problem[] => {
    const same = samenessOf(sli);
    if (same === undefined) return [];
    return [
      {
        code: 'O11Y1216',
        severity: 'error',
        message: same.message,
        at: { file, path: ['sli', same.key] },
        expected: 'two selectors or expressions of which one is a part of the other',
        fix: 'add the matcher that tells good from bad',
      },
    ];
  });
}

function samenessOf(sli: LinkedSli): Sameness | undefined {
  switch (sli.kind) {
    case 'bad-events':
      return isDeepStrictEqual(sli.bad, sli.total)
        ? { key: 'bad', message: 'bad is total: every event is bad, and no alert can ever clear' }
        : undefined;
    case 'good-events':
      return isDeepStrictEqual(sli.good, sli.total)
        ? { key: 'good', message: 'good is total: no event is bad, and no alert can ever fire' }
        : undefined;
    case 'saturation':
      return isDeepStrictEqual(sli.used, sli.capacity)
        ? { key: 'used', message: 'used is capacity: 100% is used always, and no alert can ever clear' }
        : undefined;
    default:
      return undefined;
  }
}
