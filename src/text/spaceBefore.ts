/** Where the white space before this place begins; the place itself if there is none. */
export function spaceBefore(text: string, place: number): number {
  let start = place;
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}
