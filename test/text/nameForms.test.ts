import { describe, expect, it } from 'vitest';
import { nameForms } from '../../src/text/nameForms.ts';
import { isFirstName, isShortName, shortFormsOf } from '../../src/text/shortNames.ts';

describe('the forms of a name', () => {
  it.each([
    ['ru', 'Наталья', 'наталья', 'натальи наталье наталью натальей'],
    ['ru', 'Александр', 'александр', 'александра александру александром александре'],
    ['ru', 'Мария', 'мария', 'марии марию марией'],
    ['ru', 'Игорь', 'игорь', 'игоря игорю игорем'],
    ['ru', 'Павел', 'павел', 'павла павлу павлом'],
    ['ru', 'Фёдор', 'федор', 'федора федору'],
    ['ru', 'Петровна', 'петровна', 'петровны петровне петровну петровной'],
    ['ru', 'Ольга', 'ольга', 'ольги ольге ольгу ольгой'],
    ['lt', 'Jonas', 'jonai', 'jono jonui joną'],
    ['lt', 'Žydrūnė', 'žydrūne', 'žydrūnės žydrūnei žydrūnę'],
    ['lt', 'Darius', 'dariau', 'dariaus dariui darių'],
    ['lt', 'Rūta', 'rūta', 'rūtos rūtai rūtą'],
    ['lt', 'Kazys', 'kazy', 'kazio kaziui'],
    ['lt', 'Petraitis', 'petraiti', 'petraičio petraičiui petraitį'],
    ['pl', 'Tomasz', 'tomaszu', 'tomasza tomaszowi tomaszem'],
    ['pl', 'Anna', 'anno', 'anny annie annę anną'],
    ['pl', 'Piotr', 'piotrze', 'piotra piotrowi piotrem'],
    ['pl', 'Marek', 'marku', 'marka markowi markiem'],
    ['pl', 'Paweł', 'pawle', 'pawła pawłowi pawłem'],
    ['pl', 'Aleksander', 'aleksandrze', 'aleksandra aleksandrowi'],
    ['pl', 'Ania', 'aniu', 'ani anię anią'],
    ['pl', 'Maria', 'mario', 'marii marię marią'],
    ['pl', 'Agnieszka', 'agnieszko', 'agnieszki agnieszce agnieszkę agnieszką'],
    ['pl', 'Jerzy', 'jerzy', 'jerzego jerzemu jerzym'],
    ['pl', 'Kowalska', 'kowalska', 'kowalskiej kowalską'],
    ['pl', 'Krzysiek', 'krzyśku', 'krzyśka'],
    ['en', 'Natalie', 'natalie', ''],
    ['ru', 'Natalie', 'natalie', ''],
  ])('NAME-8, %s: %s is addressed as "%s"', (language, name, vocative, cases) => {
    const found = nameForms(name, language);
    expect(found.vocative).toBe(vocative);
    expect(found.forms).toEqual(expect.arrayContaining(cases.split(' ').filter((form) => form !== '')));
  });

  it('NAME-8: a name of nothing has no forms', () => {
    expect(nameForms('', 'ru')).toEqual({ vocative: '', forms: [] });
  });
});

describe('short forms', () => {
  it.each([
    ['ru', 'александр', ['саша', 'саше', 'сашу', 'саш', 'сашенька']],
    ['lt', 'tomas', ['tomukas', 'tomukai', 'tomuko']],
    ['pl', 'tomasz', ['tomek', 'tomku', 'tomka']],
    ['en', 'william', ['bill', 'will']],
  ])('NAME-2, %s: of %s are %o', (language, name, expected) => {
    expect([...shortFormsOf(name, language)]).toEqual(expect.arrayContaining(expected));
  });

  it('NAME-2: nobody’s are none, and full names are no short ones', () => {
    expect(shortFormsOf('xyz', 'ru').size).toBe(0);
    expect(isShortName('александр', 'ru')).toBe(false);
    expect(isShortName('саша', 'ru')).toBe(true);
    expect(isFirstName('клавдия', 'ru')).toBe(true);
    expect(isFirstName('стол', 'ru')).toBe(false);
  });
});
