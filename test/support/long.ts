/** Whether `npm run test:long` asks for what takes minutes. */
export const isLong = process.env['O11Y_LONG'] === '1';
