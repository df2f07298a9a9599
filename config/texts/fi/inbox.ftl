### Yksi postilaatikko: ideat, kysymykset, vastaukset tiedotteisiin ja viestit järjestäjille.

menu-inbox = Postilaatikko
menu-idea = Lähetä idea

## Koordinaattorille

matters-nameless = Nimetön lähettäjä
matters-notice = <b>{ $kind ->
        [idea] Uusi idea: { $name }
        [note] Viesti järjestäjälle: { $name }
        [reply] Vastaus tiedotteeseen: { $name }
       *[question] Kysymys: { $name }
    }</b>
matters-changed = <b>{ $name } muutti viestiään</b>
matters-again = <b>Tämä odottaa koordinaattoria: { $name }</b>
matters-heard-done = <b>{ $name } merkitsi asiansa hoidetuksi.</b>
matters-heard-still = <b>{ $name } haluaa vielä jatkaa asiasta.</b>
matters-heard-over = <b>Kollega hoitaa nyt tätä: { $name }</b>
matters-taken-back = <b>{ $name } perui lähettämänsä viestin.</b>
matters-given = <b>{ $giver } antoi tämän sinun hoidettavaksesi.</b>
matters-unit = Yksikkö: { $unit }
matters-about = { $kind ->
        [note] Tapahtuma: { $title }
       *[reply] Tiedote: { $title }
    }
matters-sent = { $sent ->
        [voice] Ääniviesti
        [album] Kuvia
       *[photo] Kuva
    }
# same: all
matters-words = <blockquote>{ $words }</blockquote>
matters-heard-reply = <b>{ $name } kirjoitti sinulle</b>
matters-card = <b>{ $kind ->
        [idea] Idea: { $name }
        [note] Viesti järjestäjälle: { $name }
        [reply] Vastaus tiedotteeseen: { $name }
       *[question] Kysymys: { $name }
    }</b>
    Lähetetty { $day }
matters-outcome = <b>Lähettäjälle on kerrottu, mitä tästä seurasi:</b>
    <blockquote>{ $words }</blockquote>
matters-from = Lähettäjä: { $name }
matters-reminder = <b>{ $matters-number ->
        [one] Yksi viesti on odottanut yli viikon.
       *[other] { $matters-number } viestiä on odottanut yli viikon.
    }</b>
matters-told-given = <b>{ $name } hoitaa nyt tätä.</b>
matters-told-outcome = <b>Kerron tämän lähettäjälle.</b>
matters-give-ask = <b>{ $people-number ->
        [0] Muita koordinaattoreita ei ole juuri nyt.
       *[other] Kenelle annat tämän?
    }</b>
matters-title-answer = Vastaus viestiin
matters-title-outcome = Mitä tästä seurasi
matters-ask-outcome = Mitä tästä seurasi?
matters-help-outcome = Kirjoita enintään 700 merkkiä. Lähettäjä saa viestin, ja asia päättyy. Nimesi ei näy.
matters-short-outcome = Mitä seurasi
matters-tell-button = Kerro lähettäjälle
matters-canned-hint = Voit valita valmiin vastauksen. Näet sen vielä ennen lähetystä ja voit muuttaa sitä.
matters-play-button = { $sent ->
        [voice] Kuuntele ääniviesti
        [album] Katso kuvat
       *[photo] Katso kuva
    }
matters-assign-button = Anna kollegalle
matters-outcome-button = Kerro, mitä seurasi
matters-return-button = Takaisin
matters-inbox-button = Postilaatikko
matters-inbox = <b>Postilaatikko</b>
matters-approvals = { $people-number ->
        [one] Yksi ihminen odottaa hyväksyntää.
       *[other] { $people-number } ihmistä odottaa hyväksyntää.
    }
matters-box = <b>{ $box ->
        [new] Uudet
        [mine] Sinulla hoidettavana
        [notes] Viestit järjestäjille
        [answered] Vastatut
        [others] Kollegoilla
       *[closed] Hoidetut
    }:</b> { $matters-number ->
        [0] ei yhtään
       *[other] { $matters-number }
    }
matters-box-button = { $box ->
        [new] Uudet
        [mine] Minulla
        [notes] Järjestäjille
        [answered] Vastatut
        [others] Kollegoilla
       *[closed] Hoidetut
    } ({ $matters-number })
# same: all
matters-line = <b>{ $place }.</b> { $task }
matters-task = <b>{ $name }</b> ({ $unit })
    { $kind ->
        [wish] Avuntoive
        [idea] Idea
        [note] Viesti järjestäjälle
        [reply] Vastaus tiedotteeseen
       *[question] Kysymys
    }: { $wishes }
    Lähetetty { $day }. { $state ->
        [new] Kukaan ei vielä hoida tätä.
        [taken] Tätä hoitaa { $holder }.
        [answered] { $holder } on vastannut.
        [my-taken] Odottaa sinua.
        [my-answered] Olet vastannut.
       *[closed] Hoidettu.
    }
matters-approvals-button = Hyväksyttävät ({ $people-number })

## Valmiit vastaukset

matters-canned = <b>Valmiit vastaukset</b>
    { $answers-number ->
        [0] Vastauksia ei ole vielä.
        [one] Yksi vastaus.
       *[other] { $answers-number } vastausta.
    }
    Ne ovat yksikkösi kaikkien koordinaattorien käytössä.
