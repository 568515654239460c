import type { Service } from '../../model/model';
import type { Emitter } from '../../model/service';

/** Of what each emitter calls its metrics, that of the first which the service says that it emits. */
export function ofEmitter<T>(
  { telemetry }: Pick<Service, 'telemetry'>,
  each: Readonly<Partial<Record<Emitter, T>>>,
): T | undefined {
  return telemetry?.emits?.map((emitter) => each[emitter]).find((known) => known !== undefined);
}
