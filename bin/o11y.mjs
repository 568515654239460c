#!/usr/bin/env node
// Definitions and commands are TypeScript; tsx runs them without a build. In this process: its own launcher kills a program
// that is too busy to confirm a Ctrl-C within 60 ms, and what the program had started stays.
import 'tsx';

await import('../src/cli/main.ts');
