/** A machine as a picture of it needs it: states within states, and what leads from one to another. Data only, in the order of the file. */
export interface Graph {
  /** The machine's id. */
  readonly id: string;
  readonly description: string;
  /** The machine itself; its states are its children. */
  readonly root: GraphNode;
  /** All transitions, also those that stay where they are. */
  readonly edges: readonly GraphEdge[];
  /** The states without the root, without going through them. */
  readonly size: number;
}

export type NodeKind = 'atomic' | 'compound' | 'parallel' | 'final' | 'history';

export interface GraphNode {
  /** The state's dotted path, as coverage, tests and the guard `in` name it; '' is the machine itself. */
  readonly id: string;
  readonly key: string;
  readonly kind: NodeKind;
  /** JSON pointer into the resolved machine. */
  readonly pointer: string;
  readonly children: readonly GraphNode[];
  /** The child that it begins in. */
  readonly initial: string | null;
  readonly stage: string | null;
  readonly say: Speech | null;
  /** What is done on the way in and out, in short words. */
  readonly entry: readonly ActionWords[];
  readonly exit: readonly ActionWords[];
}

/** What the agent should say in a state. */
export interface Speech {
  /** A phrase or a family. */
  readonly phrase: string;
  /** How it begins, where the language is known. */
  readonly words: string | null;
}

export interface GraphEdge {
  /** JSON pointer of the transition in the resolved machine. */
  readonly id: string;
  readonly kind: 'event' | 'timer' | 'always' | 'history';
  /** Dotted path of the state that hears it. */
  readonly source: string;
  /** Dotted path of the state that it leads to; null where it stays, or leads nowhere. */
  readonly target: string | null;
  /** The event type or pattern, the setting of a delay, '' of what is true at once. */
  readonly trigger: string;
  /** In short words. */
  readonly guard: string | null;
  readonly actions: readonly ActionWords[];
  /** The rules that it breaks. */
  readonly violates: readonly string[];
  /** `{}`: the event is not heard here, nor by the states around it. */
  readonly forbids: boolean;
}

export interface ActionWords {
  readonly type: string;
  readonly words: string;
}
