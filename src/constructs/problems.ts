import type { KubernetesObject, ManifestsRelease } from '../model/artifacts';
import type { Problem } from '../problems/problem';

/** An environment takes its charts from a folder, and one is not there. */
export function chartMissing(input: {
  readonly chart: string;
  readonly version: string;
  readonly repository: string;
  readonly folder: string;
}): Problem {
  const { chart, version, repository, folder } = input;
  const pull = repository.startsWith('oci://') ? `${repository}/${chart}` : `${chart} --repo ${repository}`;
  return {
    code: 'O11Y2110',
    severity: 'error',
    message: `the folder of charts '${folder}' does not hold ${chart} ${version}`,
    expected: `${folder}/${chart}/Chart.yaml or ${folder}/${chart}-${version}.tgz`,
    fix: `Put it there: helm pull ${pull} --version ${version} --destination ${folder}`,
  };
}

/** Sizes in bytes. */
export function releaseTooLarge(input: {
  readonly release: ManifestsRelease;
  readonly size: number;
  readonly limit: number;
  readonly largest: KubernetesObject;
  readonly largestSize: number;
}): Problem {
  const { release, size, limit, largest, largestSize } = input;
  const place = `${largest.metadata.namespace ?? release.namespace}/${largest.metadata.name}`;
  return {
    code: 'O11Y2112',
    severity: 'error',
    message: `the release ${release.name} takes ${kib(size)} of the ${kib(limit)} that one Secret can hold`,
    expected: `at most ${kib(limit)} after compression`,
    fix: `Make its largest object smaller: ${largest.kind} ${place} has ${kib(largestSize)} before compression.`,
  };
}

function kib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}
