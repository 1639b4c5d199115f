import { describe, expect, it } from 'vitest';
import type { Log } from 'sarif';
import type { CheckFinding } from '../../../src/checks/CheckFinding.ts';
import type { CheckReport } from '../../../src/checks/reporters/Reporter.ts';
import { reporters } from '../../../src/checks/reporters/reporters.ts';

const plain = (text: string) => text;
const FINDING: CheckFinding = {
  ...{ code: 'dead-end', severity: 'error', file: 'desk/flow.json', pointer: '/states/a b', line: 3, column: 5, endLine: 3, endColumn: 10 },
  ...{ message: '100% stuck: "a, b"\nand more', explanation: 'Lead on.', suggestion: null, fix: null },
};
const WARNING: CheckFinding = { ...FINDING, code: 'needless-waiver', severity: 'warning', line: 9, column: 1, endLine: 9, endColumn: 4 };

function report(format: string, more: Partial<CheckReport> = {}): string {
  const paint = { good: plain, bad: plain, caution: plain, strong: plain, faint: plain };
  const given = {
    findings: [FINDING, WARNING],
    folder: 'my flows',
    flows: [{ id: 'desk', description: 'desk@1' }],
    strict: false,
    paint,
    textOf: () => undefined,
    ...more,
  };
  return reporters.find(({ name }) => name === format)!.report(given);
}

describe('reports', () => {
  it('for people: place, severity, message, code, what to do, and a summary', () => {
    const text = report('text');
    expect(text).toContain('desk/flow.json:3:5 error 100% stuck: "a, b"\nand more [dead-end]\n  at /states/a b\n  Lead on.');
    expect(text).toMatch(/\n2 findings: 1 error, 1 warning$/);
    expect(report('text', { findings: [] })).toBe('ok desk@1');
    expect(report('text', { findings: [WARNING] })).toMatch(/1 finding: 1 warning$/);
  });

  it('for programs: one object of a stable shape', () => {
    expect(JSON.parse(report('json'))).toEqual({
      ...{ version: 1, ok: false, strict: false, flows: ['desk'], counts: { error: 1, warning: 1, info: 0 } },
      findings: [FINDING, WARNING],
    });
    expect(JSON.parse(report('json', { findings: [WARNING] }))).toMatchObject({ ok: true });
    expect(JSON.parse(report('json', { findings: [WARNING], strict: true }))).toMatchObject({ ok: false });
  });

  it('for GitHub: a command a finding, with what would end it escaped', () => {
    const [first, second, ...more] = report('github').split('\n');
    expect(first).toBe(
      '::error file=my flows/desk/flow.json,line=3,endLine=3,col=5,endColumn=10,title=dead-end::100%25 stuck: "a, b"%0Aand more%0ALead on.',
    );
    expect(second).toMatch(/^::warning file=/);
    expect(more).toEqual([]);
    expect(report('github', { findings: [{ ...FINDING, file: 'a,b:c%.json' }], folder: '' })).toContain('file=a%2Cb%3Ac%25.json,');
    expect(report('github', { findings: [] })).toBe('');
  });

  it('for code scanning: SARIF 2.1.0, whose results name their rules, relative files and regions', () => {
    const log = JSON.parse(report('sarif')) as Log;
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const rules = run!.tool.driver.rules!;
    expect(rules.map(({ id }) => id)).toEqual(['dead-end', 'needless-waiver']);
    for (const rule of rules) expect(rule.help!.text).toMatch(/\S/);
    expect(run!.results).toHaveLength(2);
    for (const result of run!.results!) {
      expect(rules[result.ruleIndex!]!.id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
      expect(artifactLocation!.uri).toBe('my%20flows/desk/flow.json');
      expect(region!.startLine).toBeGreaterThanOrEqual(1);
      expect(region!.endColumn).toBeGreaterThanOrEqual(region!.startColumn!);
    }
  });

  it('for code scanning: what --fix would do, as regions to take out', () => {
    const text = '{\n  "a": 1,\n  "b": 2\n}';
    const fixable: CheckFinding = { ...FINDING, fix: { description: 'Take it out', edits: [{ file: 'desk/flow.json', pointer: '/b' }] } };
    const log = JSON.parse(report('sarif', { findings: [fixable], textOf: () => text })) as Log;
    const [fix] = log.runs[0]!.results![0]!.fixes!;
    expect(fix!.description).toEqual({ text: 'Take it out' });
    const [change] = fix!.artifactChanges;
    const { startLine, endLine } = change!.replacements[0]!.deletedRegion;
    expect([change!.artifactLocation.uri, startLine, endLine]).toEqual(['my%20flows/desk/flow.json', 2, 3]);
  });
});
