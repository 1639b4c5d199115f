import { isAnswer, typeOfMeaning, type Ear } from './Ear.ts';

/** Answers to a question are the likelier for it. */
const ASKED = 3;
/** What nobody hears now is probably not what is meant. */
const UNHEARD = 0.25;
/** How much of what nobody hears is what is heard instead. */
const STANDS_IN = 0.85;

/** What a state makes of probabilities. */
export interface Bearing {
  /** How much each of the meanings can matter now. */
  readonly weights: Float64Array;
  /** Meanings that nobody hears now, each with what it comes to where the script listens for that. */
  readonly standIns: readonly (readonly [unheard: number, heard: number])[];
}

/** A "no" is a refusal where something is offered, a threat a complaint, and what is precise is also what is general. */
const COMES_TO: Readonly<Record<string, readonly string[]>> = {
  'customer.disagrees': ['customer.declines-offer'],
  'customer.declines-offer': ['customer.objects', 'customer.disagrees'],
  'customer.objects': ['customer.declines-offer'],
  'customer.threatens-review': ['customer.complains'],
  'customer.insults': ['customer.is-rude'],
  'customer.asks-characteristics': ['customer.asks'],
  'customer.asks-progress': ['customer.asks'],
  'customer.means': ['customer.states-problem'],
};

/** What the present state makes of meanings; null where no state is known. */
export function bearingOf(meanings: readonly string[], { hears, scriptHears, isAsked }: Ear): Bearing | null {
  if (hears === undefined) return null;
  const types = meanings.map(typeOfMeaning);
  const heard = types.map(hears);
  const weights = Float64Array.from(types, (type, index) => (heard[index] !== true ? UNHEARD : isAsked && isAnswer(type) ? ASKED : 1));
  const standIns = types.flatMap((type, index) => {
    const other = heard[index] === true ? undefined : COMES_TO[type]?.find((one) => hears(one) && scriptHears?.(one));
    return other === undefined || !types.includes(other) ? [] : [[index, types.indexOf(other)] as const];
  });
  return { weights, standIns };
}

/** What matters less is less likely, and the others the likelier for it. What is left over, "none of these", keeps its share. */
export function bear(probabilities: Float64Array, { weights, standIns }: Bearing): void {
  for (const [unheard, heard] of standIns) {
    const moved = (probabilities[unheard] as number) * STANDS_IN;
    probabilities[unheard] = (probabilities[unheard] as number) - moved;
    probabilities[heard] = (probabilities[heard] as number) + moved;
  }
  let before = 0;
  let sum = 0;
  for (let index = 0; index < probabilities.length; index += 1) {
    before += probabilities[index] as number;
    const weighed = (probabilities[index] as number) * (weights[index] as number);
    probabilities[index] = weighed;
    sum += weighed;
  }
  const all = sum + Math.max(0, 1 - before);
  if (all <= 0) return;
  for (let index = 0; index < probabilities.length; index += 1) probabilities[index] = (probabilities[index] as number) / all;
}
