import type { Slo } from '../../model/model';
import { formatPercent, ratio } from '../../model/ratio';
import { loadModel } from '../../project';
import { periodOf } from '../../slo/period';
import { groupLabelsOf } from '../../slo/sli';
import { formatTable } from '../table';

interface Listed {
  readonly id: string;
  readonly owner: string;
  readonly service: string;
  readonly tier: string;
  readonly kind: string;
  readonly objective: string;
  readonly window: string;
  readonly groupBy: readonly string[];
}

/** `o11y slo list`: every promise, with who keeps it. */
export async function sloList(root: string, options: { readonly format: 'text' | 'json' }): Promise<number> {
  const listed = loadModel(root).slos.map(listOne);
  const head = ['slo', 'owner', 'service', 'tier', 'kind', 'objective', 'window', 'groups'];
  const rows = listed.map((slo) => [...Object.values({ ...slo, groupBy: slo.groupBy.join(', ') })]);
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : formatTable([head, ...rows]),
  );
  return 0;
}

function listOne(slo: Slo): Listed {
  const { words, timeZone } = periodOf(slo);
  return {
    id: slo.id,
    owner: slo.service.owner.id,
    service: slo.service.id,
    tier: slo.service.tier,
    kind: slo.sli.kind,
    objective: formatPercent(ratio(slo.objective)),
    window: timeZone === undefined ? words : `${words} in ${timeZone}`,
    groupBy: groupLabelsOf(slo),
  };
}
