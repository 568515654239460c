import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { KubernetesObject, ManifestsRelease, Release } from '../model/artifacts';
import { remember } from '../model/remember';
import type { Problem } from '../problems/problem';
import { releaseTooLarge } from './problems';

/**
 * Helm keeps a release in one Secret, and Kubernetes refuses a Secret above 1 MiB.
 * @see https://kubernetes.io/docs/concepts/configuration/secret/#restriction-data-size
 */
export const releaseLimit = 1024 * 1024;

/** JSON bytes from which on a release is split: about a fifth of {@link releaseLimit} once compressed. */
const splitAbove = 1_500_000;

/** More parts than that would be more releases than anybody reads. */
const maximumParts = 64;

/** Metadata of the release and the chart itself, in bytes. */
const overhead = 4096;

/**
 * Estimates the release's Secret in bytes, from above: Helm stores the values and the rendered objects,
 * gzipped and then base64. Its own compression is tighter.
 */
export function releaseSize(objects: readonly KubernetesObject[]): number {
  const stored = JSON.stringify({ config: { objects }, manifest: JSON.stringify(objects, null, 2) });
  return overhead + Math.ceil(gzipSync(stored, { level: 1 }).length / 3) * 4;
}

/** A problem when the release, or one object in it, is larger than Kubernetes stores. */
export function checkReleaseSize(release: ManifestsRelease): readonly Problem[] {
  if (isFarBelowLimit(release.objects)) return [];
  const size = releaseSize(release.objects);
  if (size <= releaseLimit) return [];
  const largest = release.objects.reduce((a, b) => (bytesOf(b) > bytesOf(a) ? b : a));
  return [releaseTooLarge({ release, size, limit: releaseLimit, largest, largestSize: bytesOf(largest) })];
}

/** Stored twice, once indented, over once by itself, both compressed: texts 2, numbers 2.6, random nests 12 deep 6.6. */
const mostOfOnce = 8;

/** Without the work of {@link releaseSize}. What is small before it is compressed needs no compressing at all. */
function isFarBelowLimit(objects: readonly KubernetesObject[]): boolean {
  if (listBytesOf(objects) < releaseLimit / 4) return true;
  const once = gzipSync(JSON.stringify(objects), { level: 1 }).length;
  return overhead + once * mostOfOnce * (4 / 3) < releaseLimit;
}

/** Bytes as JSON. Each object is asked for where releases are split and where they are checked. */
const bytesOf = remember((object: KubernetesObject): number => JSON.stringify(object).length, new WeakMap());

/** A list adds two brackets, and a comma between each two. */
function listBytesOf(objects: readonly KubernetesObject[]): number {
  return objects.reduce((total, object) => total + bytesOf(object) + 1, 1);
}

function partOf(object: KubernetesObject, parts: number): number {
  const identity = [
    object.apiVersion,
    object.kind,
    object.metadata.namespace ?? '',
    object.metadata.name,
  ].join('/');
  return createHash('sha256').update(identity).digest().readUInt32BE() % parts;
}

function partition(
  objects: readonly KubernetesObject[],
  parts: number,
): readonly (readonly KubernetesObject[])[] {
  const lists = Array.from({ length: parts }, (): KubernetesObject[] => []);
  for (const object of objects) {
    lists[partOf(object, parts)]?.push(object);
  }
  return lists;
}

function partsOf(objects: readonly KubernetesObject[]): readonly (readonly KubernetesObject[])[] {
  const canBeSplit = (part: readonly KubernetesObject[]): boolean =>
    part.length > 1 && listBytesOf(part) > splitAbove;
  let parts: readonly (readonly KubernetesObject[])[] = [objects];
  while (parts.length < maximumParts && parts.some(canBeSplit)) {
    parts = partition(objects, parts.length * 2);
  }
  return parts;
}

function splitRelease(release: ManifestsRelease): readonly ManifestsRelease[] {
  return partsOf(release.objects)
    .map((objects, index) => ({
      ...release,
      objects,
      name: index === 0 ? release.name : `${release.name}-${index + 1}`,
    }))
    .filter(({ objects }, index) => index === 0 || objects.length > 0)
    .map((part, index, all) => {
      const before = all[index - 1];
      return before === undefined ? part : { ...part, after: [...(release.after ?? []), before.name] };
    });
}

/**
 * Splits releases that have grown, by the names of their objects only: an object stays where it is while others
 * come and go. The number of parts doubles, so that an object which moves goes to a part further back; parts are
 * applied in order, so that the old release lets it go before the new one takes it. What came after a release
 * comes after its last part.
 */
export function splitReleases(releases: readonly Release[]): readonly Release[] {
  const split = releases.map((release) => (release.kind === 'manifests' ? splitRelease(release) : [release]));
  const lastPart = new Map(releases.map(({ name }, index) => [name, split[index]?.at(-1)?.name ?? name]));
  const ownParts = split.map((parts) => new Set(parts.map(({ name }) => name)));
  return split.flatMap((parts, index) =>
    parts.map((part) =>
      part.after === undefined
        ? part
        : {
            ...part,
            after: part.after.map((name) =>
              ownParts[index]?.has(name) ? name : (lastPart.get(name) ?? name),
            ),
          },
    ),
  );
}
