### Alumnien pyytäminen vierailulle: reiluissa vuoroissa, kunnes tarpeeksi moni on sanonut kyllä.

menu-visits = Pyydä alumneja vierailulle
audit-subject-visit = vierailupyyntö

## Pyyntö

visits-asks = Hei { $name }! { $organisation } kysyy, voisitko auttaa.
visits-details =
    <b>{ $title }</b>
    { $when }
    { $place }
visits-why = Kysyn sinulta, koska olet valinnut tämän: { $purpose }.
visits-can-you = Tuletko mukaan? Yksi painallus riittää. Myös ei on hyvä vastaus.
visits-yes-button = Kyllä, tulen mukaan
visits-no-button = En tällä kertaa
visits-cannot-button = En pääsekään mukaan
visits-after-all-button = Pääsen sittenkin mukaan
visits-accepted = <b>Kiitos, olet mukana!</b> Koulu tietää, että sanoit kyllä.
visits-contact = Kysyttävää? Kysy täältä: { $contact }
visits-in-reserve = Kiitos, että sanoit kyllä! { $title }: tarpeeksi moni ehti vastata juuri ennen sinua. Olet nyt varalla. Jos joku ei pääsekään, kysyn sinulta uudelleen.
visits-passed = Kiitos vastauksesta! { $title }: et tule mukaan tällä kertaa. Voit vielä muuttaa mielesi.
visits-again = <b>Sinua tarvitaan sittenkin.</b> Joku ei pääsekään, ja sinä olit varalla. Pääsetkö yhä mukaan?
visits-enough = Kiitos! Tarpeeksi moni on jo sanonut kyllä tähän: { $title }. Sinun ei tarvitse vastata. Kysyn sinulta taas toisella kertaa.
visits-reminder = <b>Muistutus:</b> sanoit kyllä tähän.
visits-moved = <b>Aika tai paikka on muuttunut.</b> Näin se on nyt:
visits-called-off = Valitettavasti tämä peruttiin: <b>{ $title }</b>, { $when }. Sinun ei tarvitse tulla. Kiitos, että sanoit kyllä!
visits-over = { $title }: tähän pyyntöön ei voi enää vastata. Kiitos silti!
visits-only-preview = Tämä on vain esikatselu.

## Pyynnön tekeminen

visits-form = Uusi pyyntö
visits-ask-title = Mihin tarvitset alumneja?
visits-help-title = Muutama sana riittää, esimerkiksi: Vierailu leipuriopiskelijoiden luona.
visits-short-title = Otsikko
visits-ask-when = Milloin se on?
visits-short-when = Aika
visits-ask-place = Missä se on?
visits-short-place = Paikka
visits-ask-what = Mitä alumnit siellä tekisivät?
visits-help-what = Kerro esimerkiksi, keitä on paikalla, kauanko se kestää ja mistä he voisivat kertoa.
visits-short-what = Mitä tehdään
visits-ask-contact = Keneltä he voivat kysyä?
visits-help-contact = Nimi ja puhelinnumero tai sähköpostiosoite. Jos ohitat kysymyksen, annan koulun yhteystiedot.
visits-short-contact = Keneltä kysyä
visits-ask-purpose = Mitä pyydät?
visits-short-purpose = Mitä pyydetään
visits-ask-unit = Mistä yksiköstä?
visits-help-unit = Jos ohitat kysymyksen, kysyn kaikkien yksiköiden alumneilta.
visits-short-unit = Yksikkö
visits-ask-wanted = Montako alumnia tarvitset?
visits-short-wanted = Montako tarvitaan
visits-ask-wave = Monelta kysyn kerralla?
visits-help-wave = Jos liian harva sanoo kyllä, kysyn seuraavilta. Jos ohitat kysymyksen, kysyn kaksi kertaa niin monelta kuin tarvitset, mutta vähintään kolmelta.
visits-short-wave = Kerralla kysytään
visits-ask-hours = Montako tuntia heillä on aikaa vastata?
visits-help-hours = Sen jälkeen kysyn seuraavilta. Jos ohitat kysymyksen, aikaa on 48 tuntia.
visits-short-hours = Vastausaika tunteina

## Ennen aloitusta

visits-preview = <b>Keneltäkään ei ole vielä kysytty.</b> Yllä näet pyynnön juuri sellaisena kuin se tulee.
visits-to =
    <b>Keneltä voi kysyä</b>
    { $audience }
visits-fits = { $people-number ->
    [0] Nyt ei voi kysyä keneltäkään. Paina Muuta ja valitse lisää aloja tai maakuntia.
    [one] Nyt voi kysyä <b>yhdeltä</b> ihmiseltä.
   *[other] Nyt voi kysyä <b>{ $people-number }</b> ihmiseltä. Ensin vuorossa ovat ne, joilta ei ole kysytty koskaan tai pitkään aikaan.
 }
