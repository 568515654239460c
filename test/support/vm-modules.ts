const flags = [...process.execArgv, ...(process.env['NODE_OPTIONS'] ?? '').split(' ')];

/**
 * For tests that load ECMAScript modules at run time. Jest can do that only under a flag that `npm test` sets;
 * without it they are reported as skipped.
 */
export const describeWithModules: jest.Describe = flags.includes('--experimental-vm-modules')
  ? describe
  : describe.skip;
