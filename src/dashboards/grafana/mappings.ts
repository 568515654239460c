import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { State } from '../../model/panel-parts';

/** Values that are equal to a state first, all in one table, then the others one by one. */
export function mappingsOf(states: readonly State[]): sdk.ValueMapping[] {
  const single = states.flatMap((state, index) =>
    'value' in state ? [[String(state.value), resultOf(state, index)] as const] : [],
  );
  const table: readonly sdk.ValueMapping[] =
    single.length === 0 ? [] : [{ type: sdk.MappingType.ValueToText, options: Object.fromEntries(single) }];
  return [...table, ...states.flatMap((state, index) => mappingOf(state, resultOf(state, index)))];
}

function mappingOf(state: State, result: sdk.ValueMappingResult): readonly sdk.ValueMapping[] {
  if ('value' in state) return [];
  if ('re' in state) {
    return [{ type: sdk.MappingType.RegexToText, options: { pattern: state.re, result } }];
  }
  if ('special' in state) {
    const match = state.special as sdk.SpecialValueMatch;
    return [{ type: sdk.MappingType.SpecialValue, options: { match, result } }];
  }
  const { from = null, to = null } = state;
  return [{ type: sdk.MappingType.RangeToText, options: { from, to, result } }];
}

function resultOf({ text, colour }: State, index: number): sdk.ValueMappingResult {
  return { text, index, ...(colour === undefined ? {} : { color: colour }) };
}
