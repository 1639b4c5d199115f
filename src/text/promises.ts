import { compileCues, indexCues, type Cue, type CueIndex } from './cues.ts';

/** Words about promises to call or write. */
export interface PromiseWords {
  /** "Перезвоню": the agent calls back himself. */
  readonly calls: CueIndex;
  /** Calling or writing by whomever. */
  readonly promises: CueIndex;
  /** "Позже", "в ближайшее время": a time that is none. */
  readonly vague: CueIndex;
  /** "Завтра", "до конца дня", "в понедельник": a time. */
  readonly dates: CueIndex;
  /** Minutes, hours, days: a time together with a number or "within". */
  readonly units: CueIndex;
  readonly counts: CueIndex;
}

interface Lists {
  readonly calls: readonly Cue[];
  readonly others: readonly Cue[];
  readonly vague: readonly Cue[];
  readonly dates: readonly Cue[];
  readonly units: readonly Cue[];
  readonly counts: readonly Cue[];
}

const LANGUAGES: Readonly<Record<string, Lists>> = {
  ru: {
    calls: ['перезвоню', 'позвоню', 'наберу', 'отзвонюсь'],
    others: [
      'перезвоним|перезвонит|перезвонят',
      'позвоним|позвонит|позвонят',
      'свяжусь|свяжемся|свяжется|свяжутся',
      'напишу|напишем|напишет|напишут',
      'отпишусь|отпишемся',
      'отвечу|ответим|ответит|ответят',
      'сообщу|сообщим|сообщит|сообщат',
      'пришлю|пришлем|пришлет|пришлют',
      'вышлю|вышлем|вышлет|отправлю|отправим',
      'вернусь|вернемся .. ответом|информацией|вам',
      'дам|дадим вам знать',
      'дам|дадим знать|ответ',
      'уведомлю|уведомим|оповещу|оповестим|проинформирую|проинформируем',
    ],
    vague: [
      'позже',
      'чуть позже',
      'немного позже',
      'попозже',
      'позднее',
      'потом',
      'скоро',
      'вскоре',
      'в скором времени',
      'в ближайшее время|будущем',
      'в ближайшие дни|часы|минуты',
      'на днях',
      'как-нибудь',
      'когда-нибудь',
      'через некоторое|какое-то время',
      'со временем',
      'как только смогу|сможем|получится|освобожусь',
      'как только будет возможность',
      'при первой возможности',
      'как можно скорее|быстрее|раньше',
      'по возможности',
    ],
    dates: [
      'завтра',
      'послезавтра',
      'сегодня',
      'до|к вечера|вечеру|обеда|обеду|утра|утру|полудня|полудню',
      'до конца дня|недели|месяца|смены',
      'утром',
      'днем',
      'вечером',
      'в|до|к|во понедельник*|вторник*|сред*|четверг*|пятниц*|суббот*|воскресень*',
      'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
      'полчаса',
    ],
    units: ['секунд*', 'минут*', 'час|часа|часов|часу', 'день|дня|дней', 'сутки|суток', 'недел*'],
    counts: [
      'через|течение|за|протяжении|одной|одного|одну|двух|две|два|трех|три|четырех|четыре|пяти|пять|десяти|десять|пятнадцати|двадцати|тридцати|полутора|суток',
    ],
  },
  lt: {
    calls: ['perskambinsiu', 'paskambinsiu'],
    others: [
      'perskambinsime|perskambins',
      'paskambinsime|paskambins',
      'susisieksiu|susisieksime|susisieks',
      'parašysiu|parašysime|parašys',
      'atrašysiu|atrašysime|atrašys',
      'atsakysiu|atsakysime|atsakys',
      'pranešiu|pranešime|praneš',
      'informuosiu|informuosime|informuos',
      'atsiųsiu|atsiųsime|atsiųs',
      'išsiųsiu|išsiųsime|išsiųs',
      'duosiu|duosime žinoti|žinią',
      'grįšiu|grįšime .. atsakymu|jus',
    ],
    vague: [
      'vėliau',
      'kiek|truputį|šiek tiek vėliau',
      'netrukus',
      'greitai',
      'greitu metu',
      'kuo greičiau',
      'artimiausiu metu',
      'artimiausiomis dienomis|valandomis',
      'po kurio|kažkurio laiko',
      'po kiek laiko',
      'kada nors',
      'kai tik galėsiu|galėsime|atsilaisvinsiu|pavyks',
      'esant galimybei',
      'pirmai progai pasitaikius',
    ],
    dates: [
      'rytoj',
      'poryt',
      'šiandien',
      'iki vakaro|pietų|ryto|vidurdienio',
      'iki dienos|savaitės|mėnesio|darbo pabaigos|galo',
      'vakare',
      'ryte',
      'pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|šeštadien*|sekmadien*',
      'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
      'pusvaland*',
    ],
    units: ['sekund*', 'minut*|minuč*', 'valand*', 'dien*', 'par*', 'savait*'],
    counts: ['per|po|vieną|dvi|du|tris|keturias|keturis|penkias|penkis|dešimt|penkiolika|dvidešimt|trisdešimt|pusantros'],
  },
  pl: {
    calls: ['oddzwonię', 'zadzwonię', 'przedzwonię'],
    others: [
      'oddzwonimy|oddzwoni|oddzwonią',
      'zadzwonimy|zadzwoni|zadzwonią',
      'skontaktuję|skontaktujemy|skontaktuje|skontaktują',
      'napiszę|napiszemy|napisze|odpiszę|odpiszemy|odpisze',
      'odpowiem|odpowiemy|odpowie',
      'odezwę|odezwiemy|odezwie|odezwą',
      'poinformuję|poinformujemy|poinformuje|powiadomię|powiadomimy',
      'prześlę|prześlemy|wyślę|wyślemy|przyślę|przyślemy',
      'dam|damy .. znać|odpowiedź',
      'wrócę|wrócimy .. odpowiedzią|informacją',
    ],
    vague: [
      'później',
      'trochę|nieco później',
      'wkrótce',
      'niebawem',
      'niedługo',
      'potem',
      'kiedyś',
      'w najbliższym czasie',
      'w najbliższej przyszłości',
      'w najbliższych dniach|godzinach',
      'jak najszybciej',
      'możliwie najszybciej',
      'tak szybko jak',
      'za jakiś|pewien czas',
      'w wolnej chwili',
      'gdy|kiedy|jak tylko będę|będziemy mogła|mógł|mogli',
      'przy najbliższej okazji',
      'w miarę możliwości',
    ],
    dates: [
      'jutro',
      'pojutrze',
      'dziś',
      'dzisiaj',
      'do wieczora|południa|rana',
      'do końca dnia|tygodnia|miesiąca|zmiany',
      'wieczorem',
      'rano',
      'po południu',
      'w|we|do poniedział*|wtor*|środ*|czwart*|piąt*|sobot*|niedziel*',
      'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
      'pół godziny',
    ],
    units: ['sekund*', 'minut*', 'godzin*', 'dni|dnia|dzień', 'dob*', 'tydzień|tygodni*'],
    counts: [
      'ciągu|za|przez|jednej|jedną|dwóch|dwie|dwa|trzech|trzy|czterech|cztery|pięciu|pięć|dziesięciu|dziesięć|piętnastu|dwudziestu|trzydziestu|półtorej',
    ],
  },
  en: {
    calls: ["i'll .. call|phone|ring", 'i will|shall .. call|phone|ring', "i'm|am going to call|phone|ring"],
    others: [
      'going to call|phone|ring|contact|write|email',
      "will|shall|i'll|we'll|he'll|she'll|they'll .. call|phone|ring|contact|write|email|e-mail|reply|answer|inform|notify|update|message|send",
      "will|shall|i'll|we'll|he'll|she'll|they'll .. get|be back|in .. touch|you",
      "will|shall|i'll|we'll|he'll|she'll|they'll .. let you know",
      "will|shall|i'll|we'll|he'll|she'll|they'll .. come back",
    ],
    vague: [
      'later',
      'a little|bit later',
      'later on',
      'soon',
      'shortly',
      'presently',
      'before long',
      'sometime',
      'some time later',
      'some other time',
      'at some point',
      'as soon as possible',
      'as soon as i|we can',
      'when i|we can',
      'when i|we get a chance',
      'asap',
      'in a while|bit',
      'in due course',
      'in the near future',
      'at our|my earliest convenience',
      'eventually',
    ],
    dates: [
      'tomorrow',
      'today',
      'tonight',
      'this morning|afternoon|evening',
      'by|before noon|midday|midnight|lunch|lunchtime|morning|evening|tonight',
      'end of the|this day|week|month|shift',
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'january|february|march|april|june|july|august|september|october|november|december',
      'half an hour',
    ],
    units: ['second|seconds', 'minute|minutes', 'hour|hours', 'day|days', 'week|weeks'],
    counts: ['within|in|an|a|one|two|three|four|five|ten|fifteen|twenty|thirty|couple'],
  },
};

const indexOf = (cues: readonly Cue[]): CueIndex => indexCues(compileCues(cues));
const INDICES: ReadonlyMap<string, PromiseWords> = new Map(
  Object.entries(LANGUAGES).map(([language, { calls, others, vague, dates, units, counts }]) => [
    language,
    {
      calls: indexOf(calls),
      promises: indexOf([...calls, ...others]),
      vague: indexOf(vague),
      dates: indexOf(dates),
      units: indexOf(units),
      counts: indexOf(counts),
    },
  ]),
);

/** What a promise sounds like in a language; undefined for one without words. */
export function promiseWords(language: string): PromiseWords | undefined {
  return INDICES.get(language);
}
