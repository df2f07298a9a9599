"""Stories, rules and the rules of the house."""
