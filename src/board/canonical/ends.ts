import type { BoardField } from '../board';

const single = ['stat', 'gauge', 'bargauge'];

/**
 * The range of a single value where none is given. Grafana writes that of shares into a panel that does not say for which
 * version it is, when it is opened, so that it is there after the panel was saved by hand.
 * @see https://github.com/grafana/grafana/blob/main/packages/grafana-ui/src/components/SingleStatShared/SingleStatBaseOptions.ts
 */
export function endsOf(type: string, { unit }: BoardField): Pick<BoardField, 'min' | 'max'> {
  if (!single.includes(type)) return {};
  if (unit === 'percentunit') return { min: 0, max: 1 };
  return unit === 'percent' || type === 'gauge' ? { min: 0, max: 100 } : {};
}
