/** The page of dashboard-linter about a rule of its own. */
export function upstream(rule: string): string {
  return `https://github.com/grafana/dashboard-linter/blob/main/docs/rules/${rule}.md`;
}
