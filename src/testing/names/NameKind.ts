/** What a name in a test can be the name of. */
export type NameKind =
  | 'phrase'
  | 'stage'
  | 'machine'
  | 'fact'
  | 'rule'
  | 'lint rule'
  | 'action'
  | 'event type'
  | 'meaning, phrase or act'
  | 'reminder'
  | 'task'
  | 'timer'
  | 'counter'
  | 'metric'
  | 'move'
  | 'state';

/** A name that stands somewhere in a test. */
export interface NameUse {
  readonly kind: NameKind;
  readonly name: string;
  /** Of a state: whose it is. */
  readonly machine?: string;
  /** From the value that it stands in. */
  readonly pointer: string;
}

export function nameUse(kind: NameKind, name: string, pointer: string): NameUse {
  return { kind, name, pointer };
}
