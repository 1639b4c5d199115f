import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCast } from '../../../src/flow/buildCast.ts';
import { bundleOf } from '../../../src/flow/bundleOf.ts';
import { inertScope } from '../../../src/flow/machine/scope.ts';
import { validateBundle } from '../../../src/flow/validation/validateBundle.ts';
import { PROBLEM_CODES } from '../../../src/problems/codes.ts';
import { bundleSourceOf } from '../support/bundleSourceOf.ts';
import { exampleFolder } from '../support/exampleFolder.ts';
import { brokenFolders } from '../support/mutations.ts';

describe('validateBundle, whatever the files hold', () => {
  it('never throws, and tells of each mistake with a file, a pointer and a sentence without gaps', () => {
    fc.assert(
      fc.property(brokenFolders, (files) => {
        const source = bundleSourceOf(files);
        for (const problem of source ? validateBundle(source) : []) {
          expect(problem.file).toBeTypeOf('string');
          expect(problem.pointer).toMatch(/^(\/|$)/);
          const gaps = [...PROBLEM_CODES[problem.code].message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
          expect(Object.keys(problem.args ?? {})).toEqual(expect.arrayContaining(gaps));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets pass only what can be built and begun', () => {
    let passed = 0;
    fc.assert(
      fc.property(brokenFolders, (files) => {
        const source = bundleSourceOf(files);
        if (source === null || validateBundle(source).length > 0 || !source.complete) return;
        passed += 1;
        for (const { machine } of buildCast(bundleOf(source)).members) {
          const scene = { facts: {}, shells: [], settings: {}, now: 0, channel: 'chat', direction: 'inbound', bindings: null };
          expect(machine.getInitialSnapshot(inertScope, scene as never).status).not.toBe('error');
        }
      }),
      // About one folder in twenty is whole: of 300, twenty samples held 9 to 25, and 9 is too few to say anything.
      { numRuns: 1_000 },
    );
    expect(passed).toBeGreaterThan(10);
  });

  it('gives the same answer for the same files', () => {
    fc.assert(
      fc.property(brokenFolders, (files) => {
        const once = bundleSourceOf(files);
        const again = bundleSourceOf(structuredClone(files));
        expect(once && validateBundle(once)).toEqual(again && validateBundle(again));
      }),
      { numRuns: 50 },
    );
  });
});

it('finds nothing wrong with the example', () => {
  expect(validateBundle(bundleSourceOf(exampleFolder())!)).toEqual([]);
});
