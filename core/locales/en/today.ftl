# What stands on the whole screen.

notice-general = General information, not medical advice. Your clinician's instruction replaces this plan.
notice-unsigned = No clinician has signed these figures yet. Each shows where it comes from.
notice-safety = A newer version of the plan is stricter for safety. The stricter figure counts from now on.
notice-no-session = No session in the diary yet. Log your first one, and the days that follow appear here.
notice-minor = One diary is one person's. Under 18? Use it together with a parent and your clinician.
