import type { Theme } from '../values/colours';

/** Colours of axes and texts; the page has the same in its style sheet. */
export const inks: Readonly<
  Record<
    Theme,
    {
      readonly text: string;
      readonly faint: string;
      readonly line: string;
      readonly card: string;
      readonly sunk: string;
    }
  >
> = {
  light: { text: '#24221e', faint: '#6b665e', line: '#e4e1da', card: '#ffffff', sunk: '#efede8' },
  dark: { text: '#e4e2dd', faint: '#9d9fa6', line: '#2c3138', card: '#1b1e23', sunk: '#24282f' },
};

/** Without quotes, which the library would write into attributes as they are. */
export const font = 'system-ui, Segoe UI, Roboto, DejaVu Sans, sans-serif';
