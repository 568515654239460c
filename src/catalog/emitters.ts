import type { EmittedMetrics } from '../model/model';
import { declaredMetrics, type Emitter } from './metric';
import { shippedEmitters } from './metrics-shipped';

/** Shipped ones and those of definitions, by name. */
export function everyEmitter(declared: readonly EmittedMetrics[]): readonly Emitter[] {
  return [...shippedEmitters(), ...declared.map(ofDefinition)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ofDefinition(definition: EmittedMetrics): Emitter {
  const { emitter: name, version, file: note } = definition;
  const metrics = declaredMetrics(definition);
  return { name, ...(version === undefined ? {} : { version }), source: 'declared', note, metrics };
}
