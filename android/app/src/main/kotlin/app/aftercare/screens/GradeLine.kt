package app.aftercare.screens

import aftercare.Grade
import aftercare.SourceId
import androidx.compose.runtime.Composable
import androidx.compose.ui.res.stringResource
import app.aftercare.R
import app.aftercare.parts.Small

/** What a figure rests on. */
@Composable
fun GradeLine(
    grade: Grade,
    sources: List<SourceId>,
) {
    val label = stringResource(gradeLabel(grade))
    val numbers = sources.joinToString(" ") { "[$it]" }
    Small(if (numbers.isEmpty()) label else "$label $numbers")
}

/** A grade's name. */
fun gradeLabel(grade: Grade): Int =
    when (grade) {
        Grade.CLINICIAN -> R.string.grade_clinician
        Grade.PUBLISHED -> R.string.grade_published
        Grade.SOURCE_ARTICLE -> R.string.grade_source_article
        Grade.CLINIC -> R.string.grade_clinic
        Grade.NONE -> R.string.grade_none
    }
