### Avun toiveet kyselyistä: molemmat kirjoittavat botin kautta. Miten muut vastasivat.

menu-wishes = Omat toiveet ja viestit

## Koordinaattorille

wishes-notice = <b>{ $name } toivoo apua</b> ja antoi luvan ottaa yhteyttä.

    Yksikkö: { $unit }
    Toive: { $wishes }

    Vastaa botin kautta. Näet vain nimen ja toiveen.
wishes-changed = <b>{ $name } muutti toivettaan</b>

    Yksikkö: { $unit }
    Toive nyt: { $wishes }
wishes-again = <b>{ $name } odottaa taas koordinaattoria</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-taken-back = <b>{ $name } perui avuntoiveensa.</b> Älä ota häneen siitä enää yhteyttä.
wishes-card = <b>Avuntoive: { $name }</b>
    Yksikkö: { $unit }
    Toive: { $wishes }
    Pyysi apua { $day }
wishes-state = { $state ->
    [new] Kukaan ei vielä hoida tätä.
    [taken] Tätä hoitaa { $holder }.
    [answered] { $holder } on vastannut.
    [my-taken] Sinä hoidat tätä. Vastaustasi odotetaan.
    [my-answered] Olet vastannut.
   *[closed] Tämä on hoidettu.
 }
wishes-unreachable = Botti ei nyt tavoita tätä ihmistä. Vastauksesi lähtee, kun hän on taas tavoitettavissa.
wishes-note = <b>{ $author ->
        [me] Sinä
        [alumnus] { $name }
       *[coordinator] Koordinaattori
    }</b>, { $day }
    <blockquote>{ $words }</blockquote>
wishes-told-taken = <b>Kiitos, että otit tämän hoitaaksesi!</b>
wishes-told-other = <b>{ $holder } hoitaa tätä jo.</b>
wishes-told-changed = <b>Tilanne on muuttunut. Näin se on nyt.</b>
wishes-told-released = <b>Kerroin muille koordinaattoreille, että tämä odottaa hoitajaa.</b>
wishes-told-closed = <b>Merkitsin tämän hoidetuksi.</b>
wishes-told-reopened = <b>Tämä on taas auki.</b>
wishes-told-sent = <b>Vastauksesi on matkalla.</b>
wishes-told-waits = <b>Vastauksesi on tallessa.</b> Botti ei nyt tavoita tätä ihmistä. Vastaus lähtee, kun hän on taas tavoitettavissa.
wishes-heard-reply = <b>{ $name } kirjoitti sinulle</b>
    <blockquote>{ $words }</blockquote>
wishes-heard-done = <b>{ $name } ei tarvitse enää apua.</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-heard-still = <b>{ $name } tarvitsee vielä apua.</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-heard-over = <b>Kollega hoitaa nyt tätä: { $name }</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-reminder = <b>{ $wishes-number ->
    [one] Yksi avuntoive on odottanut yli viikon.
   *[other] { $wishes-number } avuntoivetta on odottanut yli viikon.
 }</b>
wishes-list = <b>Avuntoiveet</b>
    { $wishes-number ->
    [0] Avoimia toiveita ei ole.
    [one] Yksi avoin toive.
   *[other] { $wishes-number } avointa toivetta.
 }
wishes-line = <b>{ $place }.</b> { $task }
wishes-task = <b>{ $name }</b> ({ $unit })
    { $wishes }
    Pyysi apua { $day }. { $state ->
    [new] Kukaan ei vielä hoida tätä.
    [taken] Tätä hoitaa { $holder }.
    [answered] { $holder } on vastannut.
    [my-taken] Odottaa vastaustasi.
    [my-answered] Olet vastannut.
   *[closed] Hoidettu.
 }
