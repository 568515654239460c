import { linkTexts } from '../../model/link';
import type { Dashboard } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { Problem, PropertyPath } from '../../problems/problem';
import { substituteVariables } from '../../promql/variables';
import { placedLinks, variableSamples, writtenPanels } from '../written';
import { noVariable } from './no-variable';

/** Variables that are defined twice, and texts that name one that is not defined; PromQL is checked with the metrics. */
export function checkVariables(dashboard: Dashboard): readonly Problem[] {
  return [...definedTwice(dashboard), ...undefinedOnes(dashboard)];
}

function definedTwice({ variables = [], file }: Dashboard): readonly Problem[] {
  return variables.flatMap(({ name }, index): readonly Problem[] => {
    if (variables.findIndex((other) => other.name === name) === index) return [];
    return [
      {
        code: 'O11Y1805',
        severity: 'error',
        message: `the variable '${name}' is defined twice`,
        at: { file, path: ['variables', index, 'name'] },
        expected: 'each variable once',
        fix: 'rename or remove one of the two',
      },
    ];
  });
}

interface PlacedText {
  readonly text: string;
  readonly path: PropertyPath;
}

function undefinedOnes(dashboard: Dashboard): readonly Problem[] {
  const samples = variableSamples(dashboard);
  const names = Object.keys(samples);
  const known = { ...samples, ...Object.fromEntries(inAddresses.map((name) => [name, 'x'])) };
  return textsOf(dashboard).flatMap(({ text, path }) =>
    substituteVariables(text, known).unknown.map(({ name }) => ({
      ...noVariable(name, names),
      at: { file: dashboard.file, path },
    })),
  );
}

/** What Grafana knows in an address beside the variables of the dashboard. */
const inAddresses = [
  '__field',
  '__value',
  '__data',
  '__series',
  '__url_time_range',
  '__all_variables',
] as const;

/** Texts in which Grafana replaces variables, without PromQL. */
function textsOf(dashboard: Dashboard): readonly PlacedText[] {
  return [
    ...writtenPanels(dashboard).flatMap(({ panel, path }) =>
      [{ text: panel.title, path: ['title'] }, ...contentOf(panel)].map((placed) => ({
        text: placed.text,
        path: [...path, ...placed.path],
      })),
    ),
    ...placedLinks(dashboard).flatMap(({ link, path }) =>
      'explore' in link
        ? []
        : linkTexts(link).map((placed) => ({ text: placed.text, path: [...path, ...placed.path] })),
    ),
  ];
}

function contentOf(panel: Panel): readonly PlacedText[] {
  switch (panel.kind) {
    case 'text':
      return [{ text: panel.markdown, path: ['markdown'] }];
    case 'logs':
    case 'log-table':
      return [{ text: panel.query, path: ['query'] }];
    case 'traces':
      return [{ text: panel.service, path: ['service'] }];
    default:
      return [];
  }
}
