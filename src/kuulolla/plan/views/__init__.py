"""Members' pages, one module for each noun of the plan."""
