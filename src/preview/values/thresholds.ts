import type { BoardThresholds } from '../../board/board';

/** A colour from a value upwards; the first from minus infinity. */
export interface Step {
  readonly value: number | null;
  readonly colour: string;
}

/** Steps in the values of the field; percentages are taken between its ends. */
export function stepsOf(
  thresholds: BoardThresholds | undefined,
  { min = 0, max = 100 }: { readonly min?: number | undefined; readonly max?: number | undefined },
): readonly Step[] {
  return (thresholds?.steps ?? []).map(({ value, color }) => ({
    value: value === null || thresholds?.mode !== 'percentage' ? value : min + ((max - min) * value) / 100,
    colour: color,
  }));
}

/** The colour of the last step that a value has reached. */
export function stepColour(steps: readonly Step[], value: number | null): string | undefined {
  const reached = steps.filter((step) => step.value === null || (value !== null && value >= step.value));
  return reached.at(-1)?.colour ?? steps[0]?.colour;
}
