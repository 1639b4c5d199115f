import { languagesOf } from './languagesOf.ts';
import type { CheckProblem } from './Check.ts';
import { checkFlow, keyOf, type Checked } from './checkFlow.ts';
import type { CheckFolder } from './CheckSubject.ts';
import { applyWaivers } from './waivers/applyWaivers.ts';
import { waiversOf } from './waivers/waiversOf.ts';

interface Merged {
  readonly checked: Checked;
  readonly flows: Set<string>;
}

/**
 * All that the checks find in the flows of a folder that can run. What flows share is looked at with each of them and told
 * once: what nobody uses, only if that is so of every flow. Findings that are waived are left out; waivers without one are told.
 */
export function checkFolder(folder: CheckFolder): readonly CheckProblem[] {
  const merged = new Map<string, Merged>();
  for (const [flow, source] of folder.sources) {
    for (const checked of checkFlow(flow, source, folder)) {
      const key = keyOf(checked.problem);
      const known = merged.get(key) ?? { checked, flows: new Set() };
      known.flows.add(flow);
      merged.set(key, known);
    }
  }
  const users = usersOf(folder);
  const problems = [...merged.values()].filter((one) => counts(one, folder, users)).map(({ checked }) => checked.problem);
  return applyWaivers(problems, waiversOf(folder), (file) => folder.complete || isOwn(folder, file));
}

function counts({ checked, flows }: Merged, folder: CheckFolder, users: (file: string) => readonly string[]): boolean {
  const { file } = checked.problem;
  if (checked.check.mustHoldFor === 'any-flow' || isOwn(folder, file)) return true;
  return folder.complete && users(file).every((flow) => flows.has(flow));
}

/** A file in the folder of a flow. */
function isOwn({ sources }: CheckFolder, file: string): boolean {
  return sources.has(file.split('/', 1)[0] ?? '');
}

/** The flows that use a shared file: a part those that have it, texts those of the language; all where that says nothing. */
function usersOf({ sources }: CheckFolder): (file: string) => readonly string[] {
  const all = [...sources.keys()];
  const known = new Map<string, readonly string[]>();
  const find = (file: string): readonly string[] => {
    const language = /\/([a-z]{2})\.json$/.exec(file)?.[1];
    const users = all.filter((flow) => {
      const source = sources.get(flow);
      if (source === undefined) return false;
      if (file.startsWith('parts/')) return [source.flow, ...source.rules].some(({ parts }) => parts.has(file));
      return language === undefined || languagesOf(source).includes(language);
    });
    return users.length > 0 ? users : all;
  };
  return (file) => {
    const users = known.get(file) ?? find(file);
    known.set(file, users);
    return users;
  };
}
