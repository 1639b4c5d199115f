import type { LintContext } from './LintRule.ts';

/** A setting as the contact has it; the default where it is not given, as in a text judged alone. */
export function settingOf(context: LintContext, id: string, otherwise: number): number;
export function settingOf(context: LintContext, id: string, otherwise: boolean): boolean;
export function settingOf(context: LintContext, id: string, otherwise: string): string;
export function settingOf(context: LintContext, id: string, otherwise: number | boolean | string): unknown {
  const value = context.settings?.[id];
  return typeof value === typeof otherwise ? value : otherwise;
}
