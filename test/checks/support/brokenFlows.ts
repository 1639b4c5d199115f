import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits, modify, parseTree, findNodeAtLocation } from 'jsonc-parser';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const WHOLE = join(FIXTURES, 'whole');
const BROKEN = join(FIXTURES, 'broken');

/**
 * A mistake: a folder of `test/fixtures/broken`. It is laid over `test/fixtures/whole`, a small folder of flows in which
 * nothing is found: `edits.json` changes values at places of its files (without `value` they are taken out; a last step
 * `-` adds to a list), `files/` replaces or adds whole files. `expected.json` tells what `sufler check --strict` finds.
 */
export interface BrokenFlow {
  readonly name: string;
  readonly expected: Expected;
}

interface Expected {
  /** What the mistake is, in a sentence. */
  readonly about: string;
  readonly findings: readonly {
    readonly code: string;
    readonly file: string;
    readonly pointer: string;
    readonly line: number;
    readonly column: number;
  }[];
}

interface Edit {
  readonly file: string;
  readonly pointer: string;
  readonly value?: unknown;
}

export const brokenFlows: readonly BrokenFlow[] = readdirSync(BROKEN)
  .sort()
  .map((name) => ({ name, expected: JSON.parse(readFileSync(join(BROKEN, name, 'expected.json'), 'utf8')) as Expected }));

/** The whole folder with a mistake in it, on the disk; without a name the whole one. `remove` takes it away. */
export function brokenFolder(name?: string): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'sufler-broken-'));
  cpSync(WHOLE, folder, { recursive: true });
  if (name !== undefined) {
    const fixture = join(BROKEN, name);
    if (existsSync(join(fixture, 'files'))) cpSync(join(fixture, 'files'), folder, { recursive: true });
    if (existsSync(join(fixture, 'edits.json'))) {
      for (const edit of JSON.parse(readFileSync(join(fixture, 'edits.json'), 'utf8')) as Edit[]) makeEdit(join(folder, edit.file), edit);
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function makeEdit(path: string, { pointer, value }: Edit): void {
  if (!existsSync(dirname(path))) throw new Error(`there is no ${dirname(path)}`);
  const text = readFileSync(path, 'utf8');
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const root = parseTree(text);
  const isInsertion = steps.at(-1) === '-';
  const location = steps.map((step, index) => {
    const parent = root && findNodeAtLocation(root, located(root, steps.slice(0, index)));
    return parent?.type === 'array' ? (step === '-' ? -1 : Number(step)) : step;
  });
  writeFileSync(
    path,
    applyEdits(text, modify(text, location, value, { formattingOptions: { insertSpaces: true, tabSize: 2 }, isArrayInsertion: isInsertion })),
  );
}

function located(root: NonNullable<ReturnType<typeof parseTree>>, steps: readonly string[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (const step of steps) {
    const at = findNodeAtLocation(root, path);
    path.push(at?.type === 'array' ? Number(step) : step);
  }
  return path;
}
