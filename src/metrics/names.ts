/** The Secret with Alertmanager's whole configuration and its templates; the alerting layer writes it. */
export const alertmanagerConfigSecret = 'alertmanager-config';
