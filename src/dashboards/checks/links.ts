import { definitionOf, linkTexts } from '../../model/link';
import type { Model } from '../../model/model';
import type { Problem } from '../../problems/problem';
import { nearest } from '../../promql/nearest';
import { variablesOf } from '../expand';
import { type PlacedLink, placedLinks } from '../written';

type Checked = Pick<Model, 'dashboards' | 'linkedDashboards'>;

/** Links that would open with holes in them, or somewhere else than they say. */
export function checkLinks(model: Checked): readonly Problem[] {
  return model.dashboards.flatMap(({ file, ...dashboard }) =>
    placedLinks(dashboard).flatMap((placed) => [
      ...unknownLabels(placed, file),
      ...unknownVariables(placed, file, model),
    ]),
  );
}

function unknownLabels({ link, path, labels }: PlacedLink, file: string): readonly Problem[] {
  if (labels === 'any') return [];
  return linkTexts(link).flatMap(({ text, path: within }) =>
    [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
      .map(([, name = '']) => name)
      .filter((name) => labels?.includes(name) !== true)
      .map(
        (name): Problem => ({
          code: 'O11Y1814',
          severity: 'error',
          message: `the link '${link.title}' names the label '${name}', which is not at hand`,
          at: { file, path: [...path, ...within] },
          expected:
            labels === undefined
              ? 'a link without labels: this one belongs to no value'
              : `one of the labels that are shown: ${labels.join(', ')}`,
          fix:
            labels === undefined
              ? 'move it into `dataLinks` of the panel'
              : `add '${name}' to the labels of the panel, or remove it from the link`,
        }),
      ),
  );
}

function unknownVariables(
  { link, path }: PlacedLink,
  file: string,
  { linkedDashboards }: Checked,
): readonly Problem[] {
  if (!('dashboard' in link)) return [];
  const target = linkedDashboards.get(definitionOf(link.dashboard) ?? link);
  if (target === undefined) return [];
  const known = variablesOf(target).map(({ name }) => name);
  return Object.keys(link.variables ?? {})
    .filter((name) => !known.includes(name))
    .map((name): Problem => {
      const meant = nearest(name, known);
      return {
        code: 'O11Y1815',
        severity: 'error',
        message: `the link '${link.title}' sets the variable '${name}', which ${target.id} does not have`,
        at: { file, path: [...path, 'variables', name] },
        expected:
          known.length === 0
            ? `no variable: ${target.id} has none`
            : `variables of ${target.id}: ${known.join(', ')}`,
        fix: meant === undefined ? `add it to ${target.file}, or remove it here` : `did you mean '${meant}'?`,
      };
    });
}
