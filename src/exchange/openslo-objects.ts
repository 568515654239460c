import { readEnvelope, type Source, textAt } from './documents';

export const reasons: readonly (readonly [RegExp, string])[] = [
  [/metricSourceRef|metricSource\.type/, 'the data source is the Prometheus of the environment'],
  [/notificationTargets/, 'who is told follows from the team of the service and from the severity'],
  [/timeSlice/, 'slices are looked at every 30 s'],
  [/alertAfter/, 'a pair fires as soon as both of its windows burn'],
  [/alertWhenResolved/, 'receivers say whether they are told of the end'],
  [/labels/, 'recorded series have the labels slo, slo_service and team'],
  [/displayName/, 'names are those of the files'],
  [/annotations/, 'what only another tool reads'],
];

/** Objects of all files by kind and name: an SLO may refer to any of them. */
export type Objects = ReadonlyMap<string, Source>;

/** A referred object, or the one that stands there. */
export function resolve(
  objects: Objects,
  kind: string,
  inline: Source | undefined,
  reference: Source,
): Source | undefined {
  if (inline?.value !== undefined) return inline;
  const name = textAt(reference);
  const found = name === undefined ? undefined : objects.get(`${kind}/${name}`);
  if (found !== undefined) readEnvelope(found, ['name']);
  return found;
}
