/** A fact that the customer can give now. */
export interface WantedFact {
  readonly name: string;
  readonly type: 'boolean' | 'integer' | 'number' | 'string' | 'list';
  /** How the fact is called in the customer's language ("номер заказа"), where the flow says so. */
  readonly called?: string | undefined;
  /** It is the one that is asked for now. */
  readonly isAsked: boolean;
}

/** A fact read from the customer's words. */
export interface GivenFact {
  readonly fact: string;
  readonly value: string | number;
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  /** Holds only if the words mean nothing else. */
  readonly isGuess?: true;
}
