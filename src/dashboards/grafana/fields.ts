import type * as cog from '@grafana/grafana-foundation-sdk/cog';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { State } from '../../model/panel-parts';
import type { Thresholds } from '../../model/threshold';
import type { Unit } from '../../model/unit';
import { stepsOf } from '../limits/steps';
import { mappingsOf } from './mappings';

/** What every panel builder of the SDK can do with the values it shows. */
interface FieldBuilder {
  build(): sdk.Panel;
  unit(unit: string): this;
  decimals(decimals: number): this;
  min(min: number): this;
  max(max: number): this;
  noValue(text: string): this;
  mappings(mappings: sdk.ValueMapping[]): this;
  thresholds(thresholds: cog.Builder<sdk.ThresholdsConfig>): this;
  colorScheme(color: cog.Builder<sdk.FieldColor>): this;
}

interface Values {
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  readonly noData?: string;
  readonly thresholds?: Thresholds;
  readonly states?: readonly State[];
}

/** Unit, ends, colours and texts of the values of a panel. */
export function withValues<B extends FieldBuilder>(
  builder: B,
  values: Values,
  colour: sdk.FieldColorModeId = sdk.FieldColorModeId.Thresholds,
): B {
  if (values.unit !== undefined) builder.unit(values.unit);
  if (values.decimals !== undefined) builder.decimals(values.decimals);
  if (values.min !== undefined) builder.min(values.min);
  if (values.max !== undefined) builder.max(values.max);
  if (values.noData !== undefined) builder.noValue(values.noData);
  if (values.states !== undefined) builder.mappings(mappingsOf(values.states));
  return builder
    .thresholds(new sdk.ThresholdsConfigBuilder().steps(thresholdSteps(values.thresholds, values.unit)))
    .colorScheme(new sdk.FieldColorBuilder().mode(colour));
}

/** Settings of the plugin for all fields, beside those that it has already. */
export function withCustom<B extends FieldBuilder>(builder: B, custom: Readonly<Record<string, unknown>>): B {
  const defaults = builder.build().fieldConfig?.defaults;
  if (defaults !== undefined) defaults.custom = { ...defaults.custom, ...custom };
  return builder;
}

/** Grafana wants a colour for everything below the first value. */
export function thresholdSteps(thresholds: Thresholds = [], unit: Unit = 'none'): sdk.Threshold[] {
  const steps = stepsOf(thresholds, unit).map(({ value, colour }) => ({
    value: value ?? null,
    color: colour,
  }));
  return steps[0]?.value === null ? steps : [{ value: null, color: 'green' }, ...steps];
}
