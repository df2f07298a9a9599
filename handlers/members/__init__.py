"""The register as coordinators see it: search, a person’s card, a wrong unit, two that are one."""
