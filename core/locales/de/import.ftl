# What is said when tables were read in.

import-sessions = Neue Sitzungen: { $added }. Schon vorhanden: { $there }.
import-check_ins = Neue Hauteinträge: { $added }. Schon vorhanden: { $there }.
import-outcomes = Neue Antworten auf Erinnerungen: { $added }. Schon vorhanden: { $there }.
import-removed = Sitzungen, die Sie entfernt hatten und die entfernt bleiben: { $count }.
import-left = Was schon vorhanden war, bleibt, wie es war.
