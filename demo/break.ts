import { createBreakCommand } from './lib/break-command';

void createBreakCommand().parseAsync();
