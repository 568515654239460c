import type { FaultSettings } from '../../demo/lib/fault';
import type { LocalEnvironment, Model } from '../model/model';
import { type AlertState, gatherAlerts } from './alert-state';
import type { Inbox } from './inbox';
import { type Message, messageOf } from './message';
import type { Part } from './parts';
import { instantQuery } from './prometheus-api';
import { type NamedReceiver, receiversOf } from './receivers';
import type { FaultControl } from './shop-control';
import { describeSlo, gatherSlos, type SloState } from './slo-state';

/** What the page shows. */
export interface State {
  /** ISO time. */
  readonly at: string;
  /** How much shorter every duration is than in production. */
  readonly timeScale: number;
  readonly links: Readonly<Record<'prometheus' | 'alertmanager' | 'shop', string>>;
  readonly slos: readonly SloState[];
  readonly alerts: readonly AlertState[];
  readonly receivers: readonly ReceiverState[];
  readonly targets: readonly TargetState[];
  readonly parts: readonly Part[];
  /** How each service of the shop is broken at the moment; one that does not answer is missing. */
  readonly faults: Readonly<Record<string, FaultSettings>>;
  /** What could not be asked, one line each. */
  readonly unanswered: readonly string[];
}

export interface ReceiverState extends NamedReceiver {
  readonly count: number;
  /** The newest ones, newest first. */
  readonly messages: readonly ReceivedMessage[];
}

export interface ReceivedMessage extends Message {
  readonly number: number;
  readonly at: string;
  readonly status: string;
}

export interface TargetState {
  readonly job: string;
  readonly instance: string;
  readonly up: boolean;
}

export interface Sources {
  readonly links: State['links'];
  readonly inbox: Inbox;
  readonly parts: () => readonly Part[];
  readonly faults: FaultControl;
}

/** Never fails: what does not answer is named, and the rest is shown. */
export async function gatherState(
  model: Model,
  environment: LocalEnvironment,
  { links, inbox, parts, faults }: Sources,
): Promise<State> {
  const unanswered: string[] = [];
  const ask = <T>(question: Promise<T>, otherwise: T): Promise<T> =>
    question.catch((error: Error) => {
      unanswered.push(error.message);
      return otherwise;
    });
  const [slos, targets, alerts, current] = await Promise.all([
    ask(gatherSlos(links.prometheus, model.slos), model.slos.map(describeSlo)),
    ask(gatherTargets(links.prometheus), []),
    ask(gatherAlerts(links.alertmanager), []),
    faults.current(),
  ]);
  return {
    at: new Date().toISOString(),
    timeScale: environment.timeScale,
    links,
    slos,
    alerts,
    receivers: receiversOf(model).map((receiver) => withMessages(receiver, inbox)),
    targets,
    parts: parts(),
    faults: current,
    unanswered: [...new Set(unanswered)],
  };
}

async function gatherTargets(prometheus: string): Promise<readonly TargetState[]> {
  const samples = await instantQuery(prometheus, 'up');
  return samples
    .map(({ labels, value }) => ({
      job: labels['job'] ?? '',
      instance: labels['instance'] ?? '',
      up: value === 1,
    }))
    .sort((a, b) => a.job.localeCompare(b.job));
}

/** Messages shown for each receiver. */
const shown = 8;

function withMessages(receiver: NamedReceiver, inbox: Inbox): ReceiverState {
  const received = inbox.all().filter((notification) => notification.receiver === receiver.name);
  return {
    ...receiver,
    count: received.length,
    messages: received
      .slice(-shown)
      .reverse()
      .map((notification) => ({
        number: notification.number,
        at: notification.at,
        status: notification.status,
        ...messageOf(notification),
      })),
  };
}
