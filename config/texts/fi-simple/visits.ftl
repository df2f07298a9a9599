### Alumnien pyytäminen vierailulle selkeällä suomella.

menu-visits = Pyydä alumneja vierailulle
audit-subject-visit = pyyntö vierailla

## Pyyntö

visits-asks = Hei { $name }! { $organisation } kysyy: voitko auttaa?
visits-details =
    <b>{ $title }</b>
    { $when }
    { $place }
visits-why = Kysyn sinulta, koska valitsit tämän: { $purpose }.
visits-can-you = Tuletko mukaan? Voit vastata kyllä tai ei. Molemmat vastaukset ovat hyviä.
visits-yes-button = Kyllä, tulen mukaan
visits-no-button = En tällä kertaa
visits-cannot-button = En pääsekään mukaan
visits-after-all-button = Pääsen sittenkin mukaan
visits-accepted = <b>Kiitos, olet mukana!</b> Koulu tietää, että tulet.
visits-contact = Kysy lisää: { $contact }
visits-in-reserve = Kiitos, että sanoit kyllä! { $title }: paikat ovat nyt täynnä. Ehkä joku ei pääse. Silloin kysyn sinulta uudelleen.
visits-passed = Kiitos vastauksesta! { $title }: et tule tällä kertaa. Voit vielä muuttaa mielesi.
visits-again = <b>Nyt voit tulla mukaan.</b> Joku ei pääse. Tuletko sinä?
visits-enough = Kiitos! Moni on jo sanonut kyllä: { $title }. Sinun ei tarvitse vastata. Kysyn sinulta taas joskus.
visits-reminder = <b>Muistatko tämän?</b> Sinä sanoit kyllä.
visits-moved = <b>Aika tai paikka on nyt uusi.</b> Lue uudet tiedot:
visits-called-off = Koulu perui tämän: <b>{ $title }</b>, { $when }. Älä siis tule. Kiitos, että sanoit kyllä!
visits-over = { $title }: et voi enää vastata. Kiitos sinulle!
visits-only-preview = Tämä on vain esimerkki.

## Pyynnön tekeminen

visits-form = Uusi pyyntö
visits-ask-title = Mihin tarvitset alumneja?
visits-help-title = Kirjoita muutama sana. Esimerkiksi: Vierailu tulevien leipurien luona.
visits-short-title = Otsikko
visits-ask-when = Milloin se on?
visits-short-when = Aika
visits-ask-place = Missä se on?
visits-short-place = Paikka
visits-ask-what = Mitä alumnit siellä tekevät?
visits-help-what = Kerro, keitä siellä on. Kerro myös, kauanko se kestää.
visits-short-what = Mitä alumnit tekevät
visits-ask-contact = Keneltä alumni voi kysyä lisää?
visits-help-contact = Kirjoita nimi ja puhelinnumero tai sähköposti. Voit myös ohittaa kysymyksen. Silloin annan koulun yhteystiedot.
visits-short-contact = Keneltä voi kysyä
visits-ask-purpose = Mitä pyydät?
visits-short-purpose = Mitä pyydät
visits-ask-unit = Mistä yksiköstä?
visits-help-unit = Voit ohittaa kysymyksen. Silloin kysyn kaikista yksiköistä.
visits-short-unit = Yksikkö
visits-ask-wanted = Montako alumnia tarvitset?
visits-short-wanted = Montako tarvitset
visits-ask-wave = Monelta kysyn kerralla?
visits-help-wave = Ehkä liian harva sanoo kyllä. Silloin kysyn lisää ihmisiltä. Voit ohittaa tämän kysymyksen. Silloin minä valitsen määrän.
visits-short-wave = Monelta kysyn kerralla
visits-ask-hours = Montako tuntia ihminen voi miettiä?
visits-help-hours = Sen jälkeen kysyn seuraavilta. Voit ohittaa kysymyksen. Silloin aikaa on 48 tuntia.
visits-short-hours = Montako tuntia

## Ennen aloitusta

visits-preview = <b>En ole vielä kysynyt keneltäkään.</b> Yllä näet, miltä pyyntö näyttää.
visits-to =
    <b>Keneltä voin kysyä</b>
    { $audience }
visits-fits = { $people-number ->
    [0] En voi nyt kysyä keneltäkään. Paina Muuta. Valitse sitten lisää aloja tai alueita.
    [one] Voin kysyä nyt <b>yhdeltä</b> ihmiseltä.
   *[other] Voin kysyä nyt <b>{ $people-number }</b> ihmiseltä. Kysyn ensin niiltä, jotka ovat odottaneet pisimpään.
 }
