#!/usr/bin/env node
// Definitions and commands are TypeScript; tsx runs them without a build.
import 'tsx';

await import('../src/cli/main.ts');
