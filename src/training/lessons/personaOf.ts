import { diceOf } from '../../chance/diceOf.ts';
import { seedOfText } from '../../chance/seedOfText.ts';
import type { Assignment } from './Assignment.ts';
import type { PersonaStanding, Standing } from './standingOf.ts';

/**
 * Whom a trainee meets next: of the personas that are not passed the one that was met least, in the order of the assignment. When all are
 * passed a lesson goes on with those that were met least; an exam is over. Null where no attempt is left. `id` is the assignment's.
 */
export function personaOf(id: string, assignment: Assignment, { trainee, personas }: Standing): string | null {
  const order = orderOf(id, assignment, trainee);
  const possible = personas.filter(({ left }) => left !== 0);
  const due = possible.filter(({ passed }) => !passed);
  const among = due.length > 0 || assignment.kind === 'exam' ? due : possible;
  const [next] = [...among].sort((a, b) => a.attempts - b.attempts || place(order, a) - place(order, b));
  return next?.persona ?? null;
}

/** The personas in the order in which this trainee meets them. */
export function orderOf(id: string, { personas, order }: Assignment, trainee: string): readonly string[] {
  if (order === 'fixed') return personas;
  const dice = diceOf(seedOfText(`${id}\n${trainee}`));
  const shuffled = [...personas];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = dice(i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j] as string, shuffled[i] as string];
  }
  return shuffled;
}

function place(order: readonly string[], { persona }: PersonaStanding): number {
  return order.indexOf(persona);
}
