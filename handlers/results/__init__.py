"""Results of survey rounds for coordinators: protected numbers, charts, texts, comparisons."""
