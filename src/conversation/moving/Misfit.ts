/** Why a conversation cannot go on in another version of its flow. */
export interface Misfit {
  /**
   * `state`: a machine stands in a state that the version does not have. `regions`: it stands in several states at once that exclude
   * each other there. `fact`: a fact is known that is of another type there.
   */
  readonly kind: 'state' | 'regions' | 'fact';
  /** Id of the machine; null for a fact. */
  readonly machine: string | null;
  /** Dotted path of the state in which the machine stands now, or the name of the fact. */
  readonly name: string;
}
