import { isRecord } from '../../board/json';
import { kindOf } from '../../model/definition';
import type { Dashboard } from '../../model/model';
import { formatPath } from '../../problems/format';
import type { PropertyPath } from '../../problems/problem';
import { valueAt } from '../changes/definition';
import { type DefinitionChanges, type Item, isNew } from '../changes/differing';

/** A definition in which everything is as it is in Grafana. */
export interface ChangedDashboard {
  readonly dashboard: Dashboard;
  /** What became of a part of the definition, by its path there; nothing where it is gone or was not touched. */
  readonly now: (path: PropertyPath) => unknown;
}

export function changedDashboard(
  dashboard: Dashboard,
  { values, lists }: DefinitionChanges,
): ChangedDashboard {
  const changed = new Map(values.map((each) => [formatPath(each.path), each]));
  const arranged = new Map(lists.map(({ list, items }) => [formatPath(list), items]));
  const made = new Map<string, unknown>();

  function rebuilt(value: unknown, path: PropertyPath): unknown {
    const place = formatPath(path);
    const items = arranged.get(place);
    const result =
      items !== undefined
        ? items.map(itemNow)
        : Array.isArray(value)
          ? value.map((item: unknown, index) => below(item, [...path, index]))
          : isRecord(value) && (path.length === 0 || isInPlace(value))
            ? recordNow(value, path)
            : value;
    made.set(place, result);
    return result;
  }

  function itemNow(item: Item): unknown {
    if (!isNew(item)) return below(valueAt(dashboard, item), item);
    return item.panels === undefined
      ? item.item
      : { ...(item.item as object), panels: item.panels.map(itemNow) };
  }

  function recordNow(value: Readonly<Record<string, unknown>>, path: PropertyPath): object {
    const added = values.flatMap((each) => {
      const key = each.path.at(-1);
      const isHere = formatPath(each.path.slice(0, -1)) === formatPath(path);
      return isHere && typeof key === 'string' && !(key in value) ? [key] : [];
    });
    return Object.fromEntries(
      [...Object.keys(value), ...added].flatMap((key) => {
        const now = below(value[key], [...path, key]);
        return now === undefined ? [] : [[key, now]];
      }),
    );
  }

  function below(value: unknown, path: PropertyPath): unknown {
    const change = changed.get(formatPath(path));
    return change === undefined ? rebuilt(value, path) : change.value;
  }

  return {
    dashboard: rebuilt(dashboard, []) as Dashboard,
    now: (path) => made.get(formatPath(path)),
  };
}

/** A service, or another dashboard that is linked, stays the object that it is. */
function isInPlace(value: object): boolean {
  return kindOf(value) === undefined && !('file' in value && 'id' in value);
}
