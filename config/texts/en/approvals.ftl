### Approval: whoever applies waits, a coordinator decides.


## To the applicant

approval-asked = <b>Thank you, { $name }! Your application is sent.</b>

    Next, the alumni coordinator ({ $unit }) looks at it. The answer comes to this chat. You do not need to do anything now.
approval-waiting = <b>Your application is still waiting.</b>

    You sent it on { $day }. The alumni coordinator ({ $unit }) looks at it, and the answer comes to this chat.
approval-meanwhile = Your details and everything else open when the application is approved. Until then you can correct it with the button. If you want to withdraw it, the command /forget deletes all your data.
approval-correct-button = Correct the application
approval-again-button = Correct and apply again
approval-form-title = Application
approval-approved = <b>Your application is approved: { $unit }.</b>
approval-declined = <b>Your application was not approved: { $unit }.</b>
approval-reason-register = We did not find you in the school’s register with these details. Your name or year may be different there.
approval-reason-unit = You may have studied somewhere else: { $unit }.
approval-reason-contact = Please contact the school, so that we can sort this out together: { $name }, { $email }.
approval-reason-words = The alumni coordinator writes:
    <blockquote>{ $words }</blockquote>
approval-declined-next = You can check your details and apply again. If you do not want to apply, the command /forget deletes all your data.
approval-reopened = <b>Your application is being looked at again: { $unit }.</b>

    The answer comes to this chat. You do not need to do anything now.

## To the coordinator

approval-notice = <b>New application: { $unit }</b>

    { $name }
    { $facts }

    The applicant joins when you approve the application.
approval-notice-button = Open the applications
inbox-title = <b>Applications</b>
    { $waiting-number ->
        [0] Nobody is waiting for approval.
        [one] { $waiting-number } person is waiting for approval.
       *[other] { $waiting-number } people are waiting for approval.
    }
inbox-not-needed = Everyone joins without approval.
inbox-line = <b>{ $place }. { $name }</b>
    { $facts }
    { $unit }
    Applied on { $day }
inbox-expected = studies, graduates in { $year }
inbox-studying = still studies
inbox-approve-button = Approve: { $place }. { $name }
inbox-decline-button = Decline: { $place }. { $name }
inbox-approve-all-button = Approve all of these ({ $shown-number })
inbox-previous-button = Previous
inbox-next-button = Next
inbox-declined-button = Declined ({ $declined-number })
inbox-back-button = Back to the applications

inbox-approved = Approved: { $name }.
inbox-approved-all =
    { $approved-number ->
        [0] No application was approved.
        [one] { $approved-number } application approved.
       *[other] { $approved-number } applications approved.
    }
inbox-declined = Declined: { $name }. I will tell them the reason.
inbox-undone = Undone. { $name } is waiting for approval again.
inbox-gone = This application is no longer here. It may have been withdrawn.
inbox-already-approved = { $name }: somebody has already approved this application.
inbox-already-declined = { $name }: somebody has already declined this application.
inbox-changed = { $name } has corrected the application. Please read it again before you decide.

inbox-decline-ask = <b>Why do you not approve the application: { $name }?</b>

    I will tell the applicant the reason. They can correct their details and apply again.
inbox-reason-register-button = Not found in the register
inbox-reason-unit-button = Belongs to another unit
inbox-reason-contact-button = Ask them to contact us
inbox-reason-words-button = Write the reason myself
inbox-which-unit = In which unit did { $name } study?
inbox-words-title = Declining an application
inbox-words-ask = What shall I tell the applicant? ({ $name })
inbox-words-help = Write at most 300 characters. I send your words as they are. You see them once more before they are sent.
inbox-words-short = To the applicant
inbox-words-send-button = Send and decline

inbox-past-title = <b>Declined applications</b>
    { $declined-number ->
        [0] No application has been declined within 30 days.
        [one] { $declined-number } application within 30 days.
       *[other] { $declined-number } applications within 30 days.
    }
inbox-past-line = <b>{ $place }. { $name }</b>
    { $unit }
    Declined on { $day }
inbox-past-reason = Reason: { $reason }
inbox-undo-button = Undo: { $place }. { $name }
