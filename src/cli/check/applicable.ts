import type { CheckFinding } from '../../checks/CheckFinding.ts';
import type { Fix } from '../../checks/Fix.ts';
import { withFixes } from './applyFixes.ts';
import type { CheckedFolder } from './checkedFolder.ts';

/**
 * The fixes after which nothing is found that was not found before: all of them where they do no harm together, else those
 * that do none one after the other.
 */
export async function applicable(
  { findings, texts }: CheckedFolder,
  fixes: readonly Fix[],
  check: (draft: ReadonlyMap<string, string>) => Promise<CheckedFolder>,
): Promise<readonly Fix[]> {
  if (fixes.length === 0) return [];
  const before = new Map<string, number>();
  for (const finding of findings) before.set(sameFinding(finding), (before.get(sameFinding(finding)) ?? 0) + 1);
  const isHarmless = async (some: readonly Fix[]): Promise<boolean> => {
    const draft = withFixes(some, (file) => texts.get(file));
    if (draft === null) return false;
    const after = new Map<string, number>();
    for (const finding of (await check(draft)).findings) after.set(sameFinding(finding), (after.get(sameFinding(finding)) ?? 0) + 1);
    return [...after].every(([key, count]) => count <= (before.get(key) ?? 0));
  };
  if (await isHarmless(fixes)) return fixes;
  const chosen: Fix[] = [];
  for (const fix of fixes.slice(0, MOST_TRIED)) if (await isHarmless([...chosen, fix])) chosen.push(fix);
  return chosen;
}

/** One by one each costs a check of the whole folder. */
const MOST_TRIED = 20;

/** Two findings of a code in a file with the same words are the same one, wherever lines have moved to. */
function sameFinding({ code, file, message }: CheckFinding): string {
  return `${code} ${file} ${message}`;
}
