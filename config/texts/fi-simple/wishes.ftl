### Avun toiveet selkeällä suomella: molemmat kirjoittavat botin kautta. Miten muut vastasivat.

menu-wishes = Omat toiveet ja viestit

## Koordinaattorille

wishes-notice = <b>{ $name } haluaa apua.</b> Voit kirjoittaa hänelle botin kautta.

    Yksikkö: { $unit }
    Toive: { $wishes }

    Näet vain nimen ja toiveen.
wishes-changed = <b>{ $name } muutti toivettaan.</b>

    Yksikkö: { $unit }
    Toive nyt: { $wishes }
wishes-again = <b>{ $name } odottaa taas koordinaattoria.</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-taken-back = <b>{ $name } ei enää halua apua.</b> Älä kirjoita hänelle siitä.
wishes-card = <b>Toive avusta: { $name }</b>
    Yksikkö: { $unit }
    Toive: { $wishes }
    Pyysi apua { $day }
wishes-state = { $state ->
        [new] Kukaan ei vielä hoida tätä.
        [taken] Tätä hoitaa { $holder }.
        [answered] { $holder } vastasi jo.
        [my-taken] Sinä hoidat tätä. Vastaa seuraavaksi.
        [my-answered] Vastasit jo.
       *[closed] Asia on valmis.
    }
wishes-unreachable = Botti ei nyt voi kirjoittaa hänelle. Hän saa vastauksesi, kun hän palaa.
wishes-note = <b>{ $author ->
        [me] Sinä
        [alumnus] { $name }
       *[coordinator] Koordinaattori
    }</b>, { $day }
    <blockquote>{ $words }</blockquote>
wishes-told-taken = <b>Kiitos, että otit tämän!</b>
wishes-told-other = <b>{ $holder } hoitaa tätä jo.</b>
wishes-told-changed = <b>Asia on muuttunut. Näet alla, miten se on nyt.</b>
wishes-told-released = <b>Kerroin tästä muille koordinaattoreille.</b>
wishes-told-closed = <b>Asia on nyt valmis.</b>
wishes-told-reopened = <b>Asia on taas kesken.</b>
wishes-told-sent = <b>Lähetin vastauksesi.</b>
wishes-told-waits = <b>Vastauksesi on tallessa.</b> Botti ei nyt voi kirjoittaa hänelle. Hän saa vastauksen, kun hän palaa.
wishes-heard-reply = <b>{ $name } kirjoitti sinulle.</b>
    <blockquote>{ $words }</blockquote>
wishes-heard-done = <b>{ $name } ei tarvitse enää apua.</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-heard-still = <b>{ $name } tarvitsee vielä apua.</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-heard-over = <b>Toinen koordinaattori hoitaa nyt tätä: { $name }</b>

    Yksikkö: { $unit }
    Toive: { $wishes }
wishes-reminder = <b>{ $wishes-number ->
        [one] Yksi toive odottaa sinua. Se on odottanut yli viikon.
       *[other] { $wishes-number } toivetta odottaa sinua. Ne ovat odottaneet yli viikon.
    }</b>
wishes-list = <b>Toiveet avusta</b>
    { $wishes-number ->
    [0] Toiveita ei ole nyt.
    [one] Yksi toive on kesken.
   *[other] { $wishes-number } toivetta on kesken.
 }
wishes-line = <b>{ $place }.</b> { $task }
wishes-task = <b>{ $name }</b> ({ $unit })
    { $wishes }
    Hän pyysi apua { $day }. { $state ->
        [new] Kukaan ei vielä hoida tätä.
        [taken] Tätä hoitaa { $holder }.
        [answered] { $holder } vastasi jo.
        [my-taken] Vastaa hänelle.
        [my-answered] Vastasit jo.
       *[closed] Asia on valmis.
    }
