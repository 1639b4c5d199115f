import { describe, expect, it } from 'vitest';
import type { SettingRow } from '../../src/flow/schema/settings.ts';
import { softeningOf } from '../../src/flow/softeningOf.ts';

const severity: SettingRow = { id: 's', type: 'severity', default: 'block', source: ['X'], softens: ['HOLD-2'], description: 'd' };
const seconds: SettingRow = { ...severity, type: 'seconds', default: 60 };

describe('a change of a setting', () => {
  it.each([
    ['block', 'warn', 'surely'],
    ['block', 'info', 'surely'],
    ['warn', 'info', 'surely'],
    ['info', 'warn', null],
    ['warn', 'block', null],
    ['warn', 'warn', null],
  ] as const)('SCR-6: of a severity from %s to %s softens its rules: %s', (from, to, expected) => {
    expect(softeningOf(severity, from, to)).toBe(expected);
  });

  it('of a limit may soften its rules, whichever way', () => {
    expect([softeningOf(seconds, 60, 90), softeningOf(seconds, 60, 30), softeningOf(seconds, 60, 60)]).toEqual(['possibly', 'possibly', null]);
  });

  it('that no rule depends on softens none', () => {
    expect(softeningOf({ ...severity, softens: undefined }, 'block', 'info')).toBeNull();
  });
});
