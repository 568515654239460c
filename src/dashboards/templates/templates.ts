import type { FleetTemplate, ServiceTemplate } from '../../model/templates';
import { serviceOverview } from './overview/overview';
import { sloFleet } from './slo-fleet';
import { sloPage } from './slo-page';
import type { FleetTemplateMaker, ServiceTemplateMaker } from './template';

export const serviceTemplates: Readonly<Record<ServiceTemplate, ServiceTemplateMaker>> = {
  'service-overview': serviceOverview,
  'slo-page': sloPage,
};

export const fleetTemplates: Readonly<Record<FleetTemplate, FleetTemplateMaker>> = {
  'slo-fleet': sloFleet,
};
