#!/usr/bin/env node
// Definitions and commands are TypeScript; tsx runs them without a build.
require('tsx/cjs');
require('../src/cli/main.ts');
