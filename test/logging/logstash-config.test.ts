import { plugin, renderLogstash, when } from '../../src/logging/logstash-config';

describe('a Logstash configuration', () => {
  it('prints sections, plugins, conditions and values in Logstash’s language', () => {
    expect(
      renderLogstash({
        input: [plugin('beats', { port: 5044, ssl_enabled: true })],
        filter: [
          when('[message] =~ /^x/', plugin('mutate', { gsub: ['message', 'a"b', 'c'], remove_field: [] })),
          plugin('translate', { dictionary: { '10': 'trace' } }),
        ],
        output: [plugin('stdout', {})],
      }),
    ).toBe(
      [
        'input {',
        '  beats {',
        '    port => 5044',
        '    ssl_enabled => true',
        '  }',
        '}',
        '',
        'filter {',
        '  if [message] =~ /^x/ {',
        '    mutate {',
        '      gsub => [',
        "        'message',",
        "        'a\"b',",
        "        'c'",
        '      ]',
        '      remove_field => []',
        '    }',
        '  }',
        '  translate {',
        '    dictionary => {',
        "      '10' => 'trace'",
        '    }',
        '  }',
        '}',
        '',
        'output {',
        '  stdout {',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('changes quotes where a text holds one kind, and refuses a text that holds both', () => {
    const conf = (text: string) =>
      renderLogstash({ input: [], filter: [plugin('x', { y: text })], output: [] });
    expect(conf("it's")).toContain('y => "it\'s"');
    expect(() => conf(`it's "both"`)).toThrow('Logstash cannot quote');
  });
});
