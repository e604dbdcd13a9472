"""Events, where they are kept, and what follows from them: funnels, attribution, cohorts."""
