import type { Check } from '../Check.ts';

/** Every part is referred to by some machine of the folder, directly or by another part. */
export const unusedParts: Check = {
  name: 'unused-parts',
  codes: ['unused-part'],
  mustHoldFor: 'every-flow',
  check({ folder }, report) {
    const used = new Set([...folder.sources.values()].flatMap(({ flow, rules }) => [flow, ...rules].flatMap(({ parts }) => [...parts])));
    for (const file of folder.parts.keys()) if (!used.has(file)) report({ code: 'unused-part', args: { name: file }, file, pointer: '' });
  },
};
