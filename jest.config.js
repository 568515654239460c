/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs', ignoreDynamic: true } }],
  },
  collectCoverageFrom: ['src/**/*.ts', 'stacks/**/*.ts'],
  coverageThreshold: { global: { lines: 80, branches: 80 } },
};
