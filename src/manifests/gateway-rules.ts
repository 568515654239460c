import { at, type Finding, listAt, type Rule } from './finding';

const wrong = (message: string, expected: string, fix: string): Finding => ({
  code: 'O11Y1708',
  message,
  expected,
  fix,
});

const listenerRule: Rule = (object) =>
  listAt(object, 'spec', 'listeners')
    .filter(
      (listener) =>
        at(listener, 'protocol') === 'HTTPS' && listAt(listener, 'tls', 'certificateRefs').length === 0,
    )
    .map((listener) =>
      wrong(
        `has an HTTPS listener '${String(at(listener, 'name'))}' without a certificate`,
        'tls.certificateRefs with the Secret that cert-manager fills',
        'Add the reference, or nobody can connect.',
      ),
    );

const rateLimitRule: Rule = (object) =>
  at(object, 'spec', 'rateLimit', 'type') === 'Global' &&
  at(object, 'spec', 'rateLimit', 'global') === undefined
    ? [
        wrong(
          'limits the rate globally without saying how',
          'rateLimit.global beside type Global',
          'Add the rules, or set the type to Local.',
        ),
      ]
    : [];

/** What the CRDs of the Gateway API and of Envoy Gateway let through. */
export const gatewayRules: Readonly<Record<string, readonly Rule[]>> = {
  Gateway: [listenerRule],
  BackendTrafficPolicy: [rateLimitRule],
};
