import { lintRules } from '../../text/lint/lintRules.ts';
import { eventTypes } from '../../flow/vocabulary/vocabulary.ts';
import { isRecord, textOf } from '../../flow/walkMachine.ts';
import type { Place } from '../../flow/resolveReferences.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { phrasesMeant } from '../../flow/validation/phraseIndex.ts';
import { pointerTo } from '../../problems/pointer.ts';
import type { Check, Report } from '../Check.ts';
import { namesInUse, phraseUses } from '../wording/phraseUses.ts';
import { messagesOf, phrasesOf } from '../wording/spokenTexts.ts';

/**
 * A phrase that no machine names, but that agents choose, the engine says or an intent calls for, is in every language of
 * the flow too. Validation asks it of those that machines say, and refuses the flow.
 */
export const untranslatedPhrases: Check = {
  name: 'untranslated-phrases',
  codes: ['untranslated-phrase'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const texts = phrasesOf(index);
    const said = saidByMachines(index);
    const used = namesInUse(index);
    for (const [id, { place }] of index.phrases.entries) {
      if (said.has(id) || !used.has(id)) continue;
      const known = texts.get(id);
      const missing = index.languages.filter((language) => known?.has(language) !== true);
      if (missing.length > 0) report({ code: 'untranslated-phrase', args: { name: id, languages: missing.join(', ') }, ...place });
    }
  },
};

function saidByMachines(index: BundleIndex): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { name, kind } of phraseUses(index)) if (kind !== 'heard') for (const phrase of phrasesMeant(index.phrases, name)) said.add(phrase);
  for (const phrase of said) {
    const subject = index.phrases.entries.get(phrase)?.entry?.subject;
    if (subject !== undefined) said.add(subject);
  }
  return said;
}

const REASON = 'reason.';

/** Every message that the agent can be shown, of rules, reminders, moves and findings, is in every language of the flow. */
export const missingMessages: Check = {
  name: 'missing-messages',
  codes: ['missing-message', 'unworded-rule'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const texts = messagesOf(index);
    for (const [id, place] of messagesNeeded(index)) {
      const known = texts.get(id);
      const missing = index.languages.filter((language) => known?.has(language) !== true);
      if (missing.length === 0) continue;
      if (known === undefined && id.startsWith(REASON)) {
        report({ code: 'unworded-rule', args: { name: id.slice(REASON.length) }, ...place });
        continue;
      }
      report({
        code: 'missing-message',
        args: { name: id, languages: missing.join(', ') },
        ...place,
        known: known === undefined ? texts.keys() : [],
      });
    }
  },
};

/** What the engine shows by itself; a test reads the sources for ids that are missing here. */
export const ENGINE_MESSAGES: readonly string[] = Object.freeze([
  'brief.unknown',
  'brief.none',
  ...lintRules.map(({ id }) => `lint.${id}`),
  ...eventTypes.filter(({ move }) => move === true).map(({ name }) => `move.${name}`),
]);

/** Ids of messages with a place that asks for them. */
function messagesNeeded(index: BundleIndex): ReadonlyMap<string, Place> {
  const needed = new Map<string, Place>();
  const add = (id: string, place: Place): void => {
    if (!needed.has(id)) needed.set(id, place);
  };
  for (const machine of index.machines) {
    for (const { type, params, pointer } of machine.walked.actions) {
      if (type === 'task') add('reminder.promise.hours', machine.placeOf(pointer));
      const name = textOf(type === 'violate' ? params.rule : type === 'remind' ? params.id : undefined);
      if (name !== undefined)
        add(`${type === 'violate' ? 'reason' : 'reminder'}.${name}`, machine.placeOf(`${pointer}/params/${type === 'violate' ? 'rule' : 'id'}`));
    }
    for (const { node, pointer } of machine.walked.states) {
      const meta = node.meta as unknown;
      if (!isRecord(meta) || !Array.isArray(meta.reminders)) continue;
      meta.reminders.forEach((reminder: unknown, at) => {
        const id = isRecord(reminder) ? textOf(reminder.id) : undefined;
        if (id !== undefined) add(`reminder.${id}`, machine.placeOf(`${pointer}/meta/reminders/${at}/id`));
      });
    }
  }
  const [file] = index.source.messages.map((document) => document.file);
  const kinds = new Set([...messagesOf(index).keys()].map(kindOf));
  if (file !== undefined) for (const id of ENGINE_MESSAGES) if (kinds.has(kindOf(id))) add(id, { file, pointer: '' });
  return needed;
}

/** Who words no message of a kind (`lint`, `move`, `brief`) does not show them. */
function kindOf(id: string): string {
  return id.split('.', 1)[0] ?? '';
}

const KEYS = ['slot', 'question', 'label'] as const;
/** Languages in which a fact can have words at all. */
const OF_FACTS: ReadonlySet<string> = new Set(['ru', 'lt', 'pl', 'en']);

/** A fact that is asked for or shown in one language of the flow is so in all of them; one that is required can be asked for. */
export const missingFactTexts: Check = {
  name: 'missing-fact-texts',
  codes: ['missing-fact-text'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const languages = index.languages.filter((language) => OF_FACTS.has(language));
    for (const { name, declaration, machine, place } of index.facts) {
      if (declaration === undefined || machine !== index.flow) continue;
      for (const key of KEYS) checkKey(name, key, declaration[key], { languages, place, report });
      const canBeAsked = declaration.slot !== undefined || declaration.question !== undefined;
      if (declaration.required === true && !canBeAsked && languages.length > 0)
        report({ code: 'missing-fact-text', args: { name, key: 'slot', languages: languages.join(', ') }, ...place });
    }
  },
};

interface At {
  readonly languages: readonly string[];
  readonly place: Place;
  readonly report: Report;
}

function checkKey(name: string, key: string, texts: Readonly<Record<string, string>> | undefined, { languages, place, report }: At): void {
  if (texts === undefined) return;
  const missing = languages.filter((language) => texts[language] === undefined);
  if (missing.length === 0) return;
  report({ code: 'missing-fact-text', args: { name, key, languages: missing.join(', ') }, file: place.file, pointer: pointerTo(place.pointer, key) });
}
