import { wordList } from './WordList.ts';

/** A `problem` that the agent reports, `sympathy` in a complaint, and a next `step` that makes both of use. */
export const problemWords = wordList('problemWords', {
  ru: `
    [problem]
    не отвечает / не отвечают / не берет|берут трубку / недоступен|недоступна|недоступны / не работает / не работают / не функционирует / завис|зависла|зависло / сломался|сломалась|сломался|сломано|сломан|сломана / поврежден|повреждена|повреждено / бракованный|бракованная / брак
    задерживается / задерживаются / задержка / задержали|задержан|задержана / опаздывает / застрял|застряла / потерян|потеряна|потерялся|потерялась|потеряли / не доставлен|доставлена|доставлено / не доехал|доехала / не поступил|поступила|поступило|поступали / не пришел|пришла|пришло .. на склад|к нам|в пункт
    нет в наличии / нет на складе / нет в продаже / отсутствует / отсутствуют / закончился|закончилась|закончились|закончилось / распродан|распродана|распродано / снят|снята|сняты с производства / не осталось / раскупили
    не удалось / не получается / не получилось / не проходит / не прошел|прошла|прошло / не открывается / не загружается / не отображается / не подтвержден|подтверждена|подтверждено / не найден|найдена|найдено / не видим|вижу .. заказ|заказа|оплаты|оплату|платежа / не нахожу / не находим / сбой / ошибка в|на|системы / технические неполадки|работы|проблемы / возникла проблема|ошибка / произошла ошибка / произошел сбой / отменен|отменена|отклонен|отклонена|отклонено / просрочен|просрочена
    [sympathy]
    мне .. жаль / нам .. жаль / сожале* / понимаю .. недовольство|возмущение|разочарование|чувства|расстройство|вас / приношу|приносим .. извинения / прошу|просим прощения|извинить / извините / простите / сочувств*
    [step]
    уточн* / перезвон* / провер* / узна* / выясн* / свяж* / решим|решу|решить|решение|решения / исправ* / сделаем / сделаю / сделать / помогу / поможем / предлож* / предлага* / давайте / позвольте / разрешите / могу / можем / сможем / смогу / можете / можно / попробу* / замен* / верну|вернем|вернуть|вернут / компенсир* / отправ* / вышлю|вышлем / доставим / привез* / оформ* / сообщ* / напиш* / рассмотр* / передам / передадим / закаж* / найдем / найду / подберем / подберу / переведу / будет доступ* / вместо / рекоменд* / прошу / подождите / поступит / ожидается|ожидаем / завтра / сегодня|до .. # / в течение / через # / к вечеру|утру / займемся|займусь / устраня* / работаем над
    ! можете ли / нерешен* / сообщается
  `,
  lt: `
    [problem]
    neatsako / neatsiliepia / nekelia ragelio / nepasiekiamas|nepasiekiama / neveikia / sugedo / sugedęs|sugedusi / pažeistas|pažeista / brokuotas|brokuota / brokas
    vėluoja / vėlavimas / užtruko / užstrigo / įstrigo / pamestas|pamesta / dingo / nepristatytas|nepristatyta / nepristatė / neatvyko / negavome|negavom .. siuntos|prekės|mokėjimo|apmokėjimo / neatkeliavo
    nėra sandėlyje / nebėra sandėlyje / neturime sandėlyje / prekės neturime|nėra|nebėra / išparduotas|išparduota|išparduotos / pasibaigė / baigėsi / nebegaminamas|nebegaminama / nebeturime
    nepavyko / nepavyksta / nerandame|nerandu / nematome|nematau .. užsakymo|mokėjimo|apmokėjimo / nepatvirtintas|nepatvirtinta / nerastas|nerasta / sutriko / sutrikimas / sutrikimai / klaida sistemoje / sistemos klaida / įvyko klaida / techninė|techninės klaida|kliūtys|problemos / atšauktas|atšaukta / atmestas|atmesta / neatidaro|neatsidaro / nerodo
    [sympathy]
    apgailestau* / atsiprašau / atsiprašome / man|mums .. gaila / suprantu .. nusivylimą|nepasitenkinimą|jausmus|jus / užjauč* / labai gaila
    [step]
    patikrin* / patikslin* / pasitikslin* / sužino* / išsiaiškin* / išsiaiškinti / perskambin* / susisiek* / išspręs* / išspręsti / sutvark* / ištais* / padėsiu / padėsime / padėti / pasiūly* / siūl* / leiskite / galiu / galime / galėsime / galėsiu / galite / galėtumėte / pažiūrėkime / pabandy* / pakeis* / grąžin* / kompensuo* / išsių* / atsių* / pristatysim* / užsaky* / parašys* / informuo* / pranešim* / pranešiu / perduosiu / perduosime / perkels* / rasime / surasime / parinks* / vietoj / rekomend* / prašau / prašome / palaukite / bus / rytoj / per # / iki # / netrukus / spręsime / sprendž* / imsi* / pasirūpin*
  `,
  pl: `
    [problem]
    nie odpowiada / nie odpowiadają / nie odbiera / nie odbierają / niedostępny|niedostępna|niedostępne / nie działa / nie działają / zepsuł się / zepsuła się / zepsuty|zepsuta / uszkodzony|uszkodzona|uszkodzone / wadliwy|wadliwa / usterka / awaria
    opóźnia się / opóźnienie / opóźniony|opóźniona|opóźnione / spóźnia się / utknął|utknęła|utknęło / zaginął|zaginęła|zaginęło / nie dotarł|dotarła|dotarło|dotarły / nie została|został|zostało .. doręczon*|dostarczon* / nie wpłynął|wpłynęła|wpłynęło / nie przyszła|przyszedł|przyszło .. do|na nas|magazyn
    nie ma|mamy .. stanie|magazynie / brak .. stanie|magazynie|towaru|produktu / wyprzedany|wyprzedana|wyprzedane / skończył|skończyła|skończyło|skończyły się / wycofany|wycofana z / niedostępny w
    nie udało się / nie powiodło się / nie przechodzi / nie przeszła|przeszedł|przeszło / nie otwiera się / nie ładuje się / nie widzę|widzimy .. zamówienia|płatności|wpłaty / nie znajduję|znajdujemy / nie znaleziono / nie został|została|zostało potwierdzon* / wystąpił|wystąpiła|wystąpiły błąd|awaria|problem|problemy / błąd systemu / błąd w systemie / problemy techniczne / anulowano / anulowany|anulowane|anulowana / odrzucono / odrzucony|odrzucona
    [sympathy]
    przykro mi|nam / jest mi|nam przykro / przepraszam / przepraszamy / rozumiem .. rozczarowanie|frustrację|niezadowolenie|zdenerwowanie|pana|panią|emocje / współczuję / ubolewam
    [step]
    sprawdz* / ustal* / upewni* / dowiem / dowiemy / oddzwoni* / skontaktuj* / rozwiąż* / rozwiązać / naprawi* / pomogę / pomożemy / pomóc / zaproponuj* / zaproponować / proponuj* / zaoferuj* / zaoferować / oferuj* / pozwolić / mogę / możemy / będziemy / będę / może pan|pani / mogą państwo / zobaczmy / spróbuj* / wymieni* / zwróci* / zrekompensuj* / wyśl* / prześl* / dostarczymy / przygotuj* / zamówi* / napisz* / poinformuj* / powiadomi* / przekaż* / przekier* / znajdziemy / znajdę / zamiast / polecam* / proszę / jutro / dzisiaj / do .. # / w ciągu / za # / wkrótce / wyjaśni* / zajm* / pracujemy
  `,
  en: `
    [problem]
    {doesn't,does not,don't,do not,isn't,is not,aren't,are not,not} answer|answering|responding|respond / {doesn't,does not,isn't,is not,don't,do not,aren't,are not,not} work|working / unavailable / unreachable / broken / damaged / faulty / defective / out of order / crashed / frozen
    delayed / {is,are,running,runs} late / delay / stuck / lost / missing / {hasn't,has not,haven't,have not,wasn't,was not,didn't,did not} .. arrived|arrive|delivered|shipped|received|come
    out of stock / sold out / not in stock / no longer available|made|sold|produced / discontinued / {ran out,run out} / {none left}
    failed / {didn't,did not,doesn't,does not} go through / {can't,cannot,could not,couldn't} .. find|see|reach|locate .. order|payment|parcel|courier|account|it / not confirmed / not found / error / outage / {system is,site is,website is,server is} down / technical problem|problems|issue|issues|difficulties / cancelled / canceled / declined / rejected
    ! free of error / error-free
    [sympathy]
    sorry / apologise / apologize / apologies / i understand .. frustration|frustrated|disappointment|disappointed|feelings|upset|annoyed|you / sympathise / sympathize / i regret
    [step]
    check* / find out / find that|this out / call you / call back / contact / resolv* / solv* / fix / {put it,put this,put that,put the} / help / offer / suggest / propose / let me|us / i'll / we'll / i|we will / {i'm,i am,we're,we are} going / i|we can / {you can,you may,you could} / try / replac* / refund* / send / deliver / arrange / order a|another / inform / notify / forward / transfer / instead / recommend / please / tomorrow / by # / within / in # / soon / shortly / working on / looking into / look into / shall i|we / would you
    ! please accept .. apologies
  `,
});
