type Env = Readonly<Record<string, string | undefined>>;

/** Where people find a file that a job keeps; nothing outside of CI. */
export function artefactUrl(env: Env, path: string): string | undefined {
  const {
    CI_JOB_URL: job,
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = env;
  // GitLab shows the page itself; GitHub gives its files away as an archive.
  if (job !== undefined) return `${job}/artifacts/file/${path}`;
  return run === undefined ? undefined : `${server}/${repository}/actions/runs/${run}#artifacts`;
}
