import { seedOfText } from '../../chance/seedOfText.ts';
import type { Assignment } from './Assignment.ts';

/**
 * The seed of a trainee's attempt, from 1, with a persona. It follows from the assignment, so that nobody can look for an easy one.
 * `id` is the assignment's.
 */
export function seedOf(id: string, { seedPolicy, seeds }: Assignment, trainee: string, persona: string, attempt: number): number {
  const [first] = seeds;
  if (seedPolicy === 'listed' && first !== undefined) return seeds[(attempt - 1) % seeds.length] ?? first;
  if (seedPolicy === 'same') return first ?? seedOfText(`${id}\n${persona}`);
  return seedOfText([id, trainee, persona, attempt].join('\n'));
}
