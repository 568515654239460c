/** What other pages draw with. */
export { chart } from './charts.mjs';
export { legend } from './legend.mjs';