wishes-open-button = { $place }. { $task }
wishes-show-button = Näytä toive
wishes-take-button = Minä hoidan tämän
wishes-take-over-button = Minä hoidan tästä eteenpäin
wishes-answer-button = Vastaa
wishes-release-button = Anna tämä muille
wishes-close-button = Asia on valmis
wishes-reopen-button = Avaa uudelleen
wishes-list-button = Kaikki toiveet avusta
wishes-older-button = Vanhemmat viestit
wishes-newer-button = Uudemmat viestit
wishes-about = Toive: { $wishes }
wishes-title-answer = Vastaus toiveeseen
wishes-ask-answer = Mitä vastaat? ({ $name })
wishes-help-answer = Kirjoita lyhyesti. Tekstissä voi olla 700 merkkiä. Hän ei näe nimeäsi. Näet tekstin vielä, ennen kuin lähetän sen.
wishes-short-answer = Vastauksesi
wishes-send-button = Lähetä vastaus

## Alumnille

wishes-own-list = <b>Toiveesi avusta</b>
    { $wishes-number ->
    [0] Sinulla ei ole toiveita. Joskus voit toivoa apua kyselyssä.
    [one] Sinulla on yksi toive.
   *[other] Sinulla on { $wishes-number } toivetta.
 }
wishes-own-task = <b>{ $wishes }</b>
    Pyysit apua { $day }. { $state ->
    [new] Toive odottaa koordinaattoria.
    [taken] Koordinaattori hoitaa asiaa.
    [answered] Koordinaattori vastasi sinulle.
   *[closed] Asia on valmis.
 }
wishes-own-card = <b>Toiveesi avusta</b>
    { $wishes }
    Pyysit apua { $day }
wishes-own-state = { $state ->
    [new] Koulun koordinaattorit näkevät toiveesi. Kukaan ei vielä hoida asiaa.
    [taken] Koordinaattori hoitaa asiaa. Hän kirjoittaa sinulle tähän.
    [answered] Koordinaattori vastasi sinulle.
   *[closed] Asia on valmis.
 }
wishes-own-taken-back = Peruit toiveesi. Koordinaattorit eivät enää näe sitä.
wishes-is-taken = <b>Koordinaattori hoitaa toivettasi</b> ({ $unit })

    { $wishes }

    Koordinaattori kirjoittaa sinulle tähän.
wishes-is-answered = <b>Koordinaattori kirjoitti sinulle</b> ({ $unit })
    <blockquote>{ $words }</blockquote>
wishes-is-closed = <b>Koordinaattorin mielestä asia on valmis.</b>

    { $wishes }

    Tarvitsetko vielä apua? Paina nappia.
wishes-is-reopened = <b>Koordinaattori hoitaa taas toivettasi.</b>

    { $wishes }
wishes-own-button = Katso toivettasi
wishes-mine-button = Kaikki toiveesi
wishes-reply-button = Kirjoita koordinaattorille
wishes-done-button = En tarvitse enää apua
wishes-still-button = Tarvitsen vielä apua
wishes-back-button = Peru toive
wishes-back-now-button = Kyllä, peru toive
wishes-keep-button = Ei, älä peru
wishes-back-ask = Haluatko perua toiveesi? Silloin koordinaattorit eivät näe toivettasi. Poistan myös viestit siitä.
wishes-title-reply = Viesti koordinaattorille
wishes-ask-reply = Mitä haluat kertoa koordinaattorille?
wishes-help-reply = Tekstissä voi olla 700 merkkiä. Koordinaattori näkee nimesi ja tekstisi. Hän ei näe puhelinnumeroasi.
wishes-short-reply = Viestisi
wishes-told-replied = <b>Lähetin viestisi.</b>

## Miten muut vastasivat

others-field = <b>Näin muut vastasivat sinun alallasi</b>
    { $field }: ainakin { $people-number } ihmistä vastasi.
others-all = <b>Näin muut vastasivat</b>
    Ainakin { $people-number } ihmistä vastasi.
others-line = { $option }: { $tens-number ->
        [0] vain harva
        [1] noin 1 ihminen kymmenestä
        [10] melkein kaikki
       *[other] noin { $tens-number } ihmistä kymmenestä
    }
others-rare = En näytä harvinaisia vastauksia. Näin kukaan ei voi tunnistaa ketään.
others-written = { $tens-number ->
        [0] vain harva
        [10] melkein kaikki
       *[other] { $tens-number } kymmenestä
    }
others-file = nain-muut-vastasivat

## The audit log

audit-subject-wish = toive avusta
