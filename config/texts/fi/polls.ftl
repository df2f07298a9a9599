### Pikakyselyt, jotka koordinaattori kirjoittaa keskustelussa.

menu-poll = Tee pikakysely

## The list

polls-list = <b>Pikakyselyt</b>
polls-list-empty = Pikakyselyllä saat nopeasti vastauksen yhteen asiaan tai muutamaan, enintään viiteen. Kirjoita kysymykset tähän keskusteluun, niin minä lähetän ne.
polls-line = { $sent ->
    [yes] { $title }: lähetetty
   *[no] { $title }: { $questions-number ->
        [one] yksi kysymys
       *[other] { $questions-number } kysymystä
    }
 }
polls-new-button = Uusi pikakysely
polls-list-button = Kaikki pikakyselyt

## Writing

polls-form = Uusi pikakysely
polls-form-question = Kysymys
polls-form-in = Pikakysely, { $spoken }
polls-write-in = Kirjoita tällä kielellä: <b>{ $spoken }</b>
polls-in-other-words = Nyt: { $said }
polls-ask-languages = Millä kielillä kirjoitat kysymykset?
polls-help-languages = Valitse kielet, joilla kirjoitat. Muunkieliset näkevät kysymykset jollain näistä. Voit lisätä kielen myöhemmin.
polls-short-languages = Kielet
polls-ask-title = Mikä on pikakyselyn otsikko? Se näkyy vastaajille.
polls-short-title = Otsikko
polls-short-title-in = Otsikko, { $spoken }
polls-ask-type = Miten kysymykseen vastataan?
polls-short-type = Vastaustapa
polls-type-single = Yksi vaihtoehto
polls-type-multi = Monta vaihtoehtoa
polls-type-scale5 = Asteikko 1–5
polls-type-yesno = Kyllä tai ei
polls-type-text = Vastaus omin sanoin
polls-ask-text = Mitä kysyt?
polls-help-text = Älä kysy terveydestä tai muista yksityisistä asioista.
polls-short-text = Kysymys
polls-short-text-in = Kysymys, { $spoken }
polls-ask-options = Mitä vaihtoehtoja on?
polls-help-options = Kirjoita jokainen vaihtoehto omalle rivilleen. Niitä voi olla 2–10, ja yhdessä saa olla enintään 30 merkkiä.
polls-help-options-like = Kirjoita samat vaihtoehdot samassa järjestyksessä, jokainen omalle rivilleen: { $options }
polls-short-options = Vaihtoehdot
polls-short-options-in = Vaihtoehdot, { $spoken }
polls-ask-scale = Millä sanoilla vastataan?
polls-short-scale = Asteikko
polls-options-other = Vaihtoehtoja pitää olla yhtä monta kuin toisella kielellä eli { $wanted-number }. Kirjoitit { $found-number }.
polls-options-count = Kirjoita jokainen vaihtoehto omalle rivilleen. Niitä voi olla { $least }–{ $most }.
polls-options-long = Tämä ei mahdu nappiin: { $label }. Siinä on { $length-number } merkkiä, ja tilaa on { $limit-number } merkille.
polls-options-same = Sama vaihtoehto on kahdesti: { $label }. Kirjoita vaihtoehdot niin, että ne eroavat toisistaan.

## Ready-made scales, and what every poll says

polls-scale-good-name = Erittäin hyvä – erittäin huono
polls-scale-good-5 = Erittäin hyvä
polls-scale-good-4 = Melko hyvä
polls-scale-good-3 = Siltä väliltä
polls-scale-good-2 = Melko huono
polls-scale-good-1 = Erittäin huono
polls-scale-agree-name = Samaa mieltä – eri mieltä
polls-scale-agree-5 = Täysin samaa mieltä
polls-scale-agree-4 = Melko samaa mieltä
polls-scale-agree-3 = Siltä väliltä
polls-scale-agree-2 = Melko eri mieltä
polls-scale-agree-1 = Täysin eri mieltä
polls-scale-likely-name = Varmasti – en missään nimessä
polls-scale-likely-5 = Aivan varmasti
polls-scale-likely-4 = Luultavasti
polls-scale-likely-3 = Ehkä
polls-scale-likely-2 = Tuskin
polls-scale-likely-1 = En missään nimessä
polls-scale-dk = En osaa sanoa
polls-thanks = Kiitos vastauksesta!
polls-reminder = Muistutus: voit vielä vastata, viimeistään { $date }.

## The editor

# same: all
polls-editor = <b>{ $title }</b>
# same: all
polls-question =
    <b>{ $place-number }. { $text }</b>
    { $type }
polls-empty = Tässä ei ole vielä kysymyksiä. Lisää ensimmäinen. Kaikki tallentuu heti.
polls-missing = Puuttuu: { $spoken }. Sen lukijat näkevät tämän kielen: { $seen }.
polls-sent = Tämä pikakysely on lähetetty, joten sitä ei voi enää muuttaa. Voit tehdä siitä kopion ja muuttaa kopiota.
polls-add-button = Lisää kysymys
polls-preview-button = Katso, miltä se näyttää
polls-send-button = Valitse, kenelle lähetät
polls-title-button = Muuta otsikkoa
polls-languages-button = Kielet
polls-delete-button = Poista pikakysely
polls-copy-button = Tee kopio
polls-edit-button = Muuta kysymystä
polls-up-button = Siirrä aiemmaksi
polls-down-button = Siirrä myöhemmäksi
polls-remove-button = Poista kysymys
polls-back-button = Takaisin pikakyselyyn
polls-remove = Poistetaanko kysymys ”{ $text }”?
polls-remove-now-button = Kyllä, poista kysymys
polls-delete = Poistetaanko pikakysely ”{ $title }”? Jos se on jo lähetetty, siihen voi silti vastata.
polls-delete-now-button = Kyllä, poista pikakysely
polls-keep-button = Ei, älä poista
polls-deleted = Pikakysely on poistettu.
polls-languages = Pikakyselyn kielet: { $names }
polls-write-button = Kirjoita: { $spoken }
polls-drop-button = Jätä pois: { $spoken }
polls-drop = Jätetäänkö tämä kieli pois: { $spoken }? Sillä kirjoittamasi tekstit häviävät.
polls-drop-now-button = Kyllä, jätä pois
polls-drop-keep-button = Ei, pidä kieli
polls-preview-which = Millä kielellä haluat nähdä pikakyselyn?
polls-preview-above = Yllä näet pikakyselyn sellaisena kuin tämän kielen lukijat sen näkevät. Katselu ei lähetä sitä kenellekään.
polls-send-missing = Pikakyselyä ei ole kirjoitettu kaikilla kielillä.
polls-send-anyway-button = Jatka silti
