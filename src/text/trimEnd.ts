/** The text without these signs at its end. A loop, because `[…]+$` looks at a long run of signs again and again. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
