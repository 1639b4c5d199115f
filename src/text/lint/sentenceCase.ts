/** A text with a small first letter, to stand within a sentence. "I" and names in capitals stay. */
export function lowerFirst(text: string): string {
  return /^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A text with a large first letter, to begin a sentence. */
export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
