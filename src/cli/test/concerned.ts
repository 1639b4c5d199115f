/**
 * Of the files of tests those that a change concerns: themselves, those of the flow whose files changed and of the rules
 * that run with it, else all. What several flows share concerns each of them; schemas and the like concern none.
 */
export function concerned(changed: readonly string[], files: readonly string[]): readonly string[] {
  const meant = changed.map((file) => concernedBy(file, files));
  return files.filter((file) => meant.some((some) => some.includes(file)));
}

/** Folders whose files every flow is made of. */
const SHARED: ReadonlySet<string> = new Set(['conduct', 'parts', 'common', 'brands']);

function concernedBy(changed: string, files: readonly string[]): readonly string[] {
  if (!changed.endsWith('.json') || changed.endsWith('.schema.json')) return [];
  if (/^(conduct\/[^/]+|[^/]+)\/tests\//.test(changed)) return files.filter((file) => file === changed);
  const [folder = ''] = changed.split('/');
  if (SHARED.has(folder)) return files;
  return files.filter((file) => file.startsWith(`${folder}/`) || file.startsWith('conduct/'));
}
