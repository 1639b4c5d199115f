import { isRecord } from '../flow/walkMachine.ts';
import { plainText } from './plainText.ts';

const LONGEST_NAME = 200;
const LANGUAGES = ['ru', 'en', 'lt', 'pl'];

/** A name or number by which a script calls a node; null for anything else. */
export function nameIn(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, LONGEST_NAME);
  return isRecord(value) ? (nameIn(value.id) ?? nameIn(value.key)) : null;
}

/** A text, several that belong together, or one by language; null where it is none of these. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return String(value);
  if (value === null) return '';
  if (Array.isArray(value)) {
    const texts = value.map((one: unknown) => (Array.isArray(one) ? null : textIn(one)));
    return texts.some((text) => text === null) ? null : texts.filter(Boolean).join('\n\n');
  }
  if (!isRecord(value)) return null;
  const found = [...LANGUAGES, 'text', 'value', 'html'].map((key) => value[key]).find((one) => typeof one === 'string');
  return typeof found === 'string' ? plainText(found) : null;
}

/** True, "yes", 1. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|y|1|\+|да|taip|tak|x)$/i.test(value.trim()));
}
