import type { ElasticsearchObject } from '../model/artifacts';
import { secretWords } from './redaction';

/** Runs last on every log line, whoever sent it and whatever pipeline the sender asked for. */
export const finalPipeline = 'o11y-logs';

/** Words of secret names as they are compared: in small letters, without the signs between words. */
const words = secretWords.map((word) => word.replace(/[^a-z]/g, ''));

/** Keys below `app` are free, so what must not be there is found by name. */
const dropSecrets = [
  'void drop(def value, def words) {',
  '  if (value instanceof List) { for (def item : value) { drop(item, words); } }',
  '  if (!(value instanceof Map)) { return; }',
  '  value.entrySet().removeIf(entry -> {',
  "    def name = entry.getKey().toLowerCase().replace('_', '').replace('-', '');",
  '    for (def word : words) { if (name.contains(word)) { return true; } }',
  '    return false;',
  '  });',
  '  for (def child : value.values()) { drop(child, words); }',
  '}',
  'drop(ctx.app, params.words);',
].join('\n');

/** A line that breaks the pipeline is stored and marked, never lost. */
export const ingestPipeline: ElasticsearchObject = {
  kind: 'ingest-pipeline',
  name: finalPipeline,
  body: {
    description: 'Last step of every log line: the time of arrival, and no field with the name of a secret.',
    processors: [
      { set: { field: 'event.ingested', value: '{{{_ingest.timestamp}}}' } },
      { set: { field: '@timestamp', value: '{{{_ingest.timestamp}}}', override: false } },
      {
        script: {
          lang: 'painless',
          if: 'ctx.app != null',
          source: dropSecrets,
          params: { words },
        },
      },
    ],
    on_failure: [{ append: { field: 'tags', value: 'o11y-pipeline-failed' } }],
  },
};
