import { kindOf } from './definition';

/** Whether data never ends, because a part of it contains itself. Definitions that it refers to are not entered. */
export function containsItself(value: unknown): boolean {
  const ancestors = new Set<unknown>();
  const visit = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    if (ancestors.size > 0 && kindOf(node) !== undefined) return false;
    if (ancestors.has(node)) return true;
    ancestors.add(node);
    const endless = Object.values(node).some(visit);
    ancestors.delete(node);
    return endless;
  };
  return visit(value);
}
