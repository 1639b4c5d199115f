import { pointerTo } from '../../problems/pointer.ts';
import type { SettingRow } from '../schema/settings.ts';
import { settingExpects } from '../settingExpects.ts';
import { isRecord, textOf } from '../walkMachine.ts';
import { checkFormat, type FlowDocument } from './formats.ts';
import { faultOf } from './phraseTexts.ts';
import type { Report } from './Validation.ts';

/** A brand is of its format, its time zone exists, and it changes only settings that there are, to values that they can have. */
export function checkBrand(document: FlowDocument, settings: ReadonlyMap<string, SettingRow | null> | null, report: Report): void {
  const { file, value } = document;
  checkFormat(document).forEach(report);
  if (!isRecord(value)) return;
  const timeZone = textOf(value.timeZone);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    report({ code: 'schema', args: { reason: '"timeZone" must be an IANA name such as "Europe/Vilnius"' }, file, pointer: '/timeZone' });
  }
  checkPhrases(value.phrases, file, report);
  if (settings === null) return;
  const check = (values: unknown, base: string): void => {
    if (!isRecord(values)) return;
    for (const [name, given] of Object.entries(values)) {
      const row = settings.get(name);
      const place = { file, pointer: pointerTo(base, name) };
      if (row === undefined) report({ code: 'undeclared-setting', args: { name }, ...place, known: settings.keys() });
      // What is no value of any setting was told of by the format.
      const expected = row && typeof given !== 'object' ? settingExpects(row, given) : null;
      if (expected !== null) report({ code: 'wrong-setting', args: { name, expected }, ...place });
    }
  };
  check(value.settings, '/settings');
  const overrides = value.overrides;
  if (Array.isArray(overrides))
    overrides.forEach((override: unknown, index) => isRecord(override) && check(override.settings, `/overrides/${index}/settings`));
}

/** Texts of the brand's own; what is not of the format was told of by it. */
function checkPhrases(phrases: unknown, file: string, report: Report): void {
  if (!isRecord(phrases)) return;
  for (const [language, texts] of Object.entries(phrases)) {
    if (!isRecord(texts)) continue;
    for (const [phrase, variants] of Object.entries(texts)) {
      const pointer = pointerTo(pointerTo('/phrases', language), phrase);
      for (const text of Array.isArray(variants) ? (variants as unknown[]) : [variants]) {
        const reason = typeof text === 'string' ? faultOf(text) : null;
        if (reason !== null) report({ code: 'malformed-phrase', args: { reason }, file, pointer });
      }
    }
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
