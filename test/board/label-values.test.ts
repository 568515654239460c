import { labelValuesOf, writtenLabelValues } from '../../src/board/label-values';

describe('the query of a variable for the values of a label', () => {
  it.each([
    ['label_values(instance)', { label: 'instance' }],
    ['label_values(up, instance)', { label: 'instance', selector: 'up' }],
    ['  label_values( up{job="$job"} , instance ) ', { label: 'instance', selector: 'up{job="$job"}' }],
    ['label_values(up{a="b,c"}, job)', { label: 'job', selector: 'up{a="b,c"}' }],
    ['label_values(up{job="x",\n  y="z"}, job)', { label: 'job', selector: 'up{job="x",\n  y="z"}' }],
  ])('is read from %j', (query, asked) => {
    expect(labelValuesOf(query)).toEqual(asked);
    expect(writtenLabelValues(query)).toEqual(asked);
  });

  it.each(['up', 'query_result(up)', 'metrics(node_.*)', 'label_names()', ''])('is not %j', (query) => {
    expect(writtenLabelValues(query)).toBeUndefined();
  });

  it.each([
    ['label_values()', { label: '' }],
    ['label_values(up,)', { label: '', selector: 'up' }],
    ['label_values(up{a="b"})', { label: '' }],
    ['label_values(up, $label)', { label: '$label', selector: 'up' }],
  ])('is only what is written where it names no label: %j', (query, written) => {
    expect(writtenLabelValues(query)).toEqual(written);
    expect(labelValuesOf(query)).toBeUndefined();
  });
});
