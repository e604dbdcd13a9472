"""Pure rules of the capability: no Django, database, clock or request."""
