const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words of the trade that the dictionaries do not have, folded. */
export const houseWords: Readonly<Record<string, ReadonlySet<string>>> = Object.freeze({
  ru: words('чат чата чате чату чатом чаты чатов онлайн офлайн смайл смс имейл емейл ненормативная ненормативной ненормативную ненормативные'),
  lt: words('el pašto pokalbių svetainėje internetu onlain emailas sms'),
  pl: words('czat czatu czacie czatem e-mail mail mailem maila sms online offline'),
  en: words('online offline email sms webshop faq'),
});
