//! What counts for one course: the protocol version it began with, the clinician's plan figure by figure, and
//! the stricter values of newer versions marked `safety`.

use chrono::NaiveDate;

use super::types::{Basis, Grade, HoldFigure, HoldKind, Protocol, SpacingDays, TouchUpMonths};
use super::{Figure, Then, catalogue};
use crate::diary::{ClinicianPlan, Treatment};

/// The basis of everything that a clinician's plan says.
const CLINICIAN: Basis = Basis {
    grade: Grade::Clinician,
    sources: &[],
};

/// A hold's figure as it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HoldInForce {
    pub(crate) figure: Figure,
    pub(crate) then: Then,
    pub(crate) basis: Basis,
}

/// What counts for a course.
#[derive(Debug, Clone)]
pub(crate) struct InForce {
    /// The version the course began with.
    pub(crate) protocol: &'static Protocol,
    holds: [Option<HoldInForce>; HoldKind::ALL.len()],
    pub(crate) planned: Option<u32>,
    pub(crate) spacing: Option<SpacingDays>,
    pub(crate) touch_up: Option<TouchUpMonths>,
    /// The kinds for which a newer `safety` version is stricter, with that version.
    pub(crate) safety: Vec<(HoldKind, u32)>,
}

impl InForce {
    pub(crate) fn hold(&self, kind: HoldKind) -> Option<&HoldInForce> {
        self.holds[kind as usize].as_ref()
    }
}

/// What counts for a course of `treatment` begun under `version`, with what its clinician said.
pub(crate) fn in_force(treatment: Treatment, version: u32, plan: &ClinicianPlan) -> InForce {
    among(catalogue::protocols(), treatment, version, plan)
}

fn among(
    protocols: &'static [Protocol],
    treatment: Treatment,
    version: u32,
    plan: &ClinicianPlan,
) -> InForce {
    let mine = || {
        protocols
            .iter()
            .filter(|protocol| protocol.treatment == treatment)
    };
    let begun = mine()
        .filter(|protocol| protocol.version <= version)
        .max_by_key(|protocol| protocol.version);
    let protocol = begun.unwrap_or_else(|| catalogue::protocol(treatment));
    let mut holds = HoldKind::ALL
        .iter()
        .map(|kind| of_protocol(protocol.hold(*kind)));
    let mut holds: [Option<HoldInForce>; HoldKind::ALL.len()] =
        std::array::from_fn(|_| holds.next().flatten());
    let mut safety = Vec::new();
    for newer in mine().filter(|newer| newer.version > protocol.version && newer.safety) {
        for kind in HoldKind::ALL {
            let (now, then) = (holds[*kind as usize], of_protocol(newer.hold(*kind)));
            if stricter(then, now) {
                holds[*kind as usize] = then;
                safety.push((*kind, newer.version));
            }
        }
    }
    for (kind, figure) in plan.holds() {
        // The clinician's figure replaces the length; what ends the hold afterwards stays, as the later side.
        let then = holds[kind as usize].map_or(Then::Nothing, |hold| hold.then);
        holds[kind as usize] = Some(HoldInForce {
            figure,
            then,
            basis: CLINICIAN,
        });
        safety.retain(|(of, _)| *of != kind);
    }
    InForce {
        protocol,
        holds,
        planned: plan.planned().or(protocol.planned.value),
        spacing: plan.spacing().or(protocol.spacing.value),
        touch_up: plan.touch_up().or(protocol.touch_up.value),
        safety,
    }
}

fn of_protocol(hold: &HoldFigure) -> Option<HoldInForce> {
    hold.figure.value.map(|figure| HoldInForce {
        figure,
        then: hold.then,
        basis: hold.figure.basis,
    })
}

/// Whether one hold keeps longer than another.
fn stricter(one: Option<HoldInForce>, other: Option<HoldInForce>) -> bool {
    let (Some(one), Some(other)) = (one, other) else {
        return one.is_some();
    };
    longer(one.figure, other.figure)
        || (one.figure == other.figure && one.then != Then::Nothing && other.then == Then::Nothing)
}

/// Whether one figure passes later than another; the word is later than any date.
pub(crate) fn longer(one: Figure, other: Figure) -> bool {
    // Any ordinary date serves: only the order of the two is asked.
    let passes = |figure: Figure| {
        figure
            .passes_on(NaiveDate::default())
            .unwrap_or(NaiveDate::MAX)
    };
    passes(one) > passes(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::PlanFigure;

    fn versions(change: impl Fn(&mut Protocol)) -> &'static [Protocol] {
        let first = catalogue::protocol(Treatment::Microneedling).clone();
        let mut second = Protocol {
            version: 2,
            ..first.clone()
        };
        change(&mut second);
        Vec::leak(vec![first, second])
    }

    #[test]
    fn a_newer_version_leaves_a_begun_course_alone() {
        let protocols = versions(|it| it.holds[0].figure.value = Some(Figure::Days(30)));
        let counts = among(
            protocols,
            Treatment::Microneedling,
            1,
            &ClinicianPlan::default(),
        );
        assert_eq!(
            counts.hold(HoldKind::Retinoid).unwrap().figure,
            Figure::Days(7)
        );
        let counts = among(
            protocols,
            Treatment::Microneedling,
            2,
            &ClinicianPlan::default(),
        );
        assert_eq!(
            counts.hold(HoldKind::Retinoid).unwrap().figure,
            Figure::Days(30)
        );
    }

    #[test]
    fn a_safety_version_counts_at_once_where_it_is_stricter_and_nowhere_else() {
        let protocols = versions(|it| {
            it.safety = true;
            it.holds[HoldKind::Retinoid as usize].figure.value = Some(Figure::Days(30));
            it.holds[HoldKind::Exercise as usize].figure.value = Some(Figure::Days(2));
            it.holds[HoldKind::Products as usize].figure.value = Some(Figure::Word);
        });
        let counts = among(
            protocols,
            Treatment::Microneedling,
            1,
            &ClinicianPlan::default(),
        );
        assert_eq!(
            counts.hold(HoldKind::Retinoid).unwrap().figure,
            Figure::Days(30)
        );
        assert_eq!(
            counts.hold(HoldKind::Exercise).unwrap().figure,
            Figure::Days(7)
        );
        assert_eq!(
            counts.hold(HoldKind::Products).unwrap().figure,
            Figure::Word
        );
        assert_eq!(
            counts.safety,
            [(HoldKind::Retinoid, 2), (HoldKind::Products, 2)]
        );
    }

    #[test]
    fn the_clinicians_figure_beats_both_and_what_follows_stays() {
        let plan = ClinicianPlan::of([PlanFigure::hold(HoldKind::Retinoid, Figure::Days(10))]);
        let counts = among(
            versions(|it| it.safety = true),
            Treatment::Microneedling,
            1,
            &plan,
        );
        let hold = counts.hold(HoldKind::Retinoid).unwrap();
        assert_eq!(
            (hold.figure, hold.then, hold.basis.grade),
            (Figure::Days(10), Then::Healed, Grade::Clinician)
        );
        let plan = ClinicianPlan::of([PlanFigure::hold(HoldKind::VitaminC, Figure::Days(10))]);
        let counts = among(catalogue::protocols(), Treatment::Microneedling, 1, &plan);
        assert_eq!(counts.hold(HoldKind::VitaminC).unwrap().then, Then::Word);
    }
}
