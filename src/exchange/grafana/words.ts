import { headings, reducers } from '../../dashboards/grafana/reduce';
import type { Calculation } from '../../model/panel-style';

type Words = Readonly<Record<string, Calculation>>;

/** The words that definitions have for calculations, by Grafana's ids; some of these count what is missing, too. */
export const calculationsOf: Words = { ...inverted(reducers), last: 'last', first: 'first' };

/** The same by how Grafana heads the columns of a legend, by which it sorts. */
export const headingsOf: Words = { ...inverted(headings), Last: 'last', First: 'first' };

function inverted(texts: Readonly<Record<Calculation, string>>): Words {
  return Object.fromEntries(Object.entries(texts).map(([word, text]) => [text, word as Calculation]));
}

export const interpolationsOf: Readonly<Record<string, 'linear' | 'smooth' | 'step-before' | 'step-after'>> =
  {
    linear: 'linear',
    smooth: 'smooth',
    stepBefore: 'step-before',
    stepAfter: 'step-after',
  };
