import type { Exploration, Taken } from '../explore.ts';
import type { Slice } from '../Slice.ts';
import type { Broken, Guarantee } from './Guarantee.ts';

/** A rule that nothing can break proves nothing: each that a machine names is broken somewhere in what was explored. */
export function rulesCanBreak(): Guarantee {
  const broken = new Set<string>();
  return {
    code: 'rule-never-broken',
    promise: 'every rule that is enforced can be broken, so that what was shown of it is not empty',
    *ofStep({ turn }: Taken): Iterable<Broken> {
      for (const { violations } of turn.records) for (const { rule, machine } of violations) broken.add(`${machine} ${rule}`);
      yield* [];
    },
    *ofWhole(_exploration: Exploration, { subject, members }: Slice): Iterable<Broken> {
      const own = members.find(({ member }) => member === subject);
      const rules = new Set(own?.walked.actions.flatMap(({ type, params }) => (type === 'violate' ? [String(params.rule)] : [])));
      for (const rule of rules) {
        if (!broken.has(`${subject.id} ${rule}`))
          yield { code: 'rule-never-broken', args: { rule, machine: subject.id }, key: rule, node: null, step: null };
      }
    },
  };
}
