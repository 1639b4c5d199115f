import type { Opening } from '../../conversation/Opening.ts';

const NAMES: Readonly<Record<string, string | undefined>> = Object.freeze({ ru: 'Елизавета', lt: 'Rūta', pl: 'Anna', en: 'Ruth' });

/** Who the machine that talks is, in a language. */
export function agentOf(language: string): NonNullable<Opening['agent']> {
  return { name: NAMES[language] ?? 'Ruth', gender: 'female' };
}
