### Yksi postilaatikko selkeällä suomella.

menu-inbox = Viestit koululle
menu-idea = Lähetä idea

## Koordinaattorille

matters-nameless = Lähettäjä ilman nimeä
matters-notice = <b>{ $kind ->
        [idea] Uusi idea: { $name }
        [note] Viesti järjestäjälle: { $name }
        [reply] Vastaus tiedotteeseen: { $name }
       *[question] Kysymys: { $name }
    }</b>
matters-changed = <b>{ $name } muutti viestiään.</b>
matters-again = <b>Tämä odottaa koordinaattoria: { $name }</b>
matters-heard-done = <b>{ $name } sanoo, että asia on valmis.</b>
matters-heard-still = <b>{ $name } haluaa vielä jatkaa.</b>
matters-heard-over = <b>Toinen koordinaattori hoitaa nyt tätä: { $name }</b>
matters-taken-back = <b>{ $name } perui viestinsä.</b>
matters-given = <b>{ $giver } antoi tämän sinulle.</b>
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
matters-words = <blockquote>{ $words }</blockquote>
matters-heard-reply = <b>{ $name } kirjoitti sinulle.</b>
matters-card = <b>{ $kind ->
        [idea] Idea: { $name }
        [note] Viesti järjestäjälle: { $name }
        [reply] Vastaus tiedotteeseen: { $name }
       *[question] Kysymys: { $name }
    }</b>
    Viesti tuli { $day }
matters-outcome = <b>Lähettäjä tietää, mitä koulu teki:</b>
    <blockquote>{ $words }</blockquote>
matters-from = Lähettäjä: { $name }
matters-reminder = <b>{ $matters-number ->
        [one] Yksi viesti odottaa sinua. Se on odottanut yli viikon.
       *[other] { $matters-number } viestiä odottaa sinua. Ne ovat odottaneet yli viikon.
    }</b>
matters-told-given = <b>{ $name } hoitaa nyt tätä.</b>
matters-told-outcome = <b>Kerron tämän lähettäjälle.</b>
matters-give-ask = <b>{ $people-number ->
        [0] Muita koordinaattoreita ei ole nyt.
       *[other] Kenelle annat tämän?
    }</b>
matters-title-answer = Vastaus lähettäjälle
matters-title-outcome = Mitä koulu teki
matters-ask-outcome = Mitä koulu teki?
matters-help-outcome = Kirjoita lyhyesti. Tekstissä voi olla 700 merkkiä. Lähettäjä saa tekstin. Hän ei näe nimeäsi.
matters-short-outcome = Mitä koulu teki
matters-tell-button = Kerro lähettäjälle
matters-canned-hint = Voit valita valmiin vastauksen. Voit vielä muuttaa sitä.
matters-play-button = { $sent ->
        [voice] Kuuntele ääniviesti
        [album] Katso kuvat
       *[photo] Katso kuva
    }
matters-assign-button = Anna toiselle
matters-outcome-button = Kerro, mitä koulu teki
matters-return-button = Takaisin
matters-inbox-button = Viestit koululle
matters-inbox = <b>Viestit koululle</b>
matters-approvals = { $people-number ->
        [one] Yksi hakija odottaa vastausta.
       *[other] { $people-number } hakijaa odottaa vastausta.
    }
matters-box = <b>{ $box ->
        [new] Uudet viestit
        [mine] Sinun viestisi
        [notes] Viestit järjestäjälle
        [answered] Viestit, joihin koulu vastasi
        [others] Toisilla koordinaattoreilla
       *[closed] Valmiit
    }:</b> { $matters-number ->
        [0] ei yhtään
       *[other] { $matters-number }
    }
matters-box-button = { $box ->
        [new] Uudet
        [mine] Minulla
        [notes] Järjestäjälle
        [answered] Vastatut
        [others] Toisilla
       *[closed] Valmiit
    } ({ $matters-number })
matters-line = <b>{ $place }.</b> { $task }
matters-task = <b>{ $name }</b> ({ $unit })
    { $kind ->
        [wish] Toive avusta
        [idea] Idea
        [note] Viesti järjestäjälle
        [reply] Vastaus tiedotteeseen
       *[question] Kysymys
    }: { $wishes }
    Viesti tuli { $day }. { $state ->
        [new] Kukaan ei vielä hoida tätä.
        [taken] Tätä hoitaa { $holder }.
        [answered] { $holder } vastasi jo.
        [my-taken] Se odottaa sinua.
        [my-answered] Vastasit jo.
       *[closed] Asia on valmis.
    }
matters-approvals-button = Uudet hakijat ({ $people-number })

## Valmiit vastaukset

matters-canned = <b>Valmiit vastaukset</b>
    { $answers-number ->
        [0] Vastauksia ei ole vielä.
        [one] Yksi vastaus.
       *[other] { $answers-number } vastausta.
    }
    Muut koordinaattorit voivat käyttää näitä.
