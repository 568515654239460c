import type { Board, BoardVariable } from '../board/board';

/** One value for each variable, by name. */
export type Samples = Readonly<Record<string, string>>;

/** A length of time that fits wherever one is taken. */
const length = '5m';

/**
 * Values to read a query with, the likeliest first: what the type of a variable says, then what is chosen in it, then a
 * length and a number for all of them.
 */
export function sampleSets({ variables }: Pick<Board, 'variables'>): readonly Samples[] {
  const all = (sample: (variable: BoardVariable) => string): Samples =>
    Object.fromEntries([
      ['__auto', length],
      ...variables.flatMap((variable) => [
        [variable.name, sample(variable)],
        ...(variable.type === 'interval' ? [[`__auto_interval_${variable.name}`, length]] : []),
      ]),
    ]);
  return [all(byType), all(chosen), all(() => length), all(() => '1')];
}

function byType(variable: BoardVariable): string {
  if (variable.type === 'interval') return length;
  return variable.type === 'custom' || variable.type === 'constant' || variable.type === 'textbox'
    ? chosen(variable)
    : 'x';
}

/** What is chosen at first, else the first choice. Values of other variables are not looked up. */
function chosen({ current, options, query = '', type }: BoardVariable): string {
  const listed = type === 'query' || type === 'datasource' ? [] : query.split(',');
  // A choice may have a name before its value: `a day : 1d`.
  const values = [...current, ...options, ...listed.map((choice) => choice.replace(/^.* : /, ''))].map(
    (value) => value.trim(),
  );
  return values.find((value) => value !== '' && !/^(\$__all|All|\$__auto.*)$|\$/.test(value)) ?? 'x';
}
