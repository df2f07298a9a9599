### What the bot asks by itself: about graduating, and whether the details are right.

askings-title = Graduation
askings-graduated = Hello { $name }! Have you graduated yet?
askings-yes-button = Yes, I have graduated
askings-not-yet-button = Not yet
askings-stopped-button = I stopped studying
askings-congratulations = Congratulations! Your year of graduation is now { $year }. You can change it in your details.
askings-not-yet-thanks = All right, good luck with your studies! I will ask again on { $date }.
askings-stopped-thanks = Thank you for telling me. You are as welcome here as before.
askings-no-student = Your details say that you no longer study. You can change them at any time.
askings-still-right = I ask this once a year: are your details still right?
askings-right-button = Yes, all is right
askings-change-button = I will change something
askings-right-thanks = Thank you! I will ask again in a year.
