import { groupBy } from '../model/group-by';
import { ProblemError } from '../problems/problem';
import { readDocuments, type Source } from './documents';
import { type Foreign, together } from './foreign';
import { isOpenSlo, readOpenSlo } from './openslo';
import { isPyrra, readPyrra } from './pyrra';
import { isRuleFile, readRuleFile } from './rule-files';
import { isSloth, isSlothWindows, readSloth, readSlothWindows } from './sloth';

/** A file that is imported. */
export interface GivenFile {
  /** As it was given. */
  readonly file: string;
  readonly text: string;
}

interface Format {
  readonly is: (document: Source) => boolean;
  /** All documents of one format are read together: they may refer to each other. */
  readonly read: (documents: readonly Source[]) => Foreign;
}

const oneByOne =
  (read: (document: Source) => Foreign) =>
  (documents: readonly Source[]): Foreign =>
    together(documents.map(read));

const formats: readonly Format[] = [
  { is: isOpenSlo, read: readOpenSlo },
  { is: isSloth, read: oneByOne(readSloth) },
  { is: isSlothWindows, read: oneByOne(readSlothWindows) },
  { is: isPyrra, read: oneByOne(readPyrra) },
  { is: isRuleFile, read: oneByOne(readRuleFile) },
];

/**
 * What the files hold, by the formats that are known. Throws a {@link ProblemError} with every file that cannot be
 * read, or that holds nothing of these formats.
 */
export function readForeign(files: readonly GivenFile[]): Foreign {
  const problems: ProblemError['problems'][number][] = [];
  const documents = files.flatMap(({ file, text }) => {
    try {
      const found = readDocuments(file, text).flatMap(itemsOf);
      if (!found.some((document) => formats.some(({ is }) => is(document)))) problems.push(unknown(file));
      return found;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemError(problems);
  const byFormat = groupBy(documents, (document) => formats.find(({ is }) => is(document)));
  return together(
    [...byFormat].map(([format, found]) => format?.read(found) ?? { slos: [], left: found.map(stranger) }),
  );
}

/** `kubectl get -o yaml` puts objects into a list. */
function itemsOf(document: Source): readonly Source[] {
  const isList = /^(List|PrometheusRuleList)$/.test(String(document.at('kind').value));
  return isList ? document.at('items').items() : [document];
}

function stranger(document: Source): Foreign['left'][number] {
  const kind = document.at('kind').value;
  return {
    file: document.file,
    line: document.line,
    what: typeof kind === 'string' ? kind : 'a document',
    why: 'it is none of the formats that are known',
  };
}

function unknown(file: string): ProblemError['problems'][number] {
  return {
    code: 'O11Y2303',
    severity: 'error',
    message: `${file} holds nothing that is known`,
    at: { file },
    expected:
      'objects of OpenSLO, specs of sloth (prometheus/v1, PrometheusServiceLevel), objectives of pyrra, or rules that one of them made',
    fix: 'give a file of one of these formats',
  };
}
