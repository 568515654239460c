import { defineDashboard, postgres } from '#o11y';
import database from '../../services/shop/database.service';

export default defineDashboard({
  title: 'Database',
  description: 'Whether PostgreSQL keeps up, and what it waits for.',
  service: database,
  rows: [postgres(database)],
});