visits-plan =
    Tarvitaan: { $wanted-number }
    Kerralla kysytään: { $wave-number }
    Vastausaika tunteina: { $hours-number }
visits-start-button = Aloita kysyminen
visits-change-button = Muuta
visits-discard-button = Poista pyyntö
visits-discarded = Hyvä. Keneltäkään ei kysytty.
visits-time-past = Vierailun aika on jo mennyt. Paina Muuta ja valitse uusi aika.

## Miten se etenee

visits-list = <b>Pyyntösi</b>
visits-list-empty = Sinulla ei ole vielä pyyntöjä. Voit pyytää alumneja vierailulle luokkaan tai puhumaan tapahtumaan.
visits-line =
    <b>{ $title }</b>
    { $when }
    { $state }
    Kyllä: { $yes-number }, tarvitaan { $wanted-number }
visits-new-button = Uusi pyyntö
visits-list-button = Kaikki pyynnöt
visits-state = { $state ->
    [draft] Ei vielä aloitettu
    [asking] Kysyn alumneilta
    [enough] Tarpeeksi moni on sanonut kyllä
    [ended] En kysy enää keneltäkään
    [cancelled] Peruttu
   *[over] Ohi
 }
visits-counts = Kyllä: { $yes-number }, tarvitaan { $wanted-number }
visits-counts-asked =
    Kysytty: { $asked-number }
    Ei tällä kertaa: { $passed-number }
    Ei vastausta: { $silent-number }
    Kysytään pian: { $chosen-number }
visits-names-yes = <b>Mukana:</b> { $names }
visits-names-spare = <b>Varalla:</b> { $names }
visits-next-wave = Jos kyllä-vastauksia on liian vähän, kysyn seuraavilta { $when }.
visits-nobody-left = Kaikilta sopivilta on jo kysytty.
visits-some-left = Sopivia ihmisiä on lisää. Kysyn heiltä, kun painat nappia.
visits-people-button = Keneltä on kysytty
visits-wave-button = Kysy seuraavilta nyt
visits-stop-button = Lopeta kysyminen
visits-cancel-button = Peru vierailu
visits-event-button = Tapahtuman tiedot
visits-started = { $people-number ->
    [one] Aloitin. Kysyn nyt yhdeltä ihmiseltä.
   *[other] Aloitin. Kysyn nyt { $people-number } ihmiseltä.
 }
visits-wave-done = { $people-number ->
    [one] Kysyn nyt vielä yhdeltä ihmiseltä.
   *[other] Kysyn nyt vielä { $people-number } ihmiseltä.
 }
visits-nobody-now = Juuri nyt ei voi kysyä keneltäkään. Ihmiset voivat olla tauolla, tai he ovat jo saaneet viikon viestit.
visits-stopped = Hyvä, en kysy enää keneltäkään. Kiitän niitä, jotka eivät ole vastanneet.
visits-people = <b>{ $title }: keneltä on kysytty</b>
visits-person = { $answer ->
    [yes] { $name }: mukana
    [spare] { $name }: varalla
    [no] { $name }: ei tällä kertaa
    [thanked] { $name }: ei vastausta, kiitetty
   *[asked] { $name }: ei vielä vastausta
 }
visits-back-button = Takaisin pyyntöön
visits-show-button = Näytä pyyntö
visits-sure =
    { $people-number ->
        [0] Haluatko perua tämän: <b>{ $title }</b>? Kukaan ei ole vielä sanonut kyllä.
        [one] Haluatko perua tämän: <b>{ $title }</b>? Kerron sille, joka on sanonut kyllä.
       *[other] Haluatko perua tämän: <b>{ $title }</b>? Kerron niille { $people-number } ihmiselle, jotka ovat sanoneet kyllä.
    }
visits-cancel-now-button = Kyllä, peru vierailu
visits-keep-button = Ei, pidä vierailu
visits-cancelled = { $people-number ->
    [0] Vierailu on peruttu. Kukaan ei ollut sanonut kyllä.
    [one] Vierailu on peruttu. Kerroin sille, joka oli sanonut kyllä.
   *[other] Vierailu on peruttu. Kerroin niille { $people-number } ihmiselle, jotka olivat sanoneet kyllä.
 }
visits-heard-yes = <b>{ $name }</b> sanoi kyllä: { $title }. Kyllä-vastauksia on nyt { $yes-number }, tarvitaan { $wanted-number }.
visits-heard-no = <b>{ $name }</b> ei pääsekään mukaan: { $title }. Kyllä-vastauksia on nyt { $yes-number }, tarvitaan { $wanted-number }.
visits-all-asked = { $title }: kaikilta sopivilta on kysytty. Kyllä-vastauksia on { $yes-number }, tarvitaan { $wanted-number }.
