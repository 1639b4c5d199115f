import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffBundles } from '../../src/diff/diffBundles.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import { formatProblemLine } from '../../src/problems/formatProblem.ts';
import { rewriteFile, rewriteMachine, styles, type Style } from './support/rewrite.ts';

const FLOWS = fileURLToPath(new URL('../../flows', import.meta.url));

/** All that decides how the shipped flows run; their tests are no part of it. */
function shippedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const read = (inside: string): void => {
    for (const name of readdirSync(join(FLOWS, inside))) {
      const path = inside === '' ? name : `${inside}/${name}`;
      if (statSync(join(FLOWS, path)).isDirectory()) {
        if (name !== 'tests') read(path);
      } else if (path.includes('/')) files.set(path, readFileSync(join(FLOWS, path), 'utf8'));
    }
  };
  read('');
  return files;
}

const files = shippedFiles();
const before = await readFlows(files);

function rewritten(style: Style): Map<string, string> {
  return new Map(
    [...files].map(([path, text]) => {
      const value: unknown = JSON.parse(text);
      const isPart = path.startsWith('parts/');
      const isMachine = path.endsWith('/machine.json') || path.endsWith('/flow.json');
      return [path, isMachine || isPart ? rewriteMachine(value, style, isPart) : rewriteFile(value, style)];
    }),
  );
}

describe('what is only written differently', () => {
  it('is no difference: layout, order of keys, $schema, targets, lists of one, defaults, guards in other words', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(styles, async (style) => {
        const after = await readFlows(rewritten(style));
        expect(after.problems.map(formatProblemLine)).toEqual([]);
        for (const [id, bundle] of before.flows) {
          const other = after.flows.get(id);
          expect(other).toBeDefined();
          if (other !== undefined) expect(diffBundles(bundle, other)).toEqual([]);
        }
      }),
      { numRuns: 6, examples: [[EVERYTHING]] },
    );
  });
});

/** All of it at once. */
const EVERYTHING: Style = {
  shuffleKeys: true,
  indent: 3,
  schema: true,
  targetsAsObjects: true,
  listsOfOne: true,
  defaults: true,
  idsAsTargets: true,
  spacedExpressions: true,
  combinedGuards: true,
  seed: 7,
};
