import { urlOf } from '../model/links';
import type { ClusterEnvironment } from '../model/model';
import type { Values } from '../model/values';
import { groups } from '../security/groups';

/** The first role that applies, in JMESPath. */
const roles = `contains(groups[*], '${groups.admins}') && 'Admin' || contains(groups[*], '${groups.editors}') && 'Editor' || 'Viewer'`;

function signIn({ signIn: { clientId, endpoints } }: ClusterEnvironment): Values {
  return {
    enabled: true,
    name: 'Single sign-on',
    client_id: clientId,
    scopes: 'openid profile email groups',
    auth_url: endpoints.authorization,
    token_url: endpoints.token,
    api_url: endpoints.userInfo,
    use_pkce: true,
    use_refresh_token: true,
    allow_sign_up: true,
    role_attribute_path: roles,
    allow_assign_grafana_admin: false,
  };
}

/** `grafana.ini`. @see https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/ */
export function grafanaIni(environment: ClusterEnvironment): Values {
  return {
    server: { root_url: urlOf(environment, 'grafana') },
    'auth.generic_oauth': signIn(environment),
    'auth.anonymous': { enabled: false },
    users: { allow_sign_up: false, auto_assign_org_role: 'Viewer' },
    security: {
      cookie_secure: true,
      cookie_samesite: 'lax',
      strict_transport_security: true,
      content_security_policy: true,
      disable_gravatar: true,
    },
    // Either would show a dashboard to everybody who has its address.
    snapshots: { external_enabled: false },
    public_dashboards: { enabled: false },
    // Rules are Prometheus' business; the pages of Grafana show them and silence them.
    unified_alerting: { enabled: true, execute_alerts: false },
    analytics: { reporting_enabled: false, check_for_updates: false, check_for_plugin_updates: false },
    news: { news_feed_enabled: false },
    // The image brings the data sources as plugins. Otherwise each start fetches others, and newer ones, without a version.
    plugins: { preinstall_disabled: true, public_key_retrieval_disabled: true },
  };
}
