import type { Check } from '../Check.ts';
import { textOf } from '../../flow/walkMachine.ts';

/** What the catalogue says that a phrase does, some machine listens for; else it says so in vain. */
export const unheardActs: Check = {
  name: 'unheard-acts',
  codes: ['unheard-act'],
  mustHoldFor: 'every-flow',
  check({ index }, report) {
    const heard = new Set(
      index.machines.flatMap(({ walked }) => walked.guards.flatMap(({ type, params }) => (type === 'said' ? (textOf(params.act) ?? []) : []))),
    );
    for (const [phrase, { entry, place }] of index.phrases.entries) {
      entry?.acts?.forEach((act, at) => {
        if (!heard.has(act))
          report({ code: 'unheard-act', args: { name: act, phrase }, file: place.file, pointer: `${place.pointer}/acts/${at}`, known: heard });
      });
    }
  },
};
