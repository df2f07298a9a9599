### Finlandssvenska: studerande, läroanstalt, respons, enkät, anmälan. Knappar: högst 30 tecken.

## Språkens namn är desamma på alla språk, så att var och en hittar sitt eget.

# same: all
language-fi = suomi
# same: all
language-fi-simple = selkeä suomi
# same: all
language-sv = svenska
# same: all
language-en = English

## Formulärets knappar

form-back = Tillbaka
form-skip = Hoppa över frågan
form-stop = Sluta
form-done = Klar
form-yes = Ja
form-no = Nej
form-keep = Behåll
form-save = Spara
form-change = Ändra
form-start = Börja
form-why = Varför frågar vi?
