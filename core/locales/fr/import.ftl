# What is said when tables were read in.

import-sessions = Nouvelles séances : { $added }. Déjà présentes : { $there }.
import-check_ins = Nouvelles observations : { $added }. Déjà présentes : { $there }.
import-outcomes = Nouvelles réponses aux rappels : { $added }. Déjà présentes : { $there }.
import-removed = Séances que vous aviez supprimées et qui le restent : { $count }.
import-left = Ce qui était déjà là reste tel quel.
