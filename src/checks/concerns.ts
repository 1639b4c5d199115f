import { OTHER_FOLDERS } from '../flow/reading/readFlows.ts';

/** Whether a file of a flows folder matters to some of its flows: their own do, and what belongs to no flow alone. */
export function concerns(file: string, ids: readonly string[]): boolean {
  const [folder = '', ...rest] = file.split('/');
  return rest.length === 0 || OTHER_FOLDERS.has(folder) || ids.includes(folder);
}
