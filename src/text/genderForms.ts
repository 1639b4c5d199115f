/** A masculine ending and the feminine one in its place. */
export type EndingPair = readonly [masculine: string, feminine: string];

interface GenderForms {
  /** Words of address that differ by gender, masculine first. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Pronouns: "он/она" may be a courier of whom nobody knows more. */
  readonly pronouns: readonly (readonly [string, string])[];
  /** What stands before an address and agrees with it. */
  readonly salutations: readonly (readonly [string, string])[];
  /** Endings of full forms: "понял / поняла". The first that fits is taken. */
  readonly endings: readonly EndingPair[];
  /** What may hang on a word by itself: "понял(а)", "nepatenkintas/-a", "zrobiłem/am". */
  readonly tails: ReadonlySet<string>;
  /** Words of the agent about himself, and about the customer, in the same sentence. */
  readonly agent: ReadonlySet<string>;
  readonly customer: ReadonlySet<string>;
}

const pairsOf = (line: string): (readonly [string, string])[] =>
  line.split(' ').map((pair) => {
    const [masculine = '', feminine = ''] = pair.split('/');
    return [masculine, feminine] as const;
  });
const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Folded: small letters, ё as е. An empty masculine ending stands behind a consonant of the past tense. */
export const genderForms: Readonly<Record<string, GenderForms>> = {
  ru: {
    pairs: pairsOf('господин/госпожа господина/госпожу господину/госпоже г-н/г-жа сударь/сударыня клиент/клиентка клиента/клиентку сам/сама'),
    pronouns: pairsOf('он/она его/ее ему/ей'),
    salutations: pairsOf('уважаемый/уважаемая дорогой/дорогая многоуважаемый/многоуважаемая'),
    endings: pairsOf('ый/ая ий/ая ой/ая ий/яя ого/ую ого/ой ому/ой ен/на шел/шла ся/ась л/ла н/на д/да в/ва ог/огла ер/ерла'),
    tails: setOf('а ла на ая яя ую ой ась лась ся ый ий'),
    agent: setOf('я мне меня мной'),
    customer: setOf('вы вас вам вами'),
  },
  lt: {
    pairs: pairsOf('pone/ponia ponas/ponia pono/ponios ponui/poniai poną/ponią ponai/ponios pats/pati klientas/klientė klientui/klientei'),
    pronouns: pairsOf('jis/ji jo/jos jam/jai jį/ją'),
    salutations: pairsOf('gerbiamas/gerbiama mielas/miela brangus/brangi'),
    endings: pairsOf('tas/ta as/a as/ė is/ė is/i us/i ęs/usi ys/ė'),
    tails: setOf('a ė i ta usi iusi ti as is us ęs tė s'),
    agent: setOf('aš esu man mane būčiau'),
    customer: setOf('jūs jus jums esate'),
  },
  pl: {
    pairs: pairsOf('pan/pani pana/pani pana/panią panu/pani panem/panią panie/pani sam/sama klient/klientka'),
    pronouns: pairsOf('on/ona jego/jej jemu/jej go/ją mu/jej'),
    salutations: pairsOf('szanowny/szanowna drogi/droga'),
    endings: pairsOf('łem/łam łeś/łaś ógł/ogła ął/ęła ł/ła ien/na y/a i/a ego/ej emu/ej ym/ą im/ą'),
    tails: setOf('a am łam ła na i aś łaś em ą y ej'),
    agent: setOf('ja mi mnie'),
    customer: setOf('pan pani pana panu panią państwo'),
  },
  en: {
    pairs: pairsOf('sir/madam sir/madame mr/mrs mr/ms mr/miss'),
    pronouns: pairsOf('he/she him/her his/her his/hers himself/herself s/he'),
    salutations: [],
    endings: [],
    tails: new Set(),
    agent: new Set(),
    customer: new Set(),
  },
};
