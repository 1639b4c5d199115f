import { coreFacts } from '../../flow/coreFacts.ts';
import type { FactDeclaration } from '../../flow/schema/machine.ts';
import type { PhraseEntry } from '../../flow/schema/texts.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { textOf } from '../../flow/walkMachine.ts';

/** Why nothing can ever fill a variable of a phrase; null where something can. */
export type WhyNeverFilled = (variable: string, entry: PhraseEntry | null) => string | null;

/** What every conversation fills, whatever its facts: from the opening, and from what the engine works out. */
const ALWAYS: ReadonlySet<string> = new Set(['agentName', 'agentGender', 'customerGender', 'customerAddress', 'companyName', 'optionsList']);
/** What a brief for a colleague has of its own. */
const OF_BRIEF: ReadonlySet<string> = new Set(['customerName', 'topic', 'done', 'notes']);
/** Facts of the core that the engine writes by itself; the others are given. */
const OF_ENGINE: ReadonlySet<string> = new Set(['knowledgeAnswer', 'outcome']);
const WRITES: ReadonlySet<string> = new Set(['set', 'add', 'count']);

const known = new WeakMap<BundleIndex, WhyNeverFilled>();

/** What can fill the variables of phrases, as `phraseValues` and `briefValues` do it. */
export function whyNeverFilled(index: BundleIndex): WhyNeverFilled {
  const made = known.get(index) ?? make(index);
  known.set(index, made);
  return made;
}

function make(index: BundleIndex): WhyNeverFilled {
  const sources = factSources(index);
  return (variable, entry) => {
    if (ALWAYS.has(variable) || entry?.blanks?.includes(variable) === true) return null;
    if (entry?.audience === 'colleague' && OF_BRIEF.has(variable)) return null;
    const setting = settingOf(variable, entry);
    if (setting !== undefined) return index.settings.has(setting) ? null : `there is no setting "${setting}"`;
    const source = sources.get(variable);
    if (source === undefined) {
      if (variable === 'slot' || variable === 'question') return `no fact says how it is asked for by "${variable}"`;
      if (variable === 'minutes' || variable === 'hours') return `the catalogue names no setting for "${variable}"`;
      return 'no fact has this name, and neither the opening nor a setting gives it';
    }
    return source;
  };
}

/** The setting that a promise is counted by; a phrase that promises minutes promises no hours. */
function settingOf(variable: string, entry: PhraseEntry | null): string | undefined {
  if (variable === 'minutes') return entry?.minutes;
  return variable === 'hours' && entry?.minutes === undefined ? entry?.hours : undefined;
}

/** Names that facts stand for, with what keeps them from ever being shown. */
function factSources(index: BundleIndex): ReadonlyMap<string, string | null> {
  const written = new Set<string>();
  for (const { walked } of index.machines) {
    for (const { type, params } of walked.actions) {
      const name = WRITES.has(type) ? textOf(params.fact) : undefined;
      if (name !== undefined) written.add(name);
    }
  }
  const sources = new Map<string, string | null>();
  for (const [name, { declaration, given }] of Object.entries(coreFacts)) {
    sources.set(name, reasonOf(name, declaration, given === true || OF_ENGINE.has(name) || written.has(name)));
  }
  for (const { name, declaration, machine } of index.facts) {
    if (declaration === undefined) sources.set(name, null);
    else sources.set(name, reasonOf(name, declaration, machine === index.flow || declaration.given === true || written.has(name)));
    if (declaration?.slot !== undefined) sources.set('slot', null);
    if (declaration?.slot !== undefined || declaration?.question !== undefined) sources.set('question', null);
  }
  return sources;
}

function reasonOf(name: string, { type, initial }: FactDeclaration, isWritten: boolean): string | null {
  if (type === 'boolean' || type === 'list') return `the fact "${name}" is ${type === 'list' ? 'a list' : 'true or false'}, which no phrase can show`;
  return isWritten || initial !== undefined ? null : `no machine writes the fact "${name}", and nobody may give it`;
}
