import { Decimal } from 'decimal.js';
import { tierDefaults } from '../model/tiers';
import { flagAt, leftIn, originOf, readEnvelope, type Source, textAt } from './documents';
import { type ReadSli, rateWindow } from './events';
import {
  type Foreign,
  type ForeignAlerts,
  type ForeignPair,
  type ForeignSlo,
  type Left,
  namedOff,
  together,
} from './foreign';
import { ratioQuerySli, ratioSli } from './sli';

/** The two spellings of the same keys: files of the command line, and the custom resource. */
interface Keys {
  readonly spec: (document: Source) => Source;
  readonly error: string;
  readonly total: string;
  readonly raw: string;
  readonly page: string;
  readonly ticket: string;
}

const formats: readonly (Keys & { readonly is: (document: Source) => boolean })[] = [
  {
    is: (document) => document.at('version').value === 'prometheus/v1',
    spec: (document) => document,
    error: 'error_query',
    total: 'total_query',
    raw: 'error_ratio_query',
    page: 'page_alert',
    ticket: 'ticket_alert',
  },
  {
    is: (document) =>
      document.at('kind').value === 'PrometheusServiceLevel' &&
      String(document.at('apiVersion').value).startsWith('sloth.slok.dev/'),
    spec: (document) => document.at('spec'),
    error: 'errorQuery',
    total: 'totalQuery',
    raw: 'errorRatioQuery',
    page: 'pageAlert',
    ticket: 'ticketAlert',
  },
];

const reasons: readonly (readonly [RegExp, string])[] = [
  [/alerting\.name$/, 'alerts are named after their SLO'],
  [/alerting.*labels/, 'who is told follows from the team of the service and from the severity'],
  [
    /alerting.*annotations/,
    'texts and runbooks are generated; a page below runbooks/ can be named by the SLO',
  ],
  [/labels/, 'recorded series have the labels slo, slo_service and team'],
  [/plugin/i, 'plugins of sloth do not run here'],
  [/annotations/, 'annotations of the object are not those of alerts'],
];

/** Whether a document is a spec of sloth. @see https://sloth.dev/specs/default/ */
export function isSloth(document: Source): boolean {
  return formats.some(({ is }) => is(document));
}

/** Its windows are a catalogue of their own, which no SLO names. */
export function isSlothWindows(document: Source): boolean {
  return document.at('kind').value === 'AlertWindows';
}

export function readSlothWindows(document: Source): Foreign {
  const period = textAt(document.at('spec', 'sloPeriod')) ?? 'every period';
  return {
    slos: [],
    left: [
      {
        ...originOf(document),
        what: `alert windows of ${period}`,
        why: 'no SLO names them: write burnPairs where they are wanted',
      },
    ],
  };
}

export function readSloth(document: Source): Foreign {
  const keys = formats.find(({ is }) => is(document));
  if (keys === undefined) throw new Error('this is no spec of sloth');
  readEnvelope(document, ['name']);
  document.at('version').read();
  const spec = keys.spec(document);
  const service = textAt(spec.at('service'));
  const team = [spec.at('labels', 'team'), spec.at('labels', 'owner')].map(({ value }) => value);
  const slos = spec.at('slos').items();
  const read = together(
    slos.map((slo) => readSlo(slo, keys, service, team.filter((it) => typeof it === 'string')[0])),
  );
  return { slos: read.slos, left: [...read.left, ...leftIn(document, undefined, reasons)] };
}

function readSlo(slo: Source, keys: Keys, service: string | undefined, team: string | undefined): Foreign {
  const name = textAt(slo.at('name'));
  const label = `${service ?? '?'}/${name ?? '?'}`;
  const objective = textAt(slo.at('objective'));
  const summary = textAt(slo.at('description'));
  const sli = readSli(slo.at('sli'), keys);
  const alerts = readAlerts(slo.at('alerting'), keys);
  const unread = (): readonly Left[] => {
    const left = leftIn(slo, label, reasons);
    slo.read();
    return left;
  };
  const refused = (why: string): Foreign => {
    slo.read();
    return { slos: [], left: [{ ...originOf(slo), slo: label, what: 'the SLO', why }] };
  };
  if (service === undefined || name === undefined) return refused('it has no name, or its service has none');
  if (objective === undefined || !Number.isFinite(Number(objective)))
    return refused('its objective is no number');
  if ('refused' in sli) return refused(sli.refused);
  const found: ForeignSlo = {
    origin: originOf(slo),
    name: slothName(service, name),
    service: { name: service, ...(team === undefined ? {} : { team }) },
    objective: new Decimal(objective).div(100),
    window: '30d',
    sli: sli.sli,
    ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
    ...(summary === undefined ? {} : { summary }),
    alerts,
  };
  const notes = sli.notes.map((why) => ({ ...originOf(slo.at('sli')), slo: label, what: 'sli', why }));
  return { slos: [found], left: [...notes, ...unread()] };
}

/** SLOs of different services may share a name; files may not. */
export function slothName(service: string, name: string): string {
  const long = `${service}-${name}`;
  return name.startsWith(service) || long.length > 63 ? name : long;
}

function readSli(sli: Source, keys: Keys): ReadSli {
  const [error, total, raw] = [
    textAt(sli.at('events', keys.error)),
    textAt(sli.at('events', keys.total)),
    textAt(sli.at('raw', keys.raw)),
  ];
  if (sli.at('plugin').value !== undefined) {
    return { refused: 'its SLI comes from a plugin: import the rules that sloth generates from it' };
  }
  const dialect = { windows: [rateWindow] };
  if (error !== undefined && total !== undefined) {
    return ratioSli('bad', windowed(error), windowed(total), dialect);
  }
  if (raw !== undefined) return ratioQuerySli('bad', windowed(raw), dialect);
  return { refused: 'it has no SLI' };
}

/** A window that the grammar takes, in the place of sloth's. */
export function windowed(template: string): string {
  return template.replaceAll(/\{\{-?\s*\.window\s*-?\}\}/g, rateWindow);
}

/** What sloth alerts on for 30 days: the pairs of the SRE workbook, as the tier critical has them. */
function readAlerts(alerting: Source, keys: Keys): ForeignAlerts {
  const off = (key: string): boolean => flagAt(alerting.at(key, 'disable')) === true;
  const disabled = { page: off(keys.page), ticket: off(keys.ticket) };
  const pairs = tierDefaults.critical.burnPairs
    .filter(({ severity }) => !disabled[severity])
    .map(({ long, short, share, severity }): ForeignPair => {
      return { long, short, share: new Decimal(String(share).replace('%', '')).div(100), severity };
    });
  return { pairs, off: namedOff({ page: !disabled.page, ticket: !disabled.ticket }) };
}
