import { readFileSync } from 'node:fs';
import type { SettingRow, SettingsTable, SettingValue } from '../../src/flow/schema/settings.ts';
import { code, codes, lines, page, table, writtenFrom } from './markdown.ts';

const TABLE = new URL('../../flows/conduct/settings.json', import.meta.url);

const HEAD = `# Settings

What a brand or a single conversation may change without touching a flow. A value is looked up most specific first: what the conversation
was started with, the brand's for this channel and language, the brand's, the default for this channel, direction and language, the default.
Of two defaults that fit, the one with more conditions wins.

Durations are whole or broken seconds. A \`severity.RULE\` decides what a check answers about breaking that rule: \`block\` denies, \`warn\`
warns, \`info\` allows; the fact, once it has happened, is recorded as a violation in each case. *Softens* names the rules that a change of
the setting can weaken; none can be deleted by one. *Source* names the rules of conduct that the default stands on; where they say
nothing, it is an assumption.`;

/** The page docs/reference/settings.md, made from flows/conduct/settings.json. */
export function settingsReference(): string {
  const { settings } = JSON.parse(readFileSync(TABLE, 'utf8')) as SettingsTable;
  const isSeverity = ({ type }: SettingRow): boolean => type === 'severity';
  const head = ['setting', 'type', 'default', 'other defaults', 'what it decides', 'softens', 'source'];
  return page(
    HEAD,
    writtenFrom('flows/conduct/settings.json'),
    '## Behaviour',
    table(
      head,
      settings.filter((row) => !isSeverity(row)).map((row) => [code(row.id), typeOf(row), ...common(row)]),
    ),
    '## Severities',
    table(
      head.filter((name) => name !== 'type'),
      settings.filter(isSeverity).map((row) => [code(row.id), ...common(row)]),
    ),
  );
}

function typeOf({ type, choices = [], before }: SettingRow): string {
  if (type === 'choice') return choices.map(code).join(' or ');
  if (type === 'boolean') return 'true or false';
  return type === 'integer' ? 'whole number' : before === undefined ? type : `seconds before the end of ${code(before)}`;
}

function common({ default: value, by, description, softens = [], source }: SettingRow): string[] {
  return [shown(value), lines((by ?? []).map(otherDefault)), description, softens.length > 0 ? codes(softens) : '', source.join(', ')];
}

function otherDefault({ value, channel, direction, language }: NonNullable<SettingRow['by']>[number]): string {
  return `${[channel, direction, language].filter((condition) => condition !== undefined).join(', ')}: ${shown(value)}`;
}

function shown(value: SettingValue): string {
  return code(String(value));
}
