# What is said when tables were read in.

import-sessions = Sesiones nuevas: { $added }. Ya estaban: { $there }.
import-check_ins = Registros de la piel nuevos: { $added }. Ya estaban: { $there }.
import-outcomes = Respuestas nuevas a recordatorios: { $added }. Ya estaban: { $there }.
import-removed = Sesiones que habías eliminado y que siguen fuera: { $count }.
import-left = Lo que ya estaba se queda como estaba.
