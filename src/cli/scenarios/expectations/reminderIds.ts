/** How scenarios speak of reminders, and the ids that they mean; the first row that fits counts. */
const ROWS: readonly (readonly [words: RegExp, ids: readonly string[]])[] = [
  [/pick up at once|at once|urgent/i, ['pickup.urgent']],
  [/answer now|pick up|ringing/i, ['pickup.now', 'pickup.urgent']],
  [/smile/i, ['smile']],
  [/greet/i, ['greet.now']],
  [/hold|return|report|off hold/i, ['hold.return']],
  [/another offer|one more|more offers?|n ?\+ ?1/i, ['offer.more']],
  [/overdue|reply due/i, ['reply.overdue']],
  [/notice|answer or write|reply/i, ['reply.notice']],
  [/close (?:is )?allowed|may (?:be )?close/i, ['close.allowed']],
  [/customer (?:is )?silent|silence/i, ['customer.silent']],
  [/phone|offer (?:a )?call/i, ['phone.offer']],
  [/calm|restrain/i, ['stay.calm']],
];

/** The ids that are meant; undefined when no row fits. */
export function reminderIds(about: string): readonly string[] | undefined {
  return ROWS.find(([words]) => words.test(about))?.[1];
}
