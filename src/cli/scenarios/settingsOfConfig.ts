/**
 * Short names that scenarios use in `config`, and the settings that they mean. A key that is a setting's id itself
 * (`hold.limit`, `severity.END-1`) passes as it is.
 */
export const CONFIG_SETTINGS: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  includeCompany: 'greeting.includeCompany',
  greetingIncludesCompany: 'greeting.includeCompany',
  greetingSilenceSeconds: 'greeting.silence',
  askStyle: 'ask.style',
  confirmForm: 'confirm.form',
  closingForm: 'closing.form',
  replyNoticeSeconds: 'reply.notice',
  noticeSeconds: 'reply.notice',
  replyDueSeconds: 'reply.due',
  replyLimitSeconds: 'reply.due',
  holdLimitSeconds: 'hold.limit',
  apologiseFirst: 'abuse.apologiseFirst',
  warnAtOnce: 'abuse.warnAtOnce',
  flirtTolerance: 'flirt.tolerance',
  extraOffers: 'offer.extra',
  offerExtra: 'offer.extra',
  expectedOffers: 'offer.expected',
  maxObjections: 'offer.maxObjections',
  deadEndMessages: 'phone.afterMessages',
  phoneAfterMessages: 'phone.afterMessages',
  messagesThreshold: 'phone.afterMessages',
  deadEndCharacters: 'phone.afterCharacters',
  charactersThreshold: 'phone.afterCharacters',
  phoneAfterCharacters: 'phone.afterCharacters',
  deadEndClarifications: 'phone.afterClarifications',
  clarificationsThreshold: 'phone.afterClarifications',
  phoneAfterClarifications: 'phone.afterClarifications',
  silenceReminderSeconds: 'closing.silenceReminder',
  silenceCloseSeconds: 'closing.silenceClose',
  callbackSeconds: 'callback.promise',
  callbackPromiseSeconds: 'callback.promise',
  callbackReminderSeconds: 'callback.reminder',
  followUpReminderSeconds: 'followUp.reminder',
  followUpGraceSeconds: 'followUp.grace',
  followUpSeconds: 'followUp.promise',
  followUpPromiseSeconds: 'followUp.promise',
  maxChats: 'load.maxChats',
  maxOpenChats: 'load.maxChats',
  chatLimit: 'load.maxChats',
  chatsPerAgent: 'load.maxChats',
  reminderCoolDownSeconds: 'reminder.coolDown',
  noticeAtSeconds: 'reply.notice',
  noticeAfterSeconds: 'reply.notice',
  waitNoticeSeconds: 'reply.notice',
  replyNormSeconds: 'reply.due',
  replySeconds: 'reply.due',
  replyTimeoutSeconds: 'reply.due',
  maxHoldSeconds: 'hold.limit',
  inviteAfterSeconds: 'invite.after',
  inviteSeconds: 'invite.after',
  inviteThresholdSeconds: 'invite.after',
  invitationSeconds: 'invite.after',
  invitationAfterSeconds: 'invite.after',
  invitationThresholdSeconds: 'invite.after',
  promotion: 'invite.promotion',
  promotionActive: 'invite.promotion',
  hasPromotion: 'invite.promotion',
  toPhoneThresholdMessages: 'phone.afterMessages',
  toPhoneMessagesThreshold: 'phone.afterMessages',
  toPhoneThreshold: 'phone.afterMessages',
  toPhoneMessages: 'phone.afterMessages',
  toPhoneAfterMessages: 'phone.afterMessages',
  deadEndThreshold: 'phone.afterMessages',
  deadEndAfterMessages: 'phone.afterMessages',
  maxMessages: 'phone.afterMessages',
  callbackDueSeconds: 'callback.promise',
  callbackDeadlineSeconds: 'callback.promise',
  callbackReminderBeforeSeconds: 'callback.reminder',
  contactWithinSeconds: 'followUp.promise',
  followUpDueSeconds: 'followUp.promise',
  followUpDeadlineSeconds: 'followUp.promise',
  maxChatsPerAgent: 'load.maxChats',
  maxParallelChats: 'load.maxChats',
  parallelChats: 'load.maxChats',
  pauseSeconds: 'listen.pause',
  minPauseSeconds: 'listen.pause',
  pauseMinSeconds: 'listen.pause',
  tempoTolerance: 'tempo.tolerance',
  tempoTolerancePercent: 'tempo.tolerance',
  speechRateTolerance: 'tempo.tolerance',
  monologueSeconds: 'tempo.monologue',
  monologueLimitSeconds: 'tempo.monologue',
  maxMonologueSeconds: 'tempo.monologue',
  askRepeatLimit: 'tempo.repeats',
  nameTarget: 'name.target',
  nameUses: 'name.target',
  nameUsesTarget: 'name.target',
  nameUseTarget: 'name.target',
  maxNameUses: 'name.maximum',
  nameMaximum: 'name.maximum',
  bestRating: 'feedback.best',
  ratingBest: 'feedback.best',
  lowestRating: 'feedback.lowest',
  smileys: 'smileys',
  tone: 'tone',
  lastItemPeriod: 'list.lastItemPeriod',
  maxSentencesPerParagraph: 'paragraph.maxSentences',
  paragraphMaxSentences: 'paragraph.maxSentences',
  maxSentenceWords: 'sentence.maxWords',
  sentenceMaxWords: 'sentence.maxWords',
  longSentenceWords: 'sentence.maxWords',
  summaryMaxSentences: 'summary.maxSentences',
  politePerMessage: 'polite.maxPerMessage',
  maxPolitePerMessage: 'polite.maxPerMessage',
});

/** Durations in other units than the settings', which are in seconds. */
const UNITS: readonly (readonly [end: string, seconds: number])[] = [
  ['Minutes', 60],
  ['Hours', 3_600],
];

type SettingValue = string | number | boolean;

/** The settings that a scenario's `config` means, and the keys that mean none. */
export function settingsOfConfig(config: Readonly<Record<string, unknown>>): { settings: Record<string, SettingValue>; unread: string[] } {
  const settings: Record<string, SettingValue> = {};
  const unread: string[] = [];
  for (const [key, value] of Object.entries(config)) {
    const [id, read] = settingOf(key, value);
    if (id === undefined || !['string', 'number', 'boolean'].includes(typeof read)) unread.push(key);
    else settings[id] = read as SettingValue;
  }
  return { settings, unread };
}

function settingOf(key: string, value: unknown): readonly [string | undefined, unknown] {
  if (key in CONFIG_SETTINGS) return [CONFIG_SETTINGS[key], value];
  for (const [end, seconds] of UNITS) {
    const inSeconds = key.endsWith(end) ? `${key.slice(0, -end.length)}Seconds` : '';
    if (inSeconds in CONFIG_SETTINGS && typeof value === 'number') return [CONFIG_SETTINGS[inSeconds], value * seconds];
  }
  return [/^[a-z][A-Za-z]*\.[A-Za-z0-9.-]+$/.test(key) ? key : undefined, value];
}
