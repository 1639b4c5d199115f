/** A tree of words by letters: a text is compared with all of them at once. */
export class Trie<T> {
  readonly next = new Map<number, Trie<T>>();
  /** What ends at this letter; null for nothing. */
  ends: T[] | null = null;

  add(word: string, value: T): void {
    const code = word.charCodeAt(0);
    if (word === '') {
      (this.ends ??= []).push(value);
      return;
    }
    let child = this.next.get(code);
    if (child === undefined) {
      child = new Trie<T>();
      this.next.set(code, child);
    }
    child.add(word.slice(1), value);
  }
}
