import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Query } from '../../model/panel-parts';
import type { Draw, LineStyle, SeriesMatch, SeriesStyle } from '../../model/panel-style';
import { refId } from '../../model/ref-id';
import type { Unit } from '../../model/unit';

interface OverrideBuilder {
  overrideByName(name: string, properties: sdk.DynamicConfigValue[]): this;
  overrideByRegexp(regexp: string, properties: sdk.DynamicConfigValue[]): this;
  overrideByQuery(queryRefId: string, properties: sdk.DynamicConfigValue[]): this;
}

interface Styled {
  readonly unit?: Unit;
  readonly queries: readonly (Query & LineStyle)[];
  readonly series?: readonly (SeriesMatch & LineStyle)[];
}

/** What single queries and series have of their own; the names come last, because they know most. */
export function withSeries<B extends OverrideBuilder>(builder: B, panel: Styled): B {
  panel.queries.forEach((query, index) => {
    const properties = propertiesOf(query, panel.unit);
    if (properties.length > 0) builder.overrideByQuery(refId(index), properties);
  });
  return withNamedSeries(builder, panel);
}

export function withNamedSeries<B extends OverrideBuilder>(
  builder: B,
  { series = [], unit }: Omit<Styled, 'queries'>,
): B {
  for (const { match, ...style } of series) {
    const properties = propertiesOf(style, unit);
    if (typeof match === 'string') builder.overrideByName(match, properties);
    else builder.overrideByRegexp(match.re, properties);
  }
  return builder;
}

export function propertiesOf(
  style: SeriesStyle & LineStyle & Pick<SeriesMatch, 'name'>,
  panelUnit?: Unit,
): sdk.DynamicConfigValue[] {
  const { unit, decimals, colour, name, belowZero, stacked, draw } = style;
  const axis = style.axis ?? (unit !== undefined && unit !== panelUnit ? 'right' : undefined);
  return given({
    displayName: name,
    unit,
    decimals,
    color: colour === undefined ? undefined : { mode: 'fixed', fixedColor: colour },
    'custom.axisPlacement': axis,
    'custom.transform': belowZero === true ? 'negative-Y' : undefined,
    'custom.stacking': stacked === false ? { group: 'A', mode: 'none' } : undefined,
    ...Object.fromEntries(Object.entries(customOf(draw)).map(([key, value]) => [`custom.${key}`, value])),
  });
}

/** The settings of an override that have a value. */
export function given(values: Readonly<Record<string, unknown>>): sdk.DynamicConfigValue[] {
  return Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [{ id, value }]));
}

const interpolations = {
  linear: 'linear',
  smooth: 'smooth',
  'step-before': 'stepBefore',
  'step-after': 'stepAfter',
} as const;

/** The settings of Grafana's graphs; what is not said is left out. */
export function customOf(draw: Draw = {}): Readonly<Record<string, unknown>> {
  const values: Readonly<Record<string, unknown>> = {
    drawStyle: draw.as,
    lineWidth: draw.width,
    fillOpacity: draw.fill,
    lineInterpolation: draw.interpolation === undefined ? undefined : interpolations[draw.interpolation],
    showPoints: draw.points,
    spanNulls: draw.connectNulls,
    lineStyle: draw.dashed === true ? { fill: 'dash', dash: [10, 10] } : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
