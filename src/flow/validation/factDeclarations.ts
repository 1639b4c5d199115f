import { coreFacts } from '../coreFacts.ts';
import { canNameFact } from '../factNames.ts';
import { factFits } from '../factFits.ts';
import type { FactDeclaration } from '../schema/machine.ts';
import type { DeclaredFact } from './bundleIndex.ts';
import type { Report, Validation } from './Validation.ts';

/** Facts have names that expressions can tell, begin as what they are, and are the same wherever they are declared. */
export const factDeclarations: Validation = {
  name: 'fact-declarations',
  needsAllFiles: false,
  check({ facts }, report) {
    const known = new Map<string, { declaration: FactDeclaration; other: string }>();
    for (const [name, { declaration }] of Object.entries(coreFacts)) known.set(name, { declaration, other: 'the core' });
    for (const fact of facts) {
      const { name, place, declaration, machine } = fact;
      if (!canNameFact(name)) report({ code: 'forbidden-name', args: { name }, ...place });
      if (declaration === undefined) continue;
      checkInitial(fact, declaration, report);
      const other = known.get(name);
      if (other === undefined) known.set(name, { declaration, other: machine.file });
      else if (!same(other.declaration, declaration))
        report({ code: 'fact-conflict', args: { name, conflict: 'declared differently', other: other.other }, ...place });
    }
  },
};

function checkInitial({ name, place }: DeclaredFact, { type, initial }: FactDeclaration, report: Report): void {
  if (initial === undefined || factFits(type, initial)) return;
  report({ code: 'wrong-fact', args: { name, expected: `of type ${type}` }, file: place.file, pointer: `${place.pointer}/initial` });
}

/** What a fact is and how it begins; that one machine asks for it or shows it is its own affair. */
function same(one: FactDeclaration, other: FactDeclaration): boolean {
  return one.type === other.type && JSON.stringify(one.initial) === JSON.stringify(other.initial);
}
