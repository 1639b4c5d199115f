import { describe, expect, it } from 'vitest';
import { problemSink } from '../../../src/flow/validation/problemSink.ts';
import { validations } from '../../../src/flow/validation/validations.ts';

describe('the list of validations', () => {
  it('has each check once, under a name of its own', () => {
    expect(new Set(validations.map(({ name }) => name)).size).toBe(validations.length);
    expect(Object.isFrozen(validations)).toBe(true);
    for (const { name } of validations) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('begins with the form, so that an author hears of a wrong key before what follows from it', () => {
    expect(validations[0]?.name).toBe('format');
  });
});

describe('problemSink', () => {
  const problem = (name: string) => ({ code: 'unknown-target' as const, args: { name }, file: 'f', pointer: '/x' });

  it('keeps each problem once, and suggests the nearest of the names that are known', () => {
    const sink = problemSink();
    sink.add({ ...problem('ofer'), known: ['offer', 'recap'] });
    sink.add(problem('ofer'));
    sink.add({ ...problem('weather'), known: ['offer', 'recap'] });
    expect(sink.problems).toEqual([{ ...problem('ofer'), suggestion: 'offer' }, problem('weather')]);
  });

  it('asks for no more names when it is full', () => {
    const sink = problemSink(1);
    sink.add(problem('a'));
    const known = (function* (): Generator<string> {
      yield* [];
      throw new Error('asked');
    })();
    sink.add({ ...problem('b'), known });
    expect(sink.full).toBe(true);
    expect(sink.problems).toHaveLength(1);
  });
});
