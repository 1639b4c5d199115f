import { relative, resolve, sep } from 'node:path';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError, type Problem } from '../../problems/Problem.ts';

/**
 * The files of tests that are meant: by a flow's id, a rule's name or `conduct/RULE`, or the path of a file or folder. All
 * when nothing is named.
 * @throws ProblemError `unknown-test-file`
 */
export function chooseFiles(folder: string, all: readonly string[], named: readonly string[]): readonly string[] {
  if (named.length === 0) return all;
  const chosen = new Set<string>();
  const problems: Problem[] = [];
  for (const name of named) {
    const meant = all.filter((file) => isMeant(folder, file, name));
    if (meant.length === 0) problems.push({ code: 'unknown-test-file', args: { name }, suggestion: nearestName(name, namesOf(all)) });
    for (const file of meant) chosen.add(file);
  }
  const [first, ...more] = problems;
  if (first) throw new ProblemError(first, ...more);
  return all.filter((file) => chosen.has(file));
}

function isMeant(folder: string, file: string, name: string): boolean {
  const owner = ownerOf(file);
  if (name === owner || `conduct/${name}` === owner || name === file) return true;
  const way = relative(resolve(folder), resolve(name)).split(sep).join('/');
  return way !== '' && (way === file || file.startsWith(`${way}/`));
}

function ownerOf(file: string): string {
  return file.slice(0, file.indexOf('/tests/'));
}

function namesOf(all: readonly string[]): readonly string[] {
  return [...new Set(all.flatMap((file) => [ownerOf(file), ownerOf(file).replace(/^conduct\//, ''), file]))];
}
