import { defineValues } from '#o11y';

export default defineValues({
  chart: 'oauth2-proxy',
  values: {
    // A working day; whoever lost the right to look is out after an hour.
    extraArgs: { 'cookie-expire': '12h', 'cookie-refresh': '1h' },
  },
});
