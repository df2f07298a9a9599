"""Events: made and published by coordinators, answered with one tap, and kindly reminded of."""
