import { trimEnd } from '../text/trimEnd.ts';

/** Stands for the form of address while ICU renders the rest; a private-use character, so that no text holds it. */
export const ADDRESS_MARK = '\ue000';

/**
 * Puts the form of address where the mark stands, with a capital at the beginning of a sentence. An empty address goes
 * with its comma, and what followed it gets the capital: "{customerAddress}, спасибо" becomes "Спасибо", and
 * "Здравствуйте, {customerAddress}!" becomes "Здравствуйте!".
 */
export function placeAddress(text: string, address: string): string {
  let result = text;
  for (let at = result.indexOf(ADDRESS_MARK); at >= 0; at = result.indexOf(ADDRESS_MARK)) {
    result =
      address === ''
        ? withoutMark(result, at)
        : result.slice(0, at) + (beginsSentence(result, at) ? capitalised(address) : address) + result.slice(at + 1);
  }
  return result;
}

function withoutMark(text: string, at: number): string {
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (beginsSentence(text, at)) return before + capitalised(after.replace(/^[,!.]?[ \u00a0]*/, ''));
  if (after.startsWith(', ')) return before + after.slice(2);
  if (before.endsWith(', ')) return before.slice(0, -2) + after;
  return trimEnd(before, ' \u00a0') + after;
}

function beginsSentence(text: string, at: number): boolean {
  const before = trimEnd(text.slice(0, at), ' \n\u00a0"«„“(');
  return before === '' || /[.!?…]$/.test(before);
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return text === '' ? '' : first.toLocaleUpperCase() + text.slice(first.length);
}
