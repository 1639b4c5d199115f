/** Numerals up to ten and some beyond, in the forms in which somebody asks for so many things. Without marks, as words are compared. */
const written: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  ru: {
    1: 'один одну одна одного одно одной',
    2: 'два две двух двумя двоих пара пару парочку пары',
    3: 'три трех тремя троих тройку трое',
    4: 'четыре четырех четверых',
    5: 'пять пяти пятерых пяток',
    6: 'шесть шести',
    7: 'семь семи',
    8: 'восемь восьми',
    9: 'девять девяти',
    10: 'десять десяти десяток',
    12: 'двенадцать',
    15: 'пятнадцать',
    20: 'двадцать',
  },
  lt: {
    1: 'vienas viena vieno vienos vieną',
    2: 'du dvi dviejų dvejus dvejas dveji pora porą poros',
    3: 'trys tris trijų trejus trejas treji',
    4: 'keturi keturis keturias keturių ketverius',
    5: 'penki penkis penkias penkių penkerius',
    6: 'šeši šešis šešias šešių',
    7: 'septyni septynis septynias septynių',
    8: 'aštuoni aštuonis aštuonias aštuonių',
    9: 'devyni devynis devynias devynių',
    10: 'dešimt dešimties',
    12: 'dvylika',
    15: 'penkiolika',
    20: 'dvidešimt',
  },
  pl: {
    1: 'jeden jedna jedną jedno jednego jednej',
    2: 'dwa dwie dwóch dwoje dwu dwóm dwójkę',
    3: 'trzy trzech troje trzem',
    4: 'cztery czterech czworo',
    5: 'pięć pięciu pięcioro',
    6: 'sześć sześciu',
    7: 'siedem siedmiu',
    8: 'osiem ośmiu',
    9: 'dziewięć dziewięciu',
    10: 'dziesięć dziesięciu',
    12: 'dwanaście',
    15: 'piętnaście',
    20: 'dwadzieścia',
  },
  en: {
    1: 'one single',
    2: 'two couple',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    12: 'twelve dozen',
    15: 'fifteen',
    20: 'twenty',
  },
};

const NONE: ReadonlyMap<string, number> = new Map();

/** The numerals of each language. */
export const numberWords: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(written).map(([language, numbers]) => [
    language,
    new Map(Object.entries(numbers).flatMap(([value, words]) => words.split(' ').map((word) => [plainly(word), Number(value)] as const))),
  ]),
);

export function numbersIn(language: string): ReadonlyMap<string, number> {
  return numberWords.get(language) ?? NONE;
}

function plainly(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}
