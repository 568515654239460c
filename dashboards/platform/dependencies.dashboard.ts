import { defineDashboard, dependencyMap } from '#o11y';
import sampler from '../../services/platform/collector-sampler.service';

export default defineDashboard({
  title: 'Dependency map',
  description: 'Who calls whom, and where calls fail or take long.',
  service: sampler,
  rows: [dependencyMap()],
});
