/** What `sufler record` was told on its command line. */
export interface RecordOptions {
  readonly as: 'test' | 'flow';
  readonly format: 'auto' | 'transcript' | 'chat';
  readonly flow?: string;
  readonly id?: string;
  readonly name?: string;
  readonly language?: string;
  readonly channel: 'chat' | 'phone';
  readonly direction: 'inbound' | 'outbound';
  readonly agentName?: string;
  readonly customerName?: string;
  /** A file with the body that the conversation was started with. */
  readonly opening?: string;
  readonly output?: string;
  readonly force?: boolean;
  /** Telephone numbers, e-mail addresses and the like stay. */
  readonly keepPersonal?: boolean;
}
