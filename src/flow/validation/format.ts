import type { BundleSource } from './BundleSource.ts';
import { checkFormat, type FlowDocument } from './formats.ts';
import type { Validation } from './Validation.ts';

/** Every file is of its format: keys, types, lengths. A wrong key comes with the nearest right one. */
export const format: Validation = {
  name: 'format',
  needsAllFiles: false,
  check({ source }, report) {
    const broken = new Set(
      [source.flow, ...source.rules].flatMap((machine) => machine.problems.map(({ file, pointer }) => `${file ?? ''}#${pointer ?? ''}`)),
    );
    for (const document of documentsOf(source)) {
      for (const problem of checkFormat(document)) {
        // A reference that leads nowhere is told of once, by whoever followed it.
        if (!broken.has(`${document.file}#${problem.pointer ?? ''}`)) report(problem);
      }
    }
  },
};

function documentsOf(source: BundleSource): FlowDocument[] {
  return [
    ...[source.flow, ...source.rules].map(({ file, raw }): FlowDocument => ({ file, format: 'machine', value: raw })),
    ...source.parts,
    ...(source.settings ? [source.settings] : []),
    ...source.catalogues,
    ...source.phrases,
    ...source.messages,
    ...source.examples,
  ];
}
