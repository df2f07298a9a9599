"""The practice chat keeps its promises."""
