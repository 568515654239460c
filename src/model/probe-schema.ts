import { z } from 'zod';
import { matchersSchema } from './matchers-schema';
import { pattern, quote, type Refusal } from './schema';
import { type ProbeSli, probeModules } from './slo';

const webAddress = /^https?:\/\/[^\s/@]+(\/\S*)?$/;

/** Without a user and a password: both would be labels. */
const probeUrl = pattern(
  new RegExp(`${webAddress.source}|^[^\\s/@:]+:\\d+$`),
  'an address to probe',
  'https://shop.example.com/',
);

/** Why an SLI of probes cannot be measured as it is written. */
function probeRefusal({ url, module = 'http_2xx', match }: ProbeSli): Refusal | undefined {
  if ((url === undefined) === (match === undefined)) {
    return {
      code: url === undefined ? 'O11Y1102' : 'O11Y1106',
      message:
        url === undefined ? 'nothing says what is probed' : 'both `url` and `match` say what is probed',
      expected: '`url`, which is probed from here on, or `match` for probes that are configured elsewhere',
      fix: url === undefined ? "add url: 'https://shop.example.com/'" : 'remove one of them',
    };
  }
  if (url === undefined || !probeUrl.safeParse(url).success) return undefined;
  if (webAddress.test(url) === module.startsWith('http_')) return undefined;
  return {
    code: 'O11Y1106',
    message: `${quote(module)} cannot ask ${quote(url)}`,
    expected: 'http:// or https:// for http_2xx and http_login, host:port for tcp_connect and tls_connect',
    fix: `write ${webAddress.test(url) ? 'host:port, or another module' : "module: 'tcp_connect', or the whole address"}`,
  };
}

export const probeSchema = z
  .strictObject({
    kind: z.literal('probe'),
    url: probeUrl.exactOptional(),
    module: z.enum(probeModules).exactOptional(),
    match: matchersSchema.exactOptional(),
  })
  .superRefine((sli, context) => {
    const refusal = probeRefusal(sli);
    if (refusal !== undefined) context.addIssue({ code: 'custom', message: '', params: { ...refusal } });
  });
