/** Why a watcher's connection ends, as the WebSocket protocol says it: a code and a few words. */
export const CLOSED = Object.freeze({
  stopping: [1001, 'the server stops'],
  readOnly: [1008, 'nothing can be said here'],
  failed: [1011, 'something failed; it is in the log'],
  tooSlow: [1013, 'read too slowly'],
  full: [1013, 'too many watch'],
  gone: [4404, 'there is no such conversation any more'],
} as const satisfies Record<string, readonly [code: number, reason: string]>);

export type CloseReason = (typeof CLOSED)[keyof typeof CLOSED];
