import { applyEdits } from 'jsonc-parser';
import type { CheckFinding } from '../../checks/CheckFinding.ts';
import type { Fix, FixEdit } from '../../checks/Fix.ts';
import { textEdits } from '../../checks/textEdits.ts';

/** A fix parses its file anew; of so many a person runs the command again. */
const MOST_FIXES = 200;

/** The fixes that findings offer, each once, in the order of the findings. */
export function fixesOf(findings: readonly CheckFinding[]): readonly Fix[] {
  const fixes = new Map<string, Fix>();
  for (const { fix } of findings) if (fix !== null) fixes.set(JSON.stringify(fix.edits), fix);
  return [...fixes.values()].slice(0, MOST_FIXES);
}

/**
 * The texts of files with fixes made in them; what the fixes do not touch stays as its author formatted it. Null where an
 * edit names a file that was not read or a place that is not there. Edits are made from the last place of a file to the
 * first, so that none moves another one's place.
 */
export function withFixes(fixes: readonly Fix[], textOf: (file: string) => string | undefined): ReadonlyMap<string, string> | null {
  const edits = new Map<string, FixEdit>();
  for (const fix of fixes) for (const edit of fix.edits) edits.set(`${edit.file}#${edit.pointer}`, edit);
  const texts = new Map<string, string>();
  for (const edit of [...edits.values()].sort((a, b) => comparePointers(b.pointer, a.pointer))) {
    const text = texts.get(edit.file) ?? textOf(edit.file);
    const changes = text === undefined ? null : textEdits(text, edit);
    if (text === undefined || changes === null) return null;
    texts.set(edit.file, applyEdits(text, [...changes]));
  }
  return texts;
}

/** Later places of a list come after earlier ones, whatever their number of digits. */
function comparePointers(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [left = '', right = ''] = [one[index], other[index]];
    if (left === right) continue;
    const numbers = /^\d+$/.test(left) && /^\d+$/.test(right);
    return numbers ? Number(left) - Number(right) : left < right ? -1 : 1;
  }
  return 0;
}
