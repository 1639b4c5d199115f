import Type from 'typebox';
import { describe, expect, it } from 'vitest';
import { factValue, object } from '../../src/flow/vocabulary/data.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { coercingCheck, schemaCheck } from '../../src/problems/schemaProblems.ts';

const side = Type.Union([Type.Literal('left'), Type.Literal('right')]);
const schema = object({
  name: Type.String({ minLength: 2, maxLength: 4, pattern: '^[a-z]+$' }),
  side: Type.Optional(side),
  value: Type.Optional(factValue),
  list: Type.Optional(Type.Array(object({ count: Type.Integer({ minimum: 1, maximum: 3 }) }), { minItems: 1, maxItems: 2 })),
  either: Type.Optional(Type.Union([Type.String(), object({ left: Type.Boolean() })])),
});
const check = schemaCheck(schema);
const wordsOf = (value: unknown, base?: string) => check(value, base).map((problem) => `${problem.pointer} ${formatProblem(problem)}`);

describe('schemaCheck', () => {
  it('finds nothing wrong with what is right', () => {
    expect(check({ name: 'abc', side: 'left', value: [1, 'a', null], list: [{ count: 2 }], either: { left: true } })).toEqual([]);
  });

  it.each([
    ['a missing field', {}, ['/name name is missing']],
    ['another type', { name: 7 }, ['/name name must be text']],
    ['too short a text', { name: 'a' }, ['/name name must have at least 2 characters']],
    ['too long a text', { name: 'abcde' }, ['/name name must have at most 4 characters']],
    ['a text of another form', { name: 'AB' }, ['/name name must match ^[a-z]+$']],
    ['a choice that is none', { name: 'ab', side: 'up' }, ['/side side must be one of left, right']],
    ['a value of none of several types', { name: 'ab', value: {} }, ['/value value must be text, or a number, or true or false, or null, or a list']],
    [
      'a wrong item of a list that is one of several types',
      { name: 'ab', value: [1, {}] },
      ['/value/1 value.1 must be text, or a number, or true or false, or null'],
    ],
    [
      'numbers out of bounds',
      { name: 'ab', list: [{ count: 0 }, { count: 1.5 }] },
      ['/list/0/count list.0.count must be at least 1', '/list/1/count list.1.count must be a whole number'],
    ],
    ['too short a list', { name: 'ab', list: [] }, ['/list list must have at least 1 items']],
    ['what is wrong inside of the branch that was meant', { name: 'ab', either: { left: 'x' } }, ['/either/left either.left must be true or false']],
    ['an unknown field', { nam: 'ab', name: 'ab' }, ['/nam There is no field "nam" here. Did you mean "name"?']],
    ['no object at all', [], [' it must be an object']],
  ])('names %s', (_name, value, words) => {
    expect(wordsOf(value)).toEqual(words);
  });

  it('tells everything that is wrong, at most 20 things', () => {
    expect(wordsOf({ name: 7, side: 'up', x: 1 })).toHaveLength(3);
    expect(check(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`x${i}`, i])))).toHaveLength(20);
  });

  it('writes the place of a value in a larger whole, with the signs of JSON pointers escaped', () => {
    expect(check({ name: 'ab', 'a/b~c': 1 }, '/3')[0]?.pointer).toBe('/3/a~1b~0c');
  });

  it('refuses names that mean something to objects by a code of their own', () => {
    expect(check(JSON.parse('{"name": "ab", "__proto__": 1}'))[0]).toMatchObject({ code: 'forbidden-name', pointer: '/__proto__' });
  });
});

describe('coercingCheck', () => {
  it('makes numbers of text, in place', () => {
    const query = { limit: '7' };
    expect(coercingCheck(object({ limit: Type.Integer() }))(query)).toEqual([]);
    expect(query).toEqual({ limit: 7 });
    expect(coercingCheck(object({ limit: Type.Integer() }))({ limit: 'seven' })).toHaveLength(1);
  });
});