wishes-open-button = { $place }. { $task }
wishes-show-button = Näytä toive
wishes-take-button = Minä hoidan tämän
wishes-take-over-button = Minä hoidan tästä eteenpäin
wishes-answer-button = Vastaa
wishes-release-button = Anna muille hoidettavaksi
wishes-close-button = Merkitse hoidetuksi
wishes-reopen-button = Avaa uudelleen
wishes-list-button = Kaikki avuntoiveet
wishes-older-button = Vanhemmat viestit
wishes-newer-button = Uudemmat viestit
wishes-about = Toive: { $wishes }
wishes-title-answer = Vastaus toiveeseen
wishes-ask-answer = Mitä vastaat? ({ $name })
wishes-help-answer = Kirjoita enintään 700 merkkiä. Viestisi menee perille sellaisenaan. Nimesi ja tilisi eivät näy. Näet viestin vielä ennen lähetystä.
wishes-short-answer = Vastauksesi
wishes-send-button = Lähetä vastaus

## Alumnille

wishes-own-list = <b>Toiveesi avusta</b>
    { $wishes-number ->
    [0] Sinulla ei ole toiveita. Joissakin kyselyissä voit toivoa apua.
    [one] Sinulla on yksi toive.
   *[other] Sinulla on { $wishes-number } toivetta.
 }
wishes-own-task = <b>{ $wishes }</b>
    Pyysit apua { $day }. { $state ->
    [new] Toive odottaa koordinaattoria.
    [taken] Koordinaattori hoitaa asiaa.
    [answered] Koordinaattori on vastannut.
   *[closed] Hoidettu.
 }
wishes-own-card = <b>Toiveesi avusta</b>
    { $wishes }
    Pyysit apua { $day }
wishes-own-state = { $state ->
    [new] Koulun koordinaattorit näkevät toiveesi. Kukaan ei vielä hoida sitä.
    [taken] Koordinaattori hoitaa asiaa. Hän kirjoittaa sinulle tähän.
    [answered] Koordinaattori on vastannut sinulle.
   *[closed] Tämä on hoidettu.
 }
wishes-own-taken-back = Peruit toiveesi. Koordinaattorit eivät enää näe sitä.
wishes-is-taken = <b>Koordinaattori hoitaa toivettasi avusta</b> ({ $unit })

    { $wishes }

    Hän kirjoittaa sinulle tähän.
wishes-is-answered = <b>Koordinaattori kirjoitti sinulle</b> ({ $unit })
    <blockquote>{ $words }</blockquote>
wishes-is-closed = <b>Koordinaattori merkitsi toiveesi hoidetuksi.</b>

    { $wishes }

    Tarvitsetko vielä apua? Paina nappia.
wishes-is-reopened = <b>Koordinaattori hoitaa toivettasi taas.</b>

    { $wishes }
wishes-own-button = Katso toivettasi
wishes-mine-button = Kaikki toiveesi
wishes-reply-button = Kirjoita koordinaattorille
wishes-done-button = En tarvitse enää apua
wishes-still-button = Tarvitsen vielä apua
wishes-back-button = Peru toive
wishes-back-now-button = Kyllä, peru toive
wishes-keep-button = Ei, älä peru
wishes-back-ask = Haluatko perua toiveesi? Sen jälkeen koordinaattorit eivät näe toivettasi, ja poistan siitä kirjoitetut viestit.
wishes-title-reply = Viesti koordinaattorille
wishes-ask-reply = Mitä haluat kertoa koordinaattorille?
wishes-help-reply = Kirjoita enintään 700 merkkiä. Koordinaattori näkee nimesi ja viestisi, mutta ei puhelinnumeroasi eikä tiliäsi.
wishes-short-reply = Viestisi
wishes-told-replied = <b>Viestisi on matkalla.</b>

## Miten muut vastasivat

others-field = <b>Näin muut alaltasi vastasivat</b>
    { $field }: vastaajia on jo ainakin { $people-number }.
others-all = <b>Näin muut vastasivat</b>
    Vastaajia on jo ainakin { $people-number }.
others-line = { $option }: { $tens-number ->
        [0] alle 10{"\u00A0"}%
       *[other] noin { $tens-number }0{"\u00A0"}%
    }
others-rare = Harvinaiset vastaukset on jätetty pois ja osuudet pyöristetty, jotta ketään ei voi tunnistaa.
others-written = { $tens-number ->
        [0] alle 10{"\u00A0"}%
       *[other] { $tens-number }0{"\u00A0"}%
    }
others-file = nain-muut-vastasivat

## The audit log

audit-subject-wish = avuntoive
