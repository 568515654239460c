import type * as cog from '@grafana/grafana-foundation-sdk/cog';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { State, Threshold } from '../../model/panel';

/** What every panel builder of the SDK can do with the values it shows. */
interface FieldBuilder {
  unit(unit: string): this;
  min(min: number): this;
  max(max: number): this;
  mappings(mappings: sdk.ValueMapping[]): this;
  thresholds(thresholds: cog.Builder<sdk.ThresholdsConfig>): this;
  colorScheme(color: cog.Builder<sdk.FieldColor>): this;
}

interface Values {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly thresholds?: readonly Threshold[];
  readonly states?: readonly State[];
}

/** Unit, ends, colours and texts of the values of a panel. */
export function withValues<B extends FieldBuilder>(
  builder: B,
  values: Values,
  colour: sdk.FieldColorModeId = sdk.FieldColorModeId.Thresholds,
): B {
  if (values.unit !== undefined) builder.unit(values.unit);
  if (values.min !== undefined) builder.min(values.min);
  if (values.max !== undefined) builder.max(values.max);
  if (values.states !== undefined) builder.mappings([mappingOf(values.states)]);
  return builder
    .thresholds(new sdk.ThresholdsConfigBuilder().steps(stepsOf(values.thresholds)))
    .colorScheme(new sdk.FieldColorBuilder().mode(colour));
}

/** Grafana wants a colour for everything below the first value. */
export function stepsOf(thresholds: readonly Threshold[] = []): sdk.Threshold[] {
  const steps = thresholds.map(({ value, colour }) => ({ value: value ?? null, color: colour }));
  return steps[0]?.value === null ? steps : [{ value: null, color: 'green' }, ...steps];
}

export function mappingOf(states: readonly State[]): sdk.ValueMap {
  const options = states.map(
    ({ value, text, colour }, index) => [String(value), { text, color: colour, index }] as const,
  );
  return { type: sdk.MappingType.ValueToText, options: Object.fromEntries(options) };
}
