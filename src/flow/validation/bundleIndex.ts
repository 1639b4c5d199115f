import { coreFacts } from '../coreFacts.ts';
import type { MachineSource } from '../machineSource.ts';
import type { Place } from '../resolveReferences.ts';
import { pointerTo } from '../../problems/pointer.ts';
import { FactDeclaration } from '../schema/machine.ts';
import { SettingRow } from '../schema/settings.ts';
import { isRecord, textOf } from '../walkMachine.ts';
import type { BundleSource } from './BundleSource.ts';
import { indexPhrases, type PhraseIndex } from './phraseIndex.ts';
import { smallCheck } from './schemaCheck.ts';

/** A bundle's files with what they declare looked up, for the checks. */
export interface BundleIndex {
  readonly source: BundleSource;
  readonly flow: MachineSource;
  /** The rules, then the flow. */
  readonly machines: readonly MachineSource[];
  readonly languages: readonly string[];
  readonly facts: readonly DeclaredFact[];
  /** By name; the core's own facts too. One that is declared wrongly counts as declared, of a type that allows all. */
  readonly factTypes: ReadonlyMap<string, FactDeclaration>;
  /** By id; null for a row that is not of the format. */
  readonly settings: ReadonlyMap<string, SettingRow | null>;
  readonly phrases: PhraseIndex;
}

export interface DeclaredFact {
  readonly name: string;
  readonly machine: MachineSource;
  readonly place: Place;
  /** Undefined for one that is not of the format. */
  readonly declaration: FactDeclaration | undefined;
}

const ANY_FACT: FactDeclaration = { type: 'string' };
const DEFAULT_LANGUAGES = ['en'];

const factProblems = smallCheck(FactDeclaration);
const settingProblems = smallCheck(SettingRow);

export function bundleIndex(source: BundleSource): BundleIndex {
  const machines = [...source.rules, source.flow];
  const facts = machines.flatMap(declaredFacts);
  return {
    source,
    flow: source.flow,
    machines,
    languages: languagesOf(source.flow),
    facts,
    factTypes: new Map([
      ...Object.entries(coreFacts).map(([name, fact]) => [name, fact.declaration] as const),
      ...facts.map(({ name, declaration }) => [name, declaration ?? ANY_FACT] as const),
    ]),
    settings: settingsById(source.settings?.value),
    phrases: indexPhrases(source),
  };
}

/** The rows of a table of settings; of several with the same id the first. */
export function settingsById(table: unknown): ReadonlyMap<string, SettingRow | null> {
  const settings = new Map<string, SettingRow | null>();
  for (const { id, row } of settingRows(table)) if (!settings.has(id)) settings.set(id, row !== null && isComplete(row) ? row : null);
  return settings;
}

/** The rows of a table of settings that have an id, with their places in it. */
export function settingRows(table: unknown): { id: string; row: SettingRow | null; pointer: string }[] {
  const rows: unknown = isRecord(table) ? table.settings : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown, index) => {
    const id = isRecord(row) ? textOf(row.id) : undefined;
    return id === undefined ? [] : [{ id, row: settingProblems(row).length === 0 ? (row as SettingRow) : null, pointer: `/settings/${index}` }];
  });
}

function isComplete({ type, choices }: SettingRow): boolean {
  return type !== 'choice' || choices !== undefined;
}

function declaredFacts(machine: MachineSource): DeclaredFact[] {
  const meta = machine.walked.root.node.meta as unknown;
  const facts = isRecord(meta) ? meta.facts : undefined;
  if (!isRecord(facts)) return [];
  return Object.entries(facts).map(([name, declaration]) => ({
    name,
    machine,
    place: machine.placeOf(pointerTo('/meta/facts', name)),
    declaration: factProblems(declaration).length === 0 ? (declaration as FactDeclaration) : undefined,
  }));
}

function languagesOf(flow: MachineSource): readonly string[] {
  const meta = flow.walked.root.node.meta as unknown;
  const languages = isRecord(meta) ? meta.languages : undefined;
  if (!Array.isArray(languages)) return DEFAULT_LANGUAGES;
  return languages.filter((language: unknown): language is string => typeof language === 'string').slice(0, 20);
}
