/** Adds up one kind of report, a contact (or score) at a time; in whatever order, the same come out the same. */
export interface Accumulator<Item, Report> {
  add(item: Item): void;
  report(): Report;
}

/** What reports need to know beside contacts. */
export interface ReportSettings {
  /** Chats that an agent may have, `load.maxChats`. */
  readonly mostChats: number;
}
