import type { MachineSource } from '../machineSource.ts';
import type { Place } from '../resolveReferences.ts';
import { isRecord, textOf } from '../walkMachine.ts';
import { phrasesMeant, type PhraseIndex } from './phraseIndex.ts';
import type { Validation } from './Validation.ts';

interface Named {
  readonly name: string;
  readonly pointer: string;
}

/** Every phrase that a machine says or listens for is a phrase or a family of the catalogue. */
export const phrases: Validation = {
  name: 'phrases',
  needsAllFiles: true,
  check({ machines, phrases: index }, report) {
    for (const machine of machines) {
      for (const { name, pointer } of [...said(machine), ...heard(machine)]) {
        if (!index.names.has(name)) report({ code: 'unknown-phrase', args: { name }, ...machine.placeOf(pointer), known: index.names });
      }
    }
  },
};

/** Every phrase that a machine may say has a text in each language of the flow. */
export const phraseLanguages: Validation = {
  name: 'phrase-languages',
  needsAllFiles: true,
  check({ machines, languages, phrases: index }, report) {
    const seen = new Set<string>();
    const checkPhrase = (phrase: string, place: () => Place): void => {
      seen.add(phrase);
      for (const language of languages) {
        if (!index.texts.get(language)?.has(phrase)) report({ code: 'unknown-phrase-language', args: { name: phrase, language }, ...place() });
      }
    };
    for (const machine of machines) {
      for (const { name, pointer } of said(machine)) {
        if (seen.has(name)) continue;
        const meant = [...withSubjects(index, phrasesMeant(index, name))].filter((phrase) => !seen.has(phrase) && index.entries.has(phrase));
        for (const phrase of meant) checkPhrase(phrase, () => machine.placeOf(pointer));
        seen.add(name);
      }
    }
  },
};

function said(machine: MachineSource): Named[] {
  const named: Named[] = [];
  const add = (name: unknown, pointer: string): void => {
    if (typeof name === 'string' && name !== '') named.push({ name, pointer });
  };
  for (const { node, pointer } of machine.walked.states) {
    const meta = node.meta as unknown;
    if (!isRecord(meta)) continue;
    add(meta.say, `${pointer}/meta/say`);
    if (Array.isArray(meta.also)) meta.also.forEach((name, index) => add(name, `${pointer}/meta/also/${index}`));
  }
  for (const { type, params, pointer } of machine.walked.actions) if (type === 'violate') add(params.instead, `${pointer}/params/instead`);
  return named;
}

function heard(machine: MachineSource): Named[] {
  return machine.walked.guards.flatMap(({ type, params, pointer }) => {
    const name = type === 'said' ? textOf(params.phrase) : undefined;
    return name === undefined ? [] : [{ name, pointer: `${pointer}/params/phrase` }];
  });
}

/** The subject of a letter is a phrase of its own. */
function withSubjects(index: PhraseIndex, phrases: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(phrases);
  for (const phrase of all) {
    const subject = index.entries.get(phrase)?.entry?.subject;
    if (subject !== undefined && index.entries.has(subject)) all.add(subject);
  }
  return all;
}
