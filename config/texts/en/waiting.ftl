### The waiting list: free seats, taking them and passing them on.

waiting-offer =
    { $seats-number ->
        [one] <b>A seat is free!</b> It is yours if you take it.
       *[other] <b>Seats are free!</b> { $seats-number } seats are yours if you take them.
    }
waiting-offer-fewer = You wished for { $wanted-number } seats, but not that many are free yet. You can still come, with fewer guests.
waiting-offer-until = Please answer by { $until }. After that I will ask the next person on the waiting list.
seat-accept-button = I’ll take the seat
seat-pass-button = I can’t come
waiting-accepted =
    { $seats-number ->
        [one] <b>The seat is yours now.</b>
       *[other] <b>{ $seats-number } seats are yours now.</b>
    }
waiting-passed = Thank you for telling me. The seat goes to the next person on the waiting list.
waiting-gone = <b>This offer has ended.</b> You can sign up again.
waiting-gone-closed = <b>This offer has ended.</b>
waiting-lapsed =
    <b>{ $title }</b>: I had no answer from you, so the seat went to the next person. You are no longer on the waiting list.

    Would you still like to come? Open the event and press I’m coming.
waiting-lapsed-closed =
    <b>{ $title }</b>: I had no answer from you, so the seat went to the next person. You are no longer on the waiting list.

    Sign-up has closed. { $ask }
waiting-left-out =
    <b>{ $title }</b> has begun, and no seat came free for you in time. Thank you for waiting. I hope you can come another time!
error-sign-up-closed =
    Sign-up has closed. You can still tell me if you can’t come.

    { $ask }
