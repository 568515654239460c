import fc from 'fast-check';
import {
  checkReleaseSize,
  releaseLimit,
  releaseSize,
  splitReleases,
} from '../../src/constructs/release-size';
import type { KubernetesObject, ManifestsRelease } from '../../src/model/artifacts';

function configMap(name: string, bytes: number, letters = 'abc'): KubernetesObject {
  const text = letters.repeat(Math.ceil(bytes / letters.length)).slice(0, bytes);
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'shop' }, data: { text } };
}

/** Text that gzip cannot shrink much, the same on every run. */
function noise(bytes: number): string {
  let state = 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  let text = '';
  while (text.length < bytes) {
    text += next();
  }
  return text.slice(0, bytes);
}

/** A number in so many lists. */
function nest(depth: number): unknown {
  return depth === 0 ? 0 : [nest(depth - 1)];
}

function release(objects: readonly KubernetesObject[]): ManifestsRelease {
  return { kind: 'manifests', name: 'rules-shop', namespace: 'o11y-system', objects };
}

describe('the size of a release', () => {
  it('grows with what cannot be compressed', () => {
    const letters = noise(100_000);
    expect(releaseSize([configMap('a', 100_000, letters)])).toBeGreaterThan(100_000);
    expect(releaseSize([configMap('a', 100_000)])).toBeLessThan(10_000);
  });

  it('is no problem below the limit of a Secret', () => {
    expect(checkReleaseSize(release([configMap('a', 2_000_000)]))).toEqual([]);
  });

  it('is computed exactly wherever it could be near the limit, whatever the objects hold', () => {
    const numbers = [...noise(600_000)].map((letter) => letter.charCodeAt(0) % 10);
    const nests = numbers.slice(0, 60_000).map((depth) => nest(depth));
    const held = [noise(900_000), numbers, nests, numbers.map(String), numbers.map((number) => number > 4)];
    for (const data of held) {
      const objects = [{ ...configMap('a', 0), data: { data } }];
      const count = Math.floor((releaseLimit * 1.02) / releaseSize(objects)) + 1;
      const many = Array.from({ length: count }, (_, index) => ({ ...configMap(`a-${index}`, 0), data }));
      expect(releaseSize(many)).toBeGreaterThan(releaseLimit);
      expect(checkReleaseSize(release(many))).toHaveLength(1);
    }
  });

  it('is a problem above it, and the largest object is named', () => {
    const objects = [configMap('small', 10), configMap('large', 1_200_000, noise(1_200_000))];
    expect(releaseSize(objects)).toBeGreaterThan(releaseLimit);
    expect(checkReleaseSize(release(objects))).toEqual([
      {
        code: 'O11Y2112',
        severity: 'error',
        message: expect.stringMatching(
          /^the release rules-shop takes \d{4} KiB of the 1024 KiB that one Secret can hold$/,
        ),
        expected: 'at most 1024 KiB after compression',
        fix: 'Make its largest object smaller: ConfigMap shop/large has 1172 KiB before compression.',
      },
    ]);
  });
});

describe('splitting releases', () => {
  const objects = Array.from({ length: 40 }, (_, index) => configMap(`rule-${index}`, 100_000));
  const partOfEach = (all: readonly KubernetesObject[]): ReadonlyMap<string, number> =>
    new Map(
      splitReleases([release(all)]).flatMap((part, index) =>
        part.kind === 'manifests' ? part.objects.map(({ metadata }) => [metadata.name, index] as const) : [],
      ),
    );

  it('leaves a small release alone', () => {
    expect(splitReleases([release(objects.slice(0, 3))])).toEqual([release(objects.slice(0, 3))]);
  });

  it('keeps every object, in parts that follow one another and keep the first name', () => {
    const parts = splitReleases([{ ...release(objects), after: ['crds'] }]);
    expect(parts.map(({ name, after }) => ({ name, after }))).toEqual([
      { name: 'rules-shop', after: ['crds'] },
      { name: 'rules-shop-2', after: ['crds', 'rules-shop'] },
      { name: 'rules-shop-3', after: ['crds', 'rules-shop-2'] },
      { name: 'rules-shop-4', after: ['crds', 'rules-shop-3'] },
    ]);
    const names = parts
      .flatMap((part) => (part.kind === 'manifests' ? part.objects : []))
      .map((o) => o.metadata.name);
    expect(names.sort()).toEqual(objects.map((o) => o.metadata.name).sort());
  });

  it('makes what came after a release come after its last part', () => {
    const [last] = splitReleases([
      release(objects),
      { ...release([]), name: 'routes', after: ['rules-shop'] },
    ]).slice(-1);
    expect(last).toMatchObject({ name: 'routes', after: ['rules-shop-4'] });
  });

  it('moves an object only to a part further back when a release grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }), (few, more) => {
        const all = Array.from({ length: few + more }, (_, index) => configMap(`rule-${index}`, 100_000));
        const before = partOfEach(all.slice(0, few));
        const after = partOfEach(all);
        const movedForward = [...before].filter(([name, part]) => (after.get(name) ?? -1) < part);
        expect(movedForward).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('does not split for the sake of one object that is too large by itself', () => {
    expect(splitReleases([release([configMap('huge', 3_000_000)])])).toHaveLength(1);
  });
});
