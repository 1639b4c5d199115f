import type { Fix as SarifFix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { PROBLEM_CODES, severityOf, type ProblemCode, type Severity } from '../../problems/codes.ts';
import { REMEDIES } from '../../problems/remedies.ts';
import type { CheckFinding } from '../CheckFinding.ts';
import type { Fix } from '../Fix.ts';
import { LineIndex } from '../places/LineIndex.ts';
import { textEdits } from '../textEdits.ts';
import type { CheckReport, Reporter } from './Reporter.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** For code scanning: SARIF 2.1.0, with every rule that found something and what to do about it. */
export const sarifReporter: Reporter = {
  name: 'sarif',
  description: 'for code scanning: SARIF 2.1.0',
  report: (report) => JSON.stringify(logOf(report), null, 2),
};

function logOf({ findings, folder, textOf }: CheckReport): Log {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sufler check', rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ...resultOf(finding, codes.indexOf(finding.code), folder),
          ...fixesOf(finding.fix, folder, textOf),
        })),
      },
    ],
  };
}

function ruleOf(code: ProblemCode): ReportingDescriptor {
  const { title } = PROBLEM_CODES[code];
  return {
    id: code,
    name: title.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    help: { text: REMEDIES[code], markdown: REMEDIES[code] },
    defaultConfiguration: { level: LEVELS[severityOf(code)] },
  };
}

function resultOf(finding: CheckFinding, ruleIndex: number, folder: string): Result {
  const { code, severity, file, pointer, message } = finding;
  const uri = uriOf(folder, file);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: regionOf(finding) },
        logicalLocations: [{ fullyQualifiedName: `${file}#${pointer}`, kind: 'member' }],
      },
    ],
    // The same mistake in the same place is the same alert, also when lines above it come and go.
    partialFingerprints: { 'sufler/v1': `${code}:${file}#${pointer}` },
  };
}

function regionOf({ line, column, endLine, endColumn }: CheckFinding): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Relative, with what a URI reserves escaped. */
function uriOf(folder: string, file: string): string {
  const path = folder === '' ? file : `${folder}/${file}`;
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Of larger files an edit costs more than a report is worth; `--fix` makes it all the same. */
const MOST_FIXED_SIGNS = 1_000_000;

function fixesOf(fix: Fix | null, folder: string, textOf: CheckReport['textOf']): { fixes?: SarifFix[] } {
  if (fix === null) return {};
  const artifactChanges = fix.edits.flatMap((edit) => {
    const text = textOf(edit.file);
    const changes = text === undefined || text.length > MOST_FIXED_SIGNS ? null : textEdits(text, edit);
    if (text === undefined || changes === null) return [];
    const lines = new LineIndex(text);
    const replacements = changes.map(({ offset, length, content }) => {
      const [start, end] = [lines.placeOf(offset), lines.placeOf(offset + length)];
      const deletedRegion = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
      return { deletedRegion, ...(content === '' ? {} : { insertedContent: { text: content } }) };
    });
    return [{ artifactLocation: { uri: uriOf(folder, edit.file) }, replacements }];
  });
  return artifactChanges.length < fix.edits.length ? {} : { fixes: [{ description: { text: fix.description }, artifactChanges }] };
}
