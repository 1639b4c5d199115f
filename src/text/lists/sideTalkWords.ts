import { wordList } from './WordList.ts';

/** Words about the customer in the third person, said aside while the customer hears them. */
export const sideTalkWords = wordList('sideTalkWords', {
  ru: `
    какой-то|какая-то|какие-то|некий|некая|очередной|очередная|этот|эта .. мужчина|женщина|мужик|тетка|тетенька|дядька|парень|девушка|клиент|клиентка|покупатель|покупательница|тип|дама|бабушка|дедушка|бабка|дед|чудак|товарищ|гражданин|гражданка|человек .. звонит|пишет|спрашивает|хочет|требует|ругается|жалуется|интересуется|говорит|возмущается|орет|кричит|достает
    тут|здесь|там|опять|снова .. какой-то|какая-то|какие-то|мужчина|женщина|мужик|тетка|клиент|клиентка|дама .. звонит|звонят|пишет|спрашивает|хочет|требует|ругается|жалуется|интересуется|говорит
    какой-то|какая-то мужчина|женщина|мужик|тетка|дядька|парень|клиент|клиентка|тип|дама|бабка|дед|чудак|псих
    мужчина|женщина|мужик|тетка|клиент|клиентка|дама|покупатель звонит|спрашивает|хочет|требует|ругается|жалуется|интересуется|говорит|возмущается|орет|кричит
    ^ему|ей|им надо|нужно|нужен|нужна|нужны / ^ему|ей хочется / ,ему|ей|им надо|нужно .. знать|узнать / ^он|она спрашивает|хочет|требует|ругается|жалуется|интересуется|возмущается|орет|кричит|говорит|звонит / ^он|она опять|снова|тут|здесь|все .. звонит|спрашивает|хочет|требует|ругается|жалуется
    что ему|ей ответить|сказать|говорить / скажи ему|ей / скажите ему|ей / ответь ему|ей / спроси у него|нее / пусть он|она подождет|ждет|перезвонит
    ! клиент требует подтверждения / курьер*|менеджер*|специалист*|коллег*|продавец|производитель|банк .. он|она
  `,
  lt: `
    kažkoks|kažkokia|kažkokie|toks|tokia|vėl|dar|šitas|šita .. vyras|moteris|vyrukas|vyriškis|bobutė|boba|diedas|dėdė|teta|tetulė|mergina|vaikinas|klientas|klientė|pirkėjas|pirkėja|tipas|žmogus|ponas|ponia .. skambina|rašo|klausia|nori|reikalauja|pyksta|skundžiasi|domisi|sako|rėkia|šaukia
    čia|ten|vėl .. kažkoks|kažkokia|vyras|moteris|klientas|klientė|vyrukas|tipas .. skambina|rašo|klausia|nori|reikalauja|pyksta|skundžiasi|domisi|sako
    kažkoks|kažkokia vyras|moteris|vyrukas|bobutė|boba|diedas|klientas|klientė|tipas|ponas|ponia|žmogus
    ^jam|jai|jiems reikia|reikėtų|rūpi|įdomu / ,jam|jai|jiems reikia .. žinoti|sužinoti / ^jis|ji klausia|nori|reikalauja|pyksta|skundžiasi|domisi|rėkia|šaukia|skambina|sako / ^jis|ji vėl|čia|dar .. skambina|klausia|nori
    ką jam|jai sakyti|pasakyti|atsakyti / pasakyk jam|jai / pasakykite jam|jai / tegul jis|ji palaukia|laukia|perskambina
    ! kažkoks klientas .. galėjo / jis klausia slaptažodžio
  `,
  pl: `
    jakiś|jakaś|jacyś|jakieś facet|facetka|mężczyzna|kobieta|babka|baba|gość|koleś|klient|klientka|pan|pani|typ|człowiek|chłop|dziewczyna|chłopak|staruszek|staruszka|dziadek|babcia
    jakiś|jakaś|kolejny|kolejna|znowu|ten|ta .. facet|mężczyzna|kobieta|babka|gość|klient|klientka|pan|pani .. dzwoni|pisze|pyta|chce|żąda|krzyczy|narzeka|mówi|awanturuje
    tu|tutaj|znowu|tam facet|mężczyzna|kobieta|babka|gość|klient|klientka .. dzwoni|pisze|pyta|chce|żąda|krzyczy|narzeka|mówi / dzwoni|pisze|pyta|krzyczy .. jakiś|jakaś|facet|babka|gość|koleś
    facet|mężczyzna|kobieta|babka|gość|klient|klientka dzwoni|pisze|pyta|chce|żąda|krzyczy|narzeka|awanturuje
    ^on|ona pyta|chce|żąda|krzyczy|narzeka|mówi|dzwoni / ^jemu|jej trzeba|potrzeba / ,on|ona chce .. wiedzieć / ^chce on|ona wiedzieć
    co mu|jej powiedzieć|odpowiedzieć|mówić / powiedz mu|jej / niech on|ona poczeka|czeka|zadzwoni|oddzwoni / niech poczeka$ / niech czeka$
    ! ten klient końcowy / typ urządzenia
  `,
  en: `
    some|another|this|that|random man|woman|guy|lady|bloke|dude|fella|chap|girl|gentleman|person|customer|client|caller .. calling|called|calls|phoning|asking|asks|wants|says|complaining|complains|shouting|moaning|saying|is|phone|line
    {there's,there is,i've got,i have,we've got,we have} .. some|a|another|this .. man|woman|guy|lady|bloke|dude|fella|chap|gentleman|customer|client|caller .. calling|asking|wanting|wants|who|line|phone|complaining|shouting
    some man|woman|guy|lady|bloke|dude|fella|chap|girl|bird
    the|this|that man|woman|guy|lady|bloke|dude|customer|client|caller wants|says|keeps|complains
    the|this|that man|woman|guy|lady|bloke|dude|customer|client|caller is asking|calling|complaining|shouting
    ^he|she wants|asks|says|keeps|needs|insists / {^he's,^she's,^he is,^she is} asking|calling|shouting|complaining|moaning|saying / {what do i,what should i,what shall i} tell|say .. him|her / tell him|her .. wait|call|that|we / {^let him,^let her} wait
    ! some person|customer .. may|might|can|prefer / some customer|client data|account|service|reviews
  `,
});
