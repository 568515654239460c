import type { Row } from '../../../model/dashboard';
import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import type { Context } from '../../context';
import type { ServiceTemplateMaker } from '../template';
import { dependencyPanels } from './dependencies';
import { requestPanels } from './requests';
import { saturationPanels } from './saturation';
import { logPanels, tracePanels } from './signals';
import { furtherBurnPanels, statePanels } from './state';

/**
 * From what users notice to what causes it: what is promised, the requests, those who are called, the resources, and at last
 * single log lines and traces. A row without anything to show is left out.
 */
function overviewRows(service: Service, context: Context): readonly Row[] {
  const rows: readonly Row[] = [
    { title: `State of ${service.name}`, panels: statePanels(service, context) },
    collapsed(`Burn rates of ${service.name}`, furtherBurnPanels(service, context)),
    { title: `Requests of ${service.name}`, panels: requestPanels(service, context) },
    { title: `Dependencies of ${service.name}`, panels: dependencyPanels(service, context) },
    { title: `Saturation of ${service.name}`, panels: saturationPanels(service, context) },
    collapsed(`Logs of ${service.name}`, logPanels(service)),
    collapsed(`Traces of ${service.name}`, tracePanels(service)),
  ];
  return rows.filter(({ panels }) => panels.length > 0);
}

function collapsed(title: string, panels: readonly Panel[]): Row {
  return { title, collapsed: true, panels };
}

export const serviceOverview: ServiceTemplateMaker = { rows: overviewRows };
