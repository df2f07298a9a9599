### Luvut koordinaattorille: alumnit, tapahtumien vastaukset, kyselyt.

counts-whole-school = koko koulu
counts-first = <b>Luvut: { $where }</b>

    { $people-number ->
        [0] Kukaan ei ole vielä liittynyt.
        [one] Mukana on { $people-number } ihminen.
       *[other] Mukana on { $people-number } ihmistä.
    }
    { $people-number ->
        [0] Jaa linkki koulusi entisille opiskelijoille.
       *[other] Viesti tulee perille { $reachable-number } ihmiselle.
    }

    Valitse, mitä haluat nähdä.
counts-unit-button = Yksiköt
counts-field-button = Alat
counts-year-button = Vuodet
counts-region-button = Alueet
counts-language-button = Kielet
counts-events-button = Tapahtumat
counts-rounds-button = Kyselyt
counts-back-button = Kaikki luvut

## Sanat komennon /count jälkeen, pilkuin erotettuina

counts-words-unit = yksikkö, yksiköt
counts-words-field = ala, alat, koulutusala
counts-words-year = vuosi, vuodet, valmistumisvuosi
counts-words-region = alue, alueet, maakunta, maakunnat
counts-words-language = kieli, kielet
counts-words-events = tapahtuma, tapahtumat
counts-words-rounds = kysely, kyselyt
counts-unknown-word = En ymmärtänyt sanaa. Paina jotain nappia.
counts-suggest = En ymmärtänyt sanaa. Tarkoititko tätä?

## Luvut riveinä

counts-people-by = { $by ->
    [unit] <b>Ihmiset eri yksiköissä</b>
    [field] <b>Ihmiset eri aloilla</b>
    [year] <b>Minä vuonna ihmiset valmistuivat</b>
    [region] <b>Missä ihmiset asuvat</b>
   *[language] <b>Mitä kieltä ihmiset käyttävät</b>
 }
    { $where }
counts-line = { $label }: { $number }
counts-total = Yhteensä
counts-others = Muut
counts-not-told = Ei ole kertonut
counts-studying = Opiskelee vielä

## Tapahtumat

counts-events = <b>Uusimmat tapahtumat</b>
    { $where }
    { $found-number ->
        [0] Tapahtumia ei ole vielä.
       *[other] Valitse tapahtuma. Sitten näet vastaukset.
    }
counts-event-line = { $place-number }. { $title }, { $day }{ $cancelled ->
        [yes] . Koulu perui tapahtuman.
       *[no] {""}
    }
counts-event = <b>{ $title }</b>
    { $day }{ $cancelled ->
        [yes] . Koulu perui tapahtuman.
       *[no] {""}
    }
counts-coming = Tulee
counts-maybe = Ehkä
counts-cannot = Ei pääse
counts-answered = Vastasi

## Kyselyt

counts-rounds = <b>Uusimmat kyselyt</b>
    { $where }
    { $found-number ->
        [0] Kyselyitä ei ole vielä.
       *[other] Valitse kysely. Sitten näet, kuinka moni vastasi.
    }
counts-round-line = { $place-number }. { $title }, { $day }
counts-round = <b>{ $title }</b>
    Kysely alkoi { $opened }.
    Kysely loppuu { $closes }.
counts-finished = Vastasi
counts-started = Vastaus on kesken
counts-silent = Ei aloittanut vielä
counts-declined = Ei halua vastata
counts-invited = Sai kyselyn
counts-rate = Kyselyyn vastasi { $rate-number } prosenttia.
