"""From costs to returns: figures with ranges, their formulas and inputs."""