matters-canned-button = Valmiit vastaukset
matters-canned-new-button = Uusi vastaus
matters-canned-change-button = Muuta valmista vastausta
matters-canned-drop-button = Poista vastaus
matters-canned-drop-now-button = Kyllä, poista vastaus
matters-canned-sure = Poistanko vastauksen { $name }?
matters-canned-card = <b>{ $name }</b> ({ $tongue })
    <blockquote>{ $words }</blockquote>
matters-canned-title = Valmis vastaus
matters-canned-ask-name = Mikä on vastauksen nimi? Se tulee nappiin.
matters-canned-short-name = Nimi
matters-canned-ask-language = Mikä on vastauksen kieli?
matters-canned-short-language = Kieli
matters-canned-ask-words = Mitä vastauksessa lukee?
matters-canned-short-words = Vastaus

## Alumnille

matters-title-idea = Idea
matters-ask-idea = Mikä on ideasi?
matters-short-idea = Idea
matters-title-question = Kysymys koululle
matters-ask-question = Mitä haluat kysyä?
matters-short-question = Kysymys
matters-title-reply = Viesti koululle
matters-ask-reply = Mitä haluat sanoa tiedotteesta?
matters-short-reply = Viestisi
matters-help-send = Kirjoita lyhyesti. Voit lähettää myös kuvan tai puhua. Kukaan ei näe puhelinnumeroasi.
matters-ask-sender = Saako koulu nähdä nimesi?
matters-help-sender = Voit saada vastauksen myös ilman nimeä.
matters-short-sender = Nimi
matters-with-name-button = Nimeni saa näkyä
matters-without-name-button = Ilman nimeä
matters-help-nameless = Tekstissä voi olla 700 merkkiä. Koordinaattori ei näe nimeäsi.
matters-want-message = Lähetä teksti, kuva tai ääniviesti.
matters-sure = <b>Lähetänkö tämän koululle?</b> Koordinaattori näkee nimesi.
matters-send-button = Lähetä
matters-not-sent = En lähettänyt viestiä.
matters-told-idea = <b>Kiitos ideasta!</b> Koordinaattori lukee sen.
matters-told-sent = <b>Lähetin viestisi koululle.</b>
matters-idea-button = Lähetä idea
matters-ask-button = Kysy koululta
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
        [new] Koulu ei ole vielä lukenut tätä.
        [read] Koulu luki tämän.
        [taken] Koordinaattori hoitaa asiaa.
        [answered] Koordinaattori vastasi sinulle.
        [came] Koulu kertoi, mitä se teki.
       *[closed] Asia on valmis.
    }
matters-own-card = <b>{ $kind ->
        [idea] Ideasi
        [note] Viestisi järjestäjälle
        [reply] Vastauksesi tiedotteeseen
       *[question] Kysymyksesi
    }</b>
    Lähetit tämän { $day }
matters-own-state = { $state ->
        [new] Koulu ei ole vielä lukenut tätä.
        [read] Koulu luki tämän.
        [taken] Koordinaattori hoitaa asiaa. Hän kirjoittaa sinulle tähän.
        [answered] Koordinaattori vastasi sinulle.
       *[closed] Asia on valmis.
    }
matters-own-taken-back = Peruit viestisi. Koulu ei enää näe sitä.
matters-is-taken = <b>{ $kind ->
        [idea] Koordinaattori luki ideasi ja hoitaa sitä
       *[question] Koordinaattori luki viestisi ja hoitaa asiaa
    }</b> ({ $unit })
matters-is-closed = <b>Koordinaattorin mielestä asia on valmis.</b> Haluatko vielä jatkaa? Paina nappia.
matters-is-reopened = <b>Koordinaattori hoitaa taas asiaasi.</b>
matters-came = <b>{ $kind ->
        [idea] Näin ideallesi kävi:
       *[question] Näin viestillesi kävi:
    }</b>
    <blockquote>{ $words }</blockquote>
matters-show-button = Näytä viesti
matters-mine-button = Kaikki viestisi
matters-done-button = Asia on valmis
matters-still-button = Haluan vielä jatkaa
matters-back-button = Peru viesti
matters-back-now-button = Kyllä, peru viesti
matters-back-ask = Haluatko perua viestisi? Silloin koulu ei näe sitä. Poistan myös vastaukset.

## The audit log and one’s own data

audit-subject-matter = viesti koululle
mydata-part-made-canned = Valmiit vastaukset, jotka kirjoitit
mydata-nameless = Ilman nimeä
mydata-read-at = Milloin koulu luki sen
mydata-outcome = Mitä koulu teki
mydata-is-wish = toive avusta
mydata-is-idea = idea
mydata-is-note = viesti järjestäjälle
mydata-is-reply = vastaus tiedotteeseen
mydata-is-question = kysymys
