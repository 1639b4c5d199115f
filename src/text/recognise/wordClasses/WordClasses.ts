/**
 * Words of like use, in the order in which their features are numbered. A class says what kind of word it is, not what the
 * customer means: that the model learns from the examples, and what it learnt of one word of a class holds for the others.
 */
export const classNames = [
  'hello',
  'goodbye',
  'thanks',
  'sorry',
  'yes',
  'no',
  'not',
  'wish',
  'choose',
  'goods',
  'property',
  'service',
  'order',
  'broken',
  'giveBack',
  'money',
  'trouble',
  'progress',
  'hurry',
  'hear',
  'price',
  'doubt',
  'displeased',
  'publish',
  'public',
  'scorn',
  'charm',
  'private',
  'mistaken',
  'institution',
  'more',
  'enough',
  'questionWord',
  'ask',
  'help',
  'person',
  'contact',
  'mark',
  'suit',
  'buy',
  'talk',
  'i',
  'you',
  'other',
] as const;

export type ClassName = (typeof classNames)[number];

/** The classes of one language: words apart by spaces, `слом*` for all that begin so, `не_туда` for two words in a row. */
export type WordClasses = Readonly<Record<ClassName, string>>;
