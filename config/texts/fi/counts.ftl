### Luvut koordinaattorille: alumnit, tapahtumien vastaukset, kyselyt.

counts-whole-school = koko koulu
counts-first = <b>Luvut: { $where }</b>

    { $people-number ->
        [0] Kukaan ei ole vielä liittynyt.
        [one] Mukana on { $people-number } alumni.
       *[other] Mukana on { $people-number } alumnia.
    } { $people-number ->
        [0] Jaa kutsulinkkiä, niin luvut alkavat kasvaa.
       *[other] Viestit menevät perille näin monelle: { $reachable-number }.
    }

    Mitä haluat nähdä?
counts-unit-button = Yksiköittäin
counts-field-button = Aloittain
counts-year-button = Vuosittain
counts-region-button = Maakunnittain
counts-language-button = Kielittäin
counts-events-button = Tapahtumat
counts-rounds-button = Kyselyt
counts-back-button = Kaikki luvut

## Sanat komennon /count jälkeen, pilkuin erotettuina

counts-words-unit = yksikkö, yksiköt, yksiköittäin
counts-words-field = ala, alat, aloittain, koulutusala
counts-words-year = vuosi, vuodet, vuosittain, valmistumisvuosi
counts-words-region = maakunta, maakunnat, maakunnittain, alue, alueet
counts-words-language = kieli, kielet, kielittäin
counts-words-events = tapahtuma, tapahtumat
counts-words-rounds = kysely, kyselyt, kierros, kierrokset
counts-unknown-word = En tunnistanut sanaa. Valitse jokin napeista.
counts-suggest = En ihan tunnistanut sanaa. Tarkoititko tätä?

## Taulukot

counts-people-by = { $by ->
    [unit] <b>Alumnit yksiköittäin</b>
    [field] <b>Alumnit aloittain</b>
    [year] <b>Alumnit valmistumisvuosittain</b>
    [region] <b>Alumnit maakunnittain</b>
   *[language] <b>Alumnit kielittäin</b>
 }
    { $where }
counts-line = { $label }: { $number }
counts-total = Yhteensä
counts-others = Muut
counts-not-told = Ei kerrottu
counts-studying = Opiskelee vielä

## Tapahtumat

counts-events = <b>Viimeisimmät tapahtumat</b>
    { $where }
    { $found-number ->
        [0] Tapahtumia ei ole vielä.
       *[other] Valitse tapahtuma, niin näet vastaukset.
    }
counts-event-line = { $place-number }. { $title }, { $day }{ $cancelled ->
    [yes] {" "}(peruttu)
   *[no] {""}
 }
counts-event = <b>{ $title }</b>
    { $day }{ $cancelled ->
        [yes] {" "}(peruttu)
       *[no] {""}
    }
counts-coming = Tulee
counts-maybe = Ehkä
counts-cannot = Ei pääse
counts-answered = Vastanneita

## Kyselyt

counts-rounds = <b>Viimeisimmät kyselyt</b>
    { $where }
    { $found-number ->
        [0] Yhtään kyselyä ei ole vielä lähetetty.
       *[other] Valitse kysely, niin näet, kuinka moni on vastannut.
    }
counts-round-line = { $place-number }. { $title }, { $day }
counts-round = <b>{ $title }</b>
    Avattu { $opened }, sulkeutuu { $closes }.
counts-finished = Vastannut
counts-started = Kesken
counts-silent = Ei aloittanut
counts-declined = Ei halua vastata
counts-invited = Kutsuttuja
counts-rate = Vastausprosentti: { $rate-number }{"\u00A0"}%
