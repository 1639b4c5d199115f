/** A call script as it was written elsewhere: texts, and what customers may reply to them. Not yet a flow. */
export interface Script {
  readonly nodes: readonly ScriptNode[];
  /** The name of the node that it begins at, as the script says; null where it says nothing. */
  readonly start: string | null;
}

export interface ScriptNode {
  /** As the script names it. */
  readonly name: string;
  readonly place: Place;
  readonly title: string | null;
  /** Without markup; '' where there is none. */
  readonly text: string;
  readonly comment: string | null;
  readonly replies: readonly ScriptReply[];
  /** Where it goes on without a reply. */
  readonly next: ScriptLink | null;
  /** The script says that it ends here. */
  readonly ends: boolean;
}

export interface ScriptLink {
  readonly target: string;
  readonly place: Place;
}

export interface ScriptReply {
  /** '' where the script has none. */
  readonly words: string;
  readonly target: string | null;
  readonly place: Place;
}

/** Where something stands in the source: a JSON pointer, or a line of a table. */
export interface Place {
  readonly pointer?: string;
  readonly line?: number;
}
