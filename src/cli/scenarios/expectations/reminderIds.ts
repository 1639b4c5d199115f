/** How scenarios speak of reminders, and the ids that they mean; the first row that fits counts. */
const ROWS: readonly (readonly [words: RegExp, ids: readonly string[]])[] = [
  [/call(?:ing)? ?back|call-?back/i, ['callback.due', 'callback.overdue', 'callback.agreed']],
  [/supervisor|lowest rating|low rating/i, ['supervisor.alert']],
  [/progress|follow-?up/i, ['followUp.progress', 'followUp.due', 'followUp.missed']],
  [/slow(?:er| ?down|ly)?\b|too fast/i, ['tempo.slower']],
  [/faster|speed ?up|too slow/i, ['tempo.faster']],
  [/pause|monologue|short utterances|speaking (?:too )?long/i, ['tempo.pause']],
  [/hear (?:the customer|them|him|her) out|do not interrupt|customer is speaking/i, ['listen.out']],
  [/listen/i, ['listen', 'listen.out']],
  [/search|hint|ask to hold/i, ['hold.hint']],
  [/attention|turn back|side talk|busy/i, ['attention.customer']],
  [/natural|gesture|emotion|expressive|voice/i, ['voice.natural']],
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
