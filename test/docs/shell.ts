/** How a command of a document is proven. */
export type Proof =
  /** Executed, in a copy of the definitions. */
  | { readonly kind: 'run' }
  /** Too much for here; what is checked instead. */
  | { readonly kind: 'instead'; readonly reason: string; readonly instead: Instead };

/**
 * `options`: scripts, commands and options exist. `test`: a test of its own executes it. `ci`: `.ci/run` does.
 * `cdktf`: the option is in the help of CDKTF, the stacks are synthesised. `secret`: the name is the one in the source.
 */
export type Instead =
  | { readonly check: 'options' }
  | { readonly check: 'test'; readonly file: string }
  | { readonly check: 'ci' }
  | { readonly check: 'cdktf' }
  | { readonly check: 'source'; readonly file: string; readonly text: string };

interface Entry {
  readonly command: RegExp;
  readonly proof: Proof;
}

const instead = (reason: string, check: Instead): Proof => ({ kind: 'instead', reason, instead: check });

/** The first that matches counts; a command that nothing matches fails the test. */
const entries: readonly Entry[] = [
  { command: /^(npm ci && )?npm run up\b|^npm test$/, proof: instead('takes minutes', { check: 'ci' }) },
  {
    command: /^npm run demo:break /,
    proof: instead('needs the running shop', { check: 'test', file: 'test/demo/break.test.ts' }),
  },
  {
    command: /^npm run preview -- --prometheus /,
    proof: instead('asks a Prometheus', { check: 'test', file: 'test/preview/live.test.ts' }),
  },
  {
    command: /^npm run check -- --watch$/,
    proof: instead('goes on until it is interrupted', {
      check: 'test',
      file: 'test/cli/commands/check-watch.test.ts',
    }),
  },
  {
    command: /^npm run preview -- --watch$/,
    proof: instead('goes on until it is interrupted', {
      check: 'test',
      file: 'test/cli/commands/preview-watch.test.ts',
    }),
  },
  { command: /^npm run preview\b/, proof: { kind: 'run' } },
  {
    command: /^npm run diff /,
    proof: instead('needs two rendered trees', {
      check: 'test',
      file: 'test/cli/commands/generated.test.ts',
    }),
  },
  {
    command: /^npm run review /,
    proof: instead('needs a branch to compare with', {
      check: 'test',
      file: 'test/cli/commands/review.test.ts',
    }),
  },
  {
    command: /^npm run -s budget /,
    proof: instead('needs a Prometheus with budgets', {
      check: 'test',
      file: 'test/cli/commands/budget.test.ts',
    }),
  },
  {
    command: /^npm run (plan|apply|lock) /,
    proof: instead('needs providers, and a cluster', { check: 'options' }),
  },
  {
    command: /^npm run (check|new|explain|list|render|secrets|codeowners|snapshot|synth)\b/,
    proof: { kind: 'run' },
  },
  { command: /^npm run slo -- export\b/, proof: { kind: 'run' } },
  { command: /^npm run -s catalog -- list\b/, proof: { kind: 'run' } },
  {
    command: /^npm run (-s )?catalog -- (import|check)\b/,
    proof: instead('needs an exporter or a Prometheus', {
      check: 'test',
      file: 'test/cli/commands/catalog-live.test.ts',
    }),
  },
  {
    command: /^npm run (-s )?dashboard -- (import|drift) /,
    proof: instead('needs Grafana, or dashboards of others', {
      check: 'test',
      file: 'test/cli/commands/dashboard-drift.test.ts',
    }),
  },
  {
    command: /^O11Y_DASHBOARDS=\S+ npx jest /,
    proof: instead('needs dashboards of others', {
      check: 'test',
      file: 'test/exchange/grafana/public.test.ts',
    }),
  },
  { command: /^npm run dashboard -- lint$/, proof: { kind: 'run' } },
  {
    command: /^npm run dashboard -- lint \S+\//,
    proof: instead('needs dashboards of others', {
      check: 'test',
      file: 'test/cli/commands/dashboard-lint.test.ts',
    }),
  },
  {
    command: /^npm run slo -- import\b/,
    proof: instead('needs a file of another tool', {
      check: 'test',
      file: 'test/cli/commands/slo-import.test.ts',
    }),
  },
  {
    command:
      /^npm run (-s )?backfill |^mkdir \S+ && cd \S+ && sh \S+\/backfill\.sh$|^curl -s \S+\/tsdb\/blocks /,
    proof: instead('needs the data of a Prometheus', {
      check: 'test',
      file: 'test/backfill/backfill.test.ts',
    }),
  },
  {
    // The operator calls pods `prometheus-<name of the Prometheus>-<replica>`.
    command: /^kubectl -n o11y-system \S+ .*prometheus-kube-prometheus-stack-prometheus-0/,
    proof: instead('needs a cluster', {
      check: 'source',
      file: 'src/security/names.ts',
      text: "hostOf('kube-prometheus-stack-prometheus')",
    }),
  },
  { command: /^npx cdktf /, proof: instead('needs Terraform and a cluster', { check: 'cdktf' }) },
  {
    command: /^export ELASTICSEARCH_USERNAME=/,
    proof: instead('needs Elasticsearch', {
      check: 'source',
      file: 'src/constructs/elasticsearch-object.ts',
      text: 'ELASTICSEARCH_USERNAME',
    }),
  },
  {
    // ECK calls it `<name of the Elasticsearch>-es-elastic-user`.
    command: /^export ELASTICSEARCH_PASSWORD=.* secret o11y-es-elastic-user /,
    proof: instead('needs a cluster', {
      check: 'source',
      file: 'src/security/names.ts',
      text: "elasticName = 'o11y'",
    }),
  },
  {
    command: /^export GRAFANA_AUTH=.*npm run -s grafana:token/,
    proof: instead('needs Grafana', { check: 'test', file: 'test/scripts/grafana-token.test.ts' }),
  },
];

export function proofOf(command: string): Proof | undefined {
  return entries.find((entry) => entry.command.test(command))?.proof;
}

/** The commands of a shell block: a line each, unless it goes on behind a backslash. */
export function commandsOf(text: string): readonly string[] {
  return text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