visits-plan =
    Montako tarvitset: { $wanted-number }
    Monelta kysyn kerralla: { $wave-number }
    Montako tuntia ihminen voi miettiä: { $hours-number }
visits-start-button = Aloita kysyminen
visits-change-button = Muuta
visits-discard-button = Poista pyyntö
visits-discarded = Hyvä. En kysynyt keneltäkään.
visits-time-past = Vierailun aika on jo mennyt. Paina Muuta. Valitse sitten uusi aika.

## Miten se etenee

visits-list = <b>Sinun pyyntösi</b>
visits-list-empty = Sinulla ei ole vielä pyyntöjä. Voit pyytää alumneja vierailulle. Voit pyytää heitä myös puhumaan tapahtumaan.
visits-line =
    <b>{ $title }</b>
    { $when }
    { $state }
    Sanoi kyllä: { $yes-number }. Tarvitset: { $wanted-number }.
visits-new-button = Uusi pyyntö
visits-list-button = Kaikki pyynnöt
visits-state =
    { $state ->
        [draft] Et ole vielä aloittanut tätä
        [asking] Kysyn nyt alumneilta
        [enough] Tarpeeksi moni sanoi kyllä
        [ended] En kysy enää keneltäkään
        [cancelled] Koulu perui tämän
       *[over] Tämä on jo ohi
    }
visits-counts =
    Tarvitset: { $wanted-number }
    Sanoi kyllä: { $yes-number }
visits-counts-asked =
    Kysyin: { $asked-number }
    Ei tule tällä kertaa: { $passed-number }
    Ei vastannut: { $silent-number }
    Kysyn pian: { $chosen-number }
visits-names-yes = <b>Mukaan tulee:</b> { $names }
visits-names-spare = <b>Tulee, jos joku ei pääse:</b> { $names }
visits-next-wave = Ehkä liian harva sanoo kyllä. Silloin kysyn seuraavilta { $when }.
visits-nobody-left = Olen jo kysynyt kaikilta sopivilta.
visits-some-left = Sopivia ihmisiä on lisää. Kysyn heiltä, kun painat nappia.
visits-people-button = Keneltä kysyin
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
visits-nobody-now = En voi nyt kysyä keneltäkään. Ehkä ihmiset pitävät taukoa. Tai ehkä he saivat jo monta viestiä.
visits-stopped = Hyvä, en kysy enää keneltäkään. Kiitän niitä, jotka eivät vastanneet.
visits-people = <b>{ $title }: keneltä kysyin</b>
visits-person = { $answer ->
    [yes] { $name }: tulee mukaan
    [spare] { $name }: tulee, jos joku ei pääse
    [no] { $name }: ei tule tällä kertaa
    [thanked] { $name }: ei vastannut, kiitin häntä
   *[asked] { $name }: ei ole vielä vastannut
 }
visits-back-button = Takaisin pyyntöön
visits-show-button = Näytä pyyntö
visits-sure =
    { $people-number ->
        [0] Haluatko perua tämän: <b>{ $title }</b>? Kukaan ei ole vielä sanonut kyllä.
        [one] Haluatko perua tämän: <b>{ $title }</b>? Yksi ihminen sanoi kyllä. Kerron hänelle.
       *[other] Haluatko perua tämän: <b>{ $title }</b>? { $people-number } ihmistä sanoi kyllä. Kerron heille.
    }
visits-cancel-now-button = Kyllä, peru vierailu
visits-keep-button = Ei, pidä vierailu
visits-cancelled = { $people-number ->
    [0] Peruin vierailun. Kukaan ei ollut vielä sanonut kyllä.
    [one] Peruin vierailun. Kerroin sille, joka sanoi kyllä.
   *[other] Peruin vierailun. { $people-number } ihmistä oli sanonut kyllä. Kerroin heille.
 }
visits-heard-yes = <b>{ $name }</b> sanoi kyllä: { $title }. Sanoi kyllä: { $yes-number }. Tarvitset: { $wanted-number }.
visits-heard-no = <b>{ $name }</b> ei pääse mukaan: { $title }. Sanoi kyllä: { $yes-number }. Tarvitset: { $wanted-number }.
visits-all-asked = { $title }: kysyin jo kaikilta sopivilta. Sanoi kyllä: { $yes-number }. Tarvitset: { $wanted-number }.
