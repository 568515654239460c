// Modules that ship ESM only; swc turns them into CommonJS for jest, Node itself can require them.
const esm = ['execa', 'figures', 'get-stream', 'human-signals', 'is-plain-obj', 'is-stream', 'is-unicode-supported', 'npm-run-path', 'path-key', 'parse-ms', 'pretty-ms', 'strip-final-newline', 'unicorn-magic', 'yoctocolors', '@sindresorhus/merge-streams', '@sec-ant/readable-stream'];

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs', ignoreDynamic: true } }],
  },
  // Has the condition `import` only, which jest does not set.
  moduleNameMapper: { '^unicorn-magic$': '<rootDir>/node_modules/unicorn-magic/node.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  collectCoverageFrom: ['src/**/*.ts', 'stacks/**/*.ts'],
  coverageThreshold: { global: { lines: 80, branches: 80 } },
};
