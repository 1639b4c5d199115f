import { resolveSettings } from '../../flow/resolveSettings.ts';
import type { SettingRow, SettingValue } from '../../flow/schema/settings.ts';
import type { ChangeKindId } from '../changeKinds.ts';
import { changeOf } from '../changeOf.ts';
import { compareNames } from '../compareNames.ts';
import type { FlowChange } from '../FlowChange.ts';
import { canonical } from '../normal/canonical.ts';
import type { Aspect } from './Aspect.ts';

const CHANNELS = ['chat', 'phone'] as const;
const DIRECTIONS = ['inbound', 'outbound'] as const;
/** A language that no row names. */
const ANY_LANGUAGE = '*';
/** From least to most severe. */
const SEVERITIES: readonly SettingValue[] = ['info', 'warn', 'block'];

/** What brands and contacts may change, and what it is where they say nothing. */
export const settings: Aspect = ({ before, after }) => {
  const { removed, added, both } = compareNames(byId(before.settings), byId(after.settings));
  return [
    ...removed.map(([name, row]) => changeOf('setting-removed', { name, softens: rulesOf(row), before: defaultsOf(row) })),
    ...added.map(([name, row]) => changeOf('setting-added', { name, after: defaultsOf(row) })),
    ...both.flatMap(([name, was, is]) => (canonical(was) === canonical(is) ? [] : rowChanges(name, was, is))),
  ];
};

function byId(rows: readonly SettingRow[]): Readonly<Record<string, SettingRow>> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

function rowChanges(name: string, was: SettingRow, is: SettingRow): readonly FlowChange[] {
  const changes: FlowChange[] = [];
  const [type, other] = [typeOf(was), typeOf(is)];
  if (canonical(type) !== canonical(other)) changes.push(changeOf('setting-type-changed', { name, before: type, after: other }));
  changes.push(...defaultChanges(name, was, is));
  const [rules, others] = [sorted(was.softens), sorted(is.softens)];
  if (canonical(rules) !== canonical(others)) changes.push(changeOf('setting-softens-changed', { name, before: rules, after: others }));
  const [words, now] = [wordsOf(was), wordsOf(is)];
  if (canonical(words) !== canonical(now)) changes.push(changeOf('setting-described-otherwise', { name, before: words, after: now }));
  if (canonical(was.waive ?? []) !== canonical(is.waive ?? []))
    changes.push(changeOf('waivers-changed', { name, before: was.waive ?? [], after: is.waive ?? [] }));
  return changes;
}

/** What it is everywhere decides, not how the row says so. */
function defaultChanges(name: string, was: SettingRow, is: SettingRow): readonly FlowChange[] {
  const languages = [...new Set([was, is].flatMap(({ by = [] }) => by.flatMap(({ language }) => language ?? [])))].sort();
  const values = valuesOf(was, languages).map((value, index) => [value, valuesOf(is, languages)[index] as SettingValue] as const);
  if (values.every(([old, now]) => old === now)) return [];
  const kind = was.type === 'severity' && is.type === 'severity' ? severityKind(values) : 'setting-default-changed';
  const softens = kind === 'severity-raised' ? [] : [...rulesOf(was), ...rulesOf(is)];
  return [changeOf(kind, { name, softens, before: defaultsOf(was), after: defaultsOf(is) })];
}

function severityKind(values: readonly (readonly [SettingValue, SettingValue])[]): ChangeKindId {
  const steps = values.map(([old, now]) => SEVERITIES.indexOf(now) - SEVERITIES.indexOf(old));
  if (steps.every((step) => step <= 0)) return 'severity-lowered';
  return steps.every((step) => step >= 0) ? 'severity-raised' : 'setting-default-changed';
}

/** Its value in every channel, direction and language. */
function valuesOf(row: SettingRow, languages: readonly string[]): readonly SettingValue[] {
  return CHANNELS.flatMap((channel) =>
    DIRECTIONS.flatMap((direction) =>
      [...languages, ANY_LANGUAGE].map(
        (language) => resolveSettings([row], { channel, direction, language }, null, undefined)[row.id] as SettingValue,
      ),
    ),
  );
}

/** Rules that it can soften; a severity is that of its rule. */
function rulesOf({ id, type, softens = [] }: SettingRow): readonly string[] {
  return type === 'severity' && id.startsWith('severity.') ? [...softens, id.slice('severity.'.length)] : softens;
}

function defaultsOf(row: SettingRow): unknown {
  return row.by === undefined || row.by.length === 0 ? row.default : { default: row.default, by: row.by };
}

function typeOf({ type, choices, before }: SettingRow): object {
  return { type, ...(choices ? { choices } : {}), ...(before === undefined ? {} : { before }) };
}

function wordsOf({ description, source }: SettingRow): object {
  return { description, source };
}

function sorted(names: readonly string[] = []): readonly string[] {
  return [...new Set(names)].sort();
}
