const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A seed that follows from a text: the same for the same text, a whole number from 0 to 2,147,483,647 (FNV-1a). */
export function seedOfText(text: string): number {
  let seed = OFFSET;
  for (let i = 0; i < text.length; i++) seed = Math.imul(seed ^ text.charCodeAt(i), PRIME);
  return (seed ^ (seed >>> 15)) & 0x7fffffff;
}
