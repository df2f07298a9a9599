### Groups and channels in which the bot may post events.

venues-added-group = I can now post events and announcements in the group <b>{ $title }</b>. An event: choose “Share the event” and then “Post in a group” when you manage it. An announcement: choose “To whom” and then “Groups and channels”.
venues-added-channel = I can now post events and announcements in the channel <b>{ $title }</b>. An event: choose “Share the event” and then “Post in a group” when you manage it. An announcement: choose “To whom” and then “Groups and channels”.
venues-no-right = I am in <b>{ $title }</b> but may not write there. Please give me the right to post messages.
venues-list = <b>{ $title }</b> in groups and channels
venues-how = To get a new group or channel here, add me ({ $bot }) to it yourself. In a channel I need the administrator’s right to post messages.
venues-line-group = Group <b>{ $title }</b>: { $state }
venues-line-channel = Channel <b>{ $title }</b>: { $state }
venues-at-group = Group <b>{ $title }</b>
venues-at-channel = Channel <b>{ $title }</b>
venues-not-posted = not posted
venues-posting = will be posted soon
venues-posted = posted, its numbers stay up to date
venues-posted-already = The event has already been posted there.
venues-preview = Above is the post exactly as it will be sent. Everybody there sees it. No names are shown, and each answers in private.
venues-post-button = Post it there
venues-others-button = Other groups and channels
venues-back-button = Back to the event
venues-coming =
    { $people-number ->
        [one] One person is coming.
       *[other] { $people-number } people are coming.
    }
venues-closed = Sign-up has closed.
venues-answer = Answer the bot, and nobody else sees your answer.
venues-answer-button = Answer in private
venues-topics = The group has topics. Write <code>/here</code> in the topic where I should post. Otherwise I post in the general one.
venues-here = From now on I post in this group.
venues-here-topic = From now on I post in this topic.
venues-topic-gone = The topic in which I posted in the group <b>{ $title }</b> has been deleted or closed. I post nothing more in the group. To post there again, write <code>/here</code> in one of the group’s topics.
audit-subject-venue = group or channel
