import { join } from 'node:path';
import { compileRules } from '../../src/compile/rules';
import { discover } from '../../src/discover/discover';
import type { Model, Slo } from '../../src/model/model';
import { own, series } from '../../src/slo/names';
import { writeOrganisation } from '../bench/organisation';
import { budget, type Counters, countersOf, pairs, type RuleSet, stakeOf } from './rule-set';

export interface LoadedSlo {
  readonly model: Model;
  readonly slo: Slo;
}

/** The availability of the one service of a synthetic organisation, loaded from its definition. */
export function loadSlo(scratch: string): LoadedSlo {
  const project = join(scratch, 'organisation');
  writeOrganisation(project, 1);
  const { model } = discover(project);
  const slo = model.slos.find(({ sli }) => sli.kind === 'http-availability');
  if (slo === undefined) throw new Error('the organisation has no availability SLO');
  return { model: { ...model, slos: [slo] }, slo };
}

export function countersOfSlo({ slo }: LoadedSlo): Counters {
  return countersOf('http_request_duration_seconds_count', slo.service.job);
}

export function ourRules({ model, slo }: LoadedSlo): RuleSet {
  const environment = model.environments[0];
  if (environment === undefined) throw new Error('the organisation has no environment');
  const groups = [...compileRules(model, environment)]
    .filter(({ name }) => name !== 'watchdog')
    .flatMap((file) => file.groups);
  return {
    name: 'ours',
    groups,
    alerts: groups.flatMap(({ rules }, group) =>
      rules.flatMap((rule) => {
        const burn = 'alert' in rule ? rule.labels['burn'] : undefined;
        if (burn === undefined) return [];
        const page = rule.labels?.['severity'] === 'page';
        const stakes = pairs.filter(({ long }) => long === burn).map(stakeOf);
        return [{ name: burn, page, group, stakes, rule }];
      }),
    ),
    periodRatio: `${own(slo, series.bad, '30d')} / ${own(slo, series.total, '30d')}`,
  };
}

/** The same recorded series and pairs, with nothing asked but how fast the budget burns. */
export function ungated(ours: RuleSet, { slo }: LoadedSlo): RuleSet {
  const group = ours.alerts[0]?.group ?? 0;
  const alerts = pairs.map(({ long, short, factor, page }) => {
    const over = (window: string): string =>
      `${series.errorRatio}{slo="${slo.id}",window="${window}"} > ${factor} * ${budget}`;
    return {
      name: long,
      page,
      group,
      stakes: [stakeOf({ long, factor })],
      rule: { alert: 'Ungated', expr: `${over(long)} and ignoring (window) ${over(short)}` },
    };
  });
  return { ...ours, name: 'ours, gate off', alerts };
}
