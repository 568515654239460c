import type { LintRules } from '../rule';

export const alertRules = {
  'alert-without-panel': {
    severity: 'warning',
    summary: 'What an alert looks at is shown by a panel of its service, so that whoever is called sees it.',
    expected: 'a panel, on a dashboard of the service, with a metric of the alert',
    fix: 'add a panel to a dashboard of the service',
    // Looks at the definitions of alerts, beside all dashboards: see alerts.ts.
    check: () => [],
  },
} as const satisfies Partial<LintRules>;
