# What a patient reads when something could not be done.

error-bad_input-date = This date cannot be used here. Nothing was changed. Check the date.
error-bad_input-clock = The phone's clock or time zone cannot be used. Nothing was changed. Check the phone's date and time.
error-bad_input-setting = This setting cannot be used. Nothing was changed.
error-bad_input-number = This number cannot be used here. Nothing was changed. Check the number.
error-bad_input-cost = This amount or currency cannot be used. Nothing was changed.
error-bad_input-text = This text is too long or empty. Nothing was changed.
error-bad_input-gone = This is no longer in your diary or your plan. Nothing was changed.
error-bad_input-plan = This figure of your clinician's plan cannot be used. Nothing was changed. Check what your clinician said.
error-bad_input-outdoors = Sunscreen reminders for time outdoors cannot be switched now. Nothing was changed.
error-bad_input-passphrase = The passphrase does not open this file. Nothing was changed.
error-bad_input-file = This file cannot be used here. Nothing was changed.
error-bad_input-cut = This backup is cut short: a part of it is missing. Nothing was changed. Copy it again, or use another one.
error-bad_input-altered = This backup was altered after it was made. Nothing was changed. Use another one.
error-bad_input-foreign = This file is no backup of this app. Nothing was changed.
error-bad_input-damaged = The diary in this file is damaged. Nothing was changed. Use another backup or snapshot.
error-bad_input-located = This photo still says where it was taken. It was not added. Save it without its place, then add it again.
error-bad_input-other = This entry cannot be used. Nothing was changed. Check what you entered.
error-not_a_diary = This file is not a diary of this app. It was left as it is.
error-newer_diary = A newer version of the app wrote this diary. Update the app to open it. The diary was left as it is.
error-damaged_diary = The file of your diary is damaged. It stays where it is. Restore a snapshot or a backup to go on.
error-no_permission = The app may not read or write here. Nothing was changed.
error-no_space = There is no space left on this phone. What you wrote earlier is still there. Free some space and try again.
error-busy = Another program is using your diary. Try again in a moment.
error-fault = Something in the app went wrong. What you wrote earlier is still there. Close the app, open it and try again.
