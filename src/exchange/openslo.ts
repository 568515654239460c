import { leftIn, originOf, readEnvelope, type Source, textAt } from './documents';
import type { Foreign, ForeignSlo, Left } from './foreign';
import { readAlerts } from './openslo-alerts';
import { readComposite } from './openslo-composites';
import { type Objects, reasons, resolve } from './openslo-objects';
import { type Head, readTarget } from './openslo-targets';
import { readWindow } from './openslo-windows';

const kinds = [
  'SLO',
  'SLI',
  'Service',
  'AlertPolicy',
  'AlertCondition',
  'DataSource',
  'AlertNotificationTarget',
];

/** Whether a document is an object of OpenSLO. @see https://github.com/OpenSLO/OpenSLO */
export function isOpenSlo(document: Source): boolean {
  return (
    String(document.at('apiVersion').value).startsWith('openslo/') &&
    kinds.includes(String(document.at('kind').value))
  );
}

/** Reads the SLOs of the documents, with what they refer to. */
export function readOpenSlo(documents: readonly Source[]): Foreign {
  const objects = new Map(
    documents.map((document) => [
      `${document.at('kind').value}/${document.at('metadata', 'name').value}`,
      document,
    ]),
  );
  const slos = documents.filter((document) => document.at('kind').value === 'SLO');
  const read = slos.map((document) => readSlo(document, objects, slos));
  const others = documents
    .filter((document) => !slos.includes(document))
    .map((document) => readOther(document));
  return {
    slos: read.flatMap((it) => it.slos),
    left: [...read.flatMap(({ left }) => left), ...others.flat()],
  };
}

/** Kinds of which nothing is carried. */
const wholes: Readonly<Record<string, string>> = {
  DataSource: 'the data source is the Prometheus of the environment',
  AlertNotificationTarget: 'who is told follows from the team of the service and from the severity',
};

/** What nothing has read until now. */
function readOther(document: Source): readonly Left[] {
  readEnvelope(document);
  const kind = String(document.at('kind').value);
  const referred = document.at('metadata', 'name').unread().length === 0;
  const name = textAt(document.at('metadata', 'name'));
  const why = wholes[kind] ?? (referred ? undefined : 'no SLO refers to it');
  if (why !== undefined) return [{ ...originOf(document), what: `${kind} ${name}`, why }];
  return leftIn(document, undefined, reasons).map((left) => ({
    ...left,
    what: `${kind} ${name}: ${left.what}`,
  }));
}

function readSlo(document: Source, objects: Objects, all: readonly Source[]): Foreign {
  readEnvelope(document);
  const spec = document.at('spec');
  const name = textAt(document.at('metadata', 'name'));
  const left = (what: string, why: string): Left => ({
    ...originOf(document),
    ...(name === undefined ? {} : { slo: name }),
    what,
    why,
  });
  const refused = (why: string): Foreign => ({ slos: [], left: [left('the SLO', why)] });
  const service = readService(spec.at('service'), objects);
  const window = readWindow(spec);
  if (name === undefined || service === undefined) return refused('it has no name, or its service has none');
  if ('refused' in window) return refused(window.refused);

  const description = textAt(spec.at('description')) ?? textAt(document.at('metadata', 'displayName'));
  const head: Head = {
    document,
    name,
    service,
    window: window.window,
    ...(description === undefined ? {} : { summary: description }),
  };
  const method = textAt(spec.at('budgetingMethod')) ?? 'Occurrences';
  const objectives = spec.at('objectives').items();
  const composite = objectives.some(
    (it) => it.at('indicator').value !== undefined || it.at('indicatorRef').value !== undefined,
  );
  const parts = composite
    ? readComposite(head, objectives, method, objects, all)
    : objectives.map((objective, index) => {
        const suffix = objectives.length === 1 ? '' : `-${textAt(objective.at('displayName')) ?? index + 1}`;
        return readObjective({ ...head, name: `${name}${suffix}` }, objective, spec, method, objects);
      });
  const alerts = readAlerts(spec.at('alertPolicies'), objects, window.window);
  const found = parts.flatMap(({ slos }) => slos);
  if (objectives.length === 0) return refused('it has no objective');
  return {
    slos: found.map((slo) => (alerts.alerts === undefined ? slo : { ...slo, alerts: alerts.alerts })),
    left: [
      ...parts.flatMap((part) => part.left),
      ...window.notes.map((why) => left('timeWindow', why)),
      ...alerts.notes.map((why) => left('alertPolicies', why)),
      ...(found.length === 0 ? [] : leftIn(document, name, reasons)),
    ],
  };
}

function readService(reference: Source, objects: Objects): ForeignSlo['service'] | undefined {
  const name = textAt(reference);
  if (name === undefined) return undefined;
  const object = objects.get(`Service/${name}`);
  if (object === undefined) return { name };
  readEnvelope(object, ['name']);
  const summary = textAt(object.at('spec', 'description'));
  const [team, tier] = ['team', 'tier'].map((label) => textAt(object.at('metadata', 'labels', label)));
  return {
    name,
    ...(summary === undefined ? {} : { summary }),
    ...(team === undefined ? {} : { team }),
    ...(tier === undefined ? {} : { tier }),
  };
}

function readObjective(
  head: Head,
  objective: Source,
  spec: Source,
  method: string,
  objects: Objects,
): Foreign {
  const alpha = objective.at('ratioMetrics');
  const indicator =
    alpha.value === undefined
      ? resolve(objects, 'SLI', spec.at('indicator'), spec.at('indicatorRef'))
      : spec.at('objectives');
  return readTarget(head, objective, indicator, method, objects);
}
