import { textIn } from '../../board/json';
import { reasons } from './reasons';

/** Something of a board that a definition does not say. */
export interface BoardLeft {
  /** Its title; nothing for the dashboard itself. */
  readonly panel?: string;
  /** The key, or what it is. */
  readonly what: string;
  readonly value?: unknown;
  readonly why: string;
  /**
   * `panel`: the whole panel; `loss`: something that was shown is not; `style`: it looks different, because all our dashboards
   * look like that.
   */
  readonly kind: 'panel' | 'loss' | 'style';
}

/**
 * Something in which a panel differs, with the reason.
 * @param now what is shown instead
 */
export function leftOver(what: string, value: unknown, panel: string, now?: unknown): BoardLeft {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const reason = reasons.find(
    ({ key, value: form, now: shown }) =>
      key.test(what) && (form?.test(text) ?? true) && (shown?.test(textIn(now) ?? '') ?? true),
  );
  const { why, kind } = reason ?? { why: 'nothing here means this', kind: 'loss' as const };
  return { panel, what, ...(value === undefined ? {} : { value }), why, kind };
}