matters-canned-button = Valmiit vastaukset
matters-canned-new-button = Uusi vastaus
matters-canned-change-button = Muuta valmista vastausta
matters-canned-drop-button = Poista vastaus
matters-canned-drop-now-button = Kyllä, poista vastaus
matters-canned-sure = Poistanko valmiin vastauksen { $name }?
matters-canned-card = <b>{ $name }</b> ({ $tongue })
    <blockquote>{ $words }</blockquote>
matters-canned-title = Valmis vastaus
matters-canned-ask-name = Mikä on vastauksen nimi? Se tulee nappiin.
matters-canned-short-name = Nimi
matters-canned-ask-language = Millä kielellä vastaus on?
matters-canned-short-language = Kieli
matters-canned-ask-words = Mitä vastauksessa lukee?
matters-canned-short-words = Vastaus

## Alumnille

# same: all
matters-title-idea = Idea
matters-ask-idea = Millainen idea sinulla on?
# same: all
matters-short-idea = Idea
matters-title-question = Kysymys koordinaattorille
matters-ask-question = Mitä haluat kysyä?
matters-short-question = Kysymys
matters-title-reply = Viesti koordinaattoreille
matters-ask-reply = Mitä haluat sanoa tiedotteesta?
matters-short-reply = Viestisi
matters-help-send = Kirjoita enintään 1000 merkkiä, tai lähetä kuva tai ääniviesti. Puhelinnumerosi ja tilisi eivät näy kenellekään.
matters-ask-sender = Saako nimesi näkyä?
matters-help-sender = Saat vastauksen joka tapauksessa tämän botin kautta.
matters-short-sender = Nimi
matters-with-name-button = Nimeni saa näkyä
matters-without-name-button = Ilman nimeä
matters-help-nameless = Kirjoita enintään 700 merkkiä. Koordinaattori näkee viestisi, mutta ei nimeäsi.
matters-want-message = Voin viedä perille tekstin, kuvan tai ääniviestin. Lähetä jokin niistä.
matters-sure = <b>Lähetänkö tämän koordinaattoreille?</b> He näkevät nimesi.
matters-send-button = Lähetä
matters-not-sent = En lähettänyt viestiä.
matters-told-idea = <b>Kiitos ideasta!</b> Koordinaattori lukee sen.
matters-told-sent = <b>Viestisi on matkalla koordinaattoreille.</b>
matters-idea-button = Lähetä idea
matters-ask-button = Kysy koordinaattorilta
matters-write-button = Kirjoita meille
matters-own-list = <b>Viestisi koululle</b>
    { $matters-number ->
        [one] Sinulla on yksi viesti.
       *[other] Sinulla on { $matters-number } viestiä.
    }
matters-own-task = <b>{ $wishes }</b>
    { $kind ->
        [idea] Idea
        [note] Viesti järjestäjälle
        [reply] Vastaus tiedotteeseen
       *[question] Kysymys
    }, { $day }. { $state ->
        [new] Koordinaattori ei ole vielä lukenut tätä.
        [read] Koordinaattori on lukenut tämän.
        [taken] Koordinaattori hoitaa asiaa.
        [answered] Koordinaattori on vastannut.
        [came] Koordinaattori on kertonut, mitä tästä seurasi.
       *[closed] Hoidettu.
    }
matters-own-card = <b>{ $kind ->
        [idea] Ideasi
        [note] Viestisi järjestäjälle
        [reply] Vastauksesi tiedotteeseen
       *[question] Kysymyksesi
    }</b>
    Lähetit tämän { $day }
matters-own-state = { $state ->
        [new] Koordinaattori ei ole vielä lukenut tätä.
        [read] Koordinaattori on lukenut tämän.
        [taken] Koordinaattori hoitaa asiaa. Hän kirjoittaa sinulle tähän.
        [answered] Koordinaattori on vastannut sinulle.
       *[closed] Tämä on hoidettu.
    }
matters-own-taken-back = Peruit viestisi. Koordinaattorit eivät enää näe sitä.
matters-is-taken = <b>{ $kind ->
        [idea] Koordinaattori on lukenut ideasi ja vie sitä eteenpäin
       *[question] Koordinaattori on lukenut viestisi ja hoitaa asiaa
    }</b> ({ $unit })
matters-is-closed = <b>Koordinaattori merkitsi asiasi hoidetuksi.</b> Haluatko vielä jatkaa? Paina nappia.
matters-is-reopened = <b>Koordinaattori hoitaa asiaasi taas.</b>
matters-came = <b>{ $kind ->
        [idea] Tämä seurasi ideastasi:
       *[question] Tämä seurasi viestistäsi:
    }</b>
    <blockquote>{ $words }</blockquote>
matters-show-button = Näytä viesti
matters-mine-button = Kaikki viestisi
matters-done-button = Asia on hoidettu
matters-still-button = Haluan vielä jatkaa
matters-back-button = Peru viesti
matters-back-now-button = Kyllä, peru viesti
matters-back-ask = Haluatko perua viestisi? Sen jälkeen koordinaattorit eivät näe sitä, ja poistan siihen liittyvät viestit.

## The audit log and one’s own data

audit-subject-matter = viesti koordinaattoreille
mydata-part-made-canned = Valmiit vastaukset, jotka olet kirjoittanut
mydata-nameless = Ilman nimeä
mydata-read-at = Luettu
mydata-outcome = Mitä siitä seurasi
mydata-is-wish = avuntoive
# same: all
mydata-is-idea = idea
mydata-is-note = viesti järjestäjälle
mydata-is-reply = vastaus tiedotteeseen
mydata-is-question = kysymys
