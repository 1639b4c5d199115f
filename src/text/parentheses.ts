type Span = readonly [number, number];

/**
 * Parentheses, both signs included, in the order in which they open; one that is never closed reaches to the end. Brackets
 * inside the given spans (smileys, links) are none, and neither is one that only closes ("а)").
 */
export function parenthesesIn(text: string, smileys: readonly Span[], urls: readonly Span[]): [number, number][] {
  if (!text.includes('(')) return [];
  const taken = [...smileys, ...urls].sort((one, other) => one[0] - other[0]);
  const found: [number, number][] = [];
  const open: [number, number][] = [];
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign !== 0x28 && sign !== 0x29) continue;
    while ((taken[next]?.[1] ?? text.length) <= index) next += 1;
    if ((taken[next]?.[0] ?? text.length) <= index) continue;
    if (sign === 0x28) {
      const span: [number, number] = [index, text.length];
      found.push(span);
      open.push(span);
    } else {
      const closed = open.pop();
      if (closed !== undefined) closed[1] = index + 1;
    }
  }
  return found;
}
