import { describe, expect, it } from 'vitest';
import { joinParts } from '../../../server/store/joinParts.ts';

class Counter {
  #count = 0;
  next(): number {
    return ++this.#count;
  }
}

class Greeter {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  greet(): string {
    return `Labas, ${this.#name}`;
  }
}

describe('parts joined', () => {
  it('answer each for itself, with what it keeps', () => {
    const joined = joinParts(new Counter(), new Greeter('Ona'));
    expect([joined.next(), joined.next(), joined.greet()]).toEqual([1, 2, 'Labas, Ona']);
  });

  it('keep their methods when they are taken apart', () => {
    const { greet } = joinParts(new Greeter('Jonas'));
    expect(greet()).toBe('Labas, Jonas');
  });

  it('may not answer for the same', () => {
    expect(() => joinParts(new Counter(), new Counter())).toThrow('Two parts have the method next');
  });
});
