/** @type {import('jest').Config} */
module.exports = {
  // Most tests wait for engines and other processes, not for this one.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[jt]s$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  // Ships ESM only, and fastify's `inject` requires it, which Node can and jest cannot.
  transformIgnorePatterns: ['/node_modules/(?!cookie/)'],
  collectCoverageFrom: ['src/**/*.ts', 'stacks/**/*.ts'],
  coverageThreshold: { global: { lines: 80, branches: 80 } },
};
