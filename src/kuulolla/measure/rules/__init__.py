"""Pure rules, one module for each of their parts."""
