import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorsReference } from '../../scripts/docs/errorsReference.ts';
import { REMEDIES } from '../../src/problems/remedies.ts';
import { PROBLEM_CODES } from '../../src/problems/codes.ts';

const page = readFileSync(new URL('../../docs/reference/errors.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

describe('docs/reference/errors.md', () => {
  it('is what `npm run docs` writes', () => {
    expect(page, 'run: npm run docs').toBe(errorsReference());
  });

  it('lists every code once, in the order of the registry, and nothing else', () => {
    expect(rows.map((row) => row[1]!.replaceAll('`', ''))).toEqual(Object.keys(PROBLEM_CODES));
  });

  it('shows the title and, where the code answers a request, the status of the registry', () => {
    for (const [, code, status, title] of rows) {
      const registered = PROBLEM_CODES[code!.replaceAll('`', '') as keyof typeof PROBLEM_CODES];
      expect(title).toBe(registered.title);
      expect([String(registered.status), '—']).toContain(status);
      if (status === '—') expect(registered.status).toBe(500);
    }
  });

  it('says for every code what to do', () => {
    expect(Object.keys(REMEDIES).sort()).toEqual(Object.keys(PROBLEM_CODES).sort());
    for (const remedy of Object.values(REMEDIES)) expect(remedy).toMatch(/^[\p{Lu}`].+[.:]/u);
  });
});

describe('the registry of problem codes', () => {
  it.each(Object.entries(PROBLEM_CODES))('%s has a code, a status, a title and a message of the one form', (code, { status, title, message }) => {
    // GENDER-LOGIC is called as the catalogue of rules calls it.
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$|^GENDER-LOGIC$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title).toMatch(/^\p{Lu}/u);
    // formatProblem puts the full stop, where a suggestion follows.
    expect(message).not.toMatch(/\.$/);
  });
});
