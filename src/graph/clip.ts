/** A text of one line and at most so many characters; what is cut off shows as "…". Letters of two code units stay whole. */
export function clip(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= most && text.length <= most * 8
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
