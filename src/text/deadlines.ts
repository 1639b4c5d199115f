type Unit = 'minute' | 'hour';

/** "Within" with its words for a count by plural category; small numbers in letters where the set phrase has them. */
interface Wording {
  readonly within: string;
  readonly units: Readonly<Record<Unit, Readonly<Record<string, string>>>>;
  /** Five minutes, in full. */
  readonly five: string;
}

const LANGUAGES: Readonly<Record<string, Wording>> = {
  ru: {
    within: 'в течение',
    units: { minute: { one: 'минуты', other: 'минут' }, hour: { one: 'часа', other: 'часов' } },
    five: 'пяти минут',
  },
  lt: {
    within: 'per',
    units: {
      minute: { one: 'minutę', few: 'minutes', other: 'minučių' },
      hour: { one: 'valandą', few: 'valandas', other: 'valandų' },
    },
    five: 'penkias minutes',
  },
  pl: {
    within: 'w ciągu',
    units: { minute: { one: 'minuty', other: 'minut' }, hour: { one: 'godziny', other: 'godzin' } },
    five: 'pięciu minut',
  },
  en: { within: 'within', units: { minute: { one: 'minute', other: 'minutes' }, hour: { one: 'hour', other: 'hours' } }, five: 'five minutes' },
};
const RULES = new Map(Object.keys(LANGUAGES).map((language) => [language, new Intl.PluralRules(language)] as const));
const HOUR = 3_600;

/** A promise in words: "в течение пяти минут", "per 24 valandas"; null for a language without words. Full hours are told in hours. */
export function withinTime(seconds: number, language: string): string | null {
  const wording = LANGUAGES[language];
  if (wording === undefined || !(seconds > 0)) return null;
  if (seconds === 300) return `${wording.within} ${wording.five}`;
  const unit: Unit = seconds >= HOUR && seconds % HOUR === 0 ? 'hour' : 'minute';
  const count = Math.ceil(seconds / (unit === 'hour' ? HOUR : 60));
  const forms = wording.units[unit];
  return `${wording.within} ${count} ${forms[RULES.get(language)?.select(count) ?? 'other'] ?? forms['other'] ?? ''}`;
}
