# What is said when tables were read in.

import-sessions = New sessions: { $added }. Already there: { $there }.
import-check_ins = New check-ins: { $added }. Already there: { $there }.
import-outcomes = New answers to reminders: { $added }. Already there: { $there }.
import-removed = Sessions that you had removed stay out: { $count }.
import-left = What was already there stays as it was.
