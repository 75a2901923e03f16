# What is said when tables were read in.

import-sessions = جلسات جديدة: { $added }. موجودة من قبل: { $there }.
import-check_ins = تسجيلات جديدة لحالة البشرة: { $added }. موجودة من قبل: { $there }.
import-outcomes = إجابات جديدة عن تذكيرات: { $added }. موجودة من قبل: { $there }.
import-removed = جلسات محذوفة من قبل وتبقى محذوفة: { $count }.
import-left = ما كان موجودًا من قبل بقي كما هو.
