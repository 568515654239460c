import { defineEnvironment } from '#o11y';

export default defineEnvironment({ kind: 'local', timeScale: 30 });
