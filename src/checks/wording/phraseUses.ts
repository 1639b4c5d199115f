import type { MachineSource } from '../../flow/machineSource.ts';
import type { Place } from '../../flow/resolveReferences.ts';
import type { PhraseFamily } from '../../flow/schema/texts.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import { isRecord, textOf } from '../../flow/walkMachine.ts';
import { enginePhrases } from './enginePhrases.ts';

export type Channel = 'chat' | 'phone';

/** A place where a machine names a phrase or a family. */
export interface PhraseUse {
  readonly name: string;
  readonly machine: MachineSource;
  /** Into the machine. */
  readonly pointer: string;
  /** `heard` is what the guard `said` asks for; the others are said. */
  readonly kind: 'say' | 'also' | 'instead' | 'heard';
}

const CHANNELS: readonly Channel[] = ['chat', 'phone'];
const uses = new WeakMap<MachineSource, readonly PhraseUse[]>();

/** All places of a bundle: the rules, then the flow. */
export function phraseUses(index: BundleIndex): PhraseUse[] {
  return index.machines.flatMap((machine) => usesOf(machine));
}

export function usesOf(machine: MachineSource): readonly PhraseUse[] {
  let found = uses.get(machine);
  if (found === undefined) {
    found = [...said(machine), ...heard(machine)];
    uses.set(machine, found);
  }
  return found;
}

function said(machine: MachineSource): PhraseUse[] {
  const found: PhraseUse[] = [];
  const add = (name: unknown, pointer: string, kind: PhraseUse['kind']): void => {
    if (typeof name === 'string' && name !== '') found.push({ name, machine, pointer, kind });
  };
  for (const { node, pointer } of machine.walked.states) {
    const meta = node.meta as unknown;
    if (!isRecord(meta)) continue;
    add(meta.say, `${pointer}/meta/say`, 'say');
    if (Array.isArray(meta.also)) meta.also.forEach((name, at) => add(name, `${pointer}/meta/also/${at}`, 'also'));
  }
  for (const { type, params, pointer } of machine.walked.actions) {
    if (type === 'violate') add(params.instead, `${pointer}/params/instead`, 'instead');
  }
  return found;
}

function heard(machine: MachineSource): PhraseUse[] {
  return machine.walked.guards.flatMap(({ type, params, pointer }): PhraseUse[] => {
    const name = type === 'said' ? textOf(params.phrase) : undefined;
    return name === undefined ? [] : [{ name, machine, pointer: `${pointer}/params/phrase`, kind: 'heard' }];
  });
}

/** Where a machine is at work: a rule where it says so, a flow where it begins; both where nothing is said. */
export function channelsOf(index: BundleIndex, machine: MachineSource): readonly Channel[] {
  const meta = machine.walked.root.node.meta as unknown;
  if (!isRecord(meta)) return CHANNELS;
  if (machine === index.flow) return CHANNELS.filter((channel) => meta.channel === undefined || meta.channel === channel);
  const { channels } = meta;
  return Array.isArray(channels) ? CHANNELS.filter((channel) => channels.includes(channel)) : CHANNELS;
}

/** Some machine shows ready answers, so that phrases with `content` are said. */
export function showsContent(index: BundleIndex): boolean {
  return index.machines.some(({ walked }) => walked.states.some(({ node }) => isRecord(node.meta) && node.meta.content === true));
}

/**
 * The phrases and families that something of the bundle uses: machines by name, families by their members, the engine by
 * itself, ready answers by their intent, letters by their subject, and what the catalogue says is used from outside.
 */
export function namesInUse(index: BundleIndex): ReadonlySet<string> {
  const known = inUse.get(index) ?? withMeant(index, [...publicNames(index).keys()]);
  inUse.set(index, known);
  return known;
}

const inUse = new WeakMap<BundleIndex, ReadonlySet<string>>();

/** The same without what is used from outside. */
export function namesInUseInside(index: BundleIndex): ReadonlySet<string> {
  return withMeant(index, []);
}

function withMeant(index: BundleIndex, outside: readonly string[]): ReadonlySet<string> {
  const { entries, families } = index.phrases;
  const used = new Set([...phraseUses(index).map(({ name }) => name), ...enginePhrases, ...outside]);
  if (showsContent(index)) for (const [id, { entry }] of entries) if (entry?.content !== undefined) used.add(id);
  // The set grows while it is gone through.
  for (const name of used) {
    for (const { phrase } of membersOf(index, name)) used.add(phrase);
    const subject = families.has(name) ? undefined : entries.get(name)?.entry?.subject;
    if (subject !== undefined) used.add(subject);
  }
  return used;
}

export function membersOf(index: BundleIndex, name: string): PhraseFamily {
  return index.phrases.families.get(name)?.family ?? [];
}

/** Names that are used from outside of the files, with the place that says so. */
export function publicNames(index: BundleIndex): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  for (const { file, value } of index.source.catalogues) {
    const listed: unknown = isRecord(value) ? value.public : undefined;
    if (!Array.isArray(listed)) continue;
    listed.forEach((name: unknown, at) => typeof name === 'string' && names.set(name, { file, pointer: `/public/${at}` }));
  }
  return names;
}
